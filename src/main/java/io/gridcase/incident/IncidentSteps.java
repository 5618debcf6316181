package io.gridcase.incident;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was done about incidents; added and read, there is no other door. */
interface IncidentSteps extends Repository<IncidentStep, Long> {

  IncidentStep save(IncidentStep step);

  List<IncidentStep> findByIncidentIdOrderById(long incidentId);
}
