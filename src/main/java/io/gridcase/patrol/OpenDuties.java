package io.gridcase.patrol;

import io.gridcase.patrol.PatrolDuty.State;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.PatrolPlan;
import io.gridcase.registry.PatrolPlan.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rounds that are due or overdue in a grid today. */
@Component
class OpenDuties {

  private final Cities cities;
  private final PatrolMarks marks;
  private final Moments moments;

  OpenDuties(Cities cities, PatrolMarks marks, Moments moments) {
    this.cities = cities;
    this.marks = marks;
    this.moments = moments;
  }

  /** A round and where it stands. */
  record OpenDuty(Duty duty, PatrolDuty stands) {}

  /** What is due or overdue, in the plan's order. */
  List<OpenDuty> of(Grid grid) {
    LocalDate today = PatrolDuty.day(moments.now());
    PatrolPlan plan = cities.profile(grid.city()).patrol();
    List<OpenDuty> open = new ArrayList<>();
    for (Duty duty : plan.duties()) {
      if (duty.every() != null && duty.grids().contains(grid.type())) {
        PatrolMark mark = marks.findByGridIdAndKind(grid.id(), duty.kind()).orElse(null);
        PatrolDuty stands = PatrolLists.stands(plan, duty, mark, today);
        if (stands.state() == State.DUE || stands.state() == State.OVERDUE) {
          open.add(new OpenDuty(duty, stands));
        }
      }
    }
    return open;
  }
}
