package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.matter.Cases;
import io.gridcase.matter.MatterEvents.MatterRegridded;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the open steps of a case in the grid it came into. */
@Component
class RegriddedInbox {

  private final Steps steps;
  private final Cases cases;
  private final JdbcClient jdbc;

  RegriddedInbox(Steps steps, Cases cases, JdbcClient jdbc) {
    this.steps = steps;
    this.cases = cases;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(MatterRegridded moved) {
    String before = Actor.officersOf(moved.fromGrid());
    String after = Actor.officersOf(moved.toGrid());
    String place = cases.get(moved.matterNumber()).placeCode();
    for (Step step : steps.openOf(moved.matterNumber())) {
      boolean forOfficers = step.groups().contains(before);
      jdbc.sql(
              """
              update step set grid_name = ?, place_code = ?, candidates = ?, holder = ?
              where id = ?\
              """)
          .params(
              moved.grid(),
              place,
              replaced(step.groups(), before, after),
              forOfficers && step.groups().size() == 1 ? moved.grid() : step.holder(),
              step.id())
          .update();
      jdbc.sql("update step_candidate set grp = ? where step_id = ? and grp = ?")
          .params(after, step.id(), before)
          .update();
    }
  }

  private static String replaced(Set<String> groups, String before, String after) {
    return groups.stream()
        .map(group -> group.equals(before) ? after : group)
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .collect(Collectors.joining(","));
  }
}
