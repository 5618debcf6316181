package io.gridcase.patrol;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** All visits to listed households. */
interface Visits extends JpaRepository<Visit, Long> {

  /** The latest visits to a household first. */
  List<Visit> findByHouseholdIdOrderByDoneAtDescIdDesc(long householdId, Limit limit);
}
