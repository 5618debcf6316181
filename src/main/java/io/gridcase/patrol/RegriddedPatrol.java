package io.gridcase.patrol;

import io.gridcase.gridchange.GridsChanged;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan.Duty;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of grids: households go on in the grid that takes over, and the duties of a new grid
 * count from its first day. Check-ins stay with the grid they were made in.
 */
@Component
class RegriddedPatrol {

  private final Households households;
  private final PatrolMarks marks;
  private final Grids grids;
  private final Cities cities;

  RegriddedPatrol(Households households, PatrolMarks marks, Grids grids, Cities cities) {
    this.households = households;
    this.marks = marks;
    this.grids = grids;
    this.cities = cities;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void move(GridsChanged changed) {
    List<Household> moving = households.findByGridIdInAndEndedOnIsNull(changed.heirs().keySet());
    moving.forEach(
        household -> household.moveTo(grids.get(changed.heirs().get(household.gridId()))));
    for (Long opened : changed.opened()) {
      for (Duty duty : cities.profile(changed.city()).patrol().duties()) {
        if (duty.every() != null) {
          marks.save(
              new PatrolMark(changed.city(), opened, duty.kind()).countingFrom(changed.on()));
        }
      }
    }
  }
}
