package io.gridcase.matter;

import io.gridcase.registry.Organisation;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The departments a refused part may be given to: in reach of the holder, without a part yet. */
@Component
@Transactional(readOnly = true)
public class OtherDepartments {

  private final Dispatching dispatching;
  private final AssignmentStore assignments;

  OtherDepartments(Dispatching dispatching, AssignmentStore assignments) {
    this.dispatching = dispatching;
    this.assignments = assignments;
  }

  /** Those of a case, in the order of the city's regulation. */
  public List<Organisation> of(Matter matter) {
    List<Long> taking =
        assignments.open(matter.number()).stream().map(Assignment::organisationId).toList();
    return dispatching.reachable(matter).stream().filter(d -> !taking.contains(d.id())).toList();
  }
}
