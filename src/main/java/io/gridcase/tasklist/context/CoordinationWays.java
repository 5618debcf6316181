package io.gridcase.tasklist.context;

import static io.gridcase.tasklist.context.AcceptanceWays.plain;
import static io.gridcase.tasklist.context.AcceptanceWays.unless;

import io.gridcase.kernel.Refusal;
import io.gridcase.matter.Matter;
import io.gridcase.matter.StuckCases;
import io.gridcase.workflow.Decisions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Whether a case that got stuck can go to coordination: where the city's table names one. */
@Component
class CoordinationWays {

  private final StuckCases stuck;
  private final Decisions decisions;

  CoordinationWays(StuckCases stuck, Decisions decisions) {
    this.stuck = stuck;
    this.decisions = decisions;
  }

  /** At the review of a refusal. */
  Optional<Refusal> atRefusal(Matter matter) {
    return unless(tableNamesOne(matter), plain("no-coordination"));
  }

  /** While handling: only the lead says that a case is stuck. */
  Map<String, Supplier<Optional<Refusal>>> gates(Around around) {
    return Map.of("STUCK", () -> whileHandling(around));
  }

  private Optional<Refusal> whileHandling(Around around) {
    Matter matter = around.matter();
    boolean leads =
        around.departmentId() != null && stuck.leads(matter.number(), around.departmentId());
    return leads ? atRefusal(matter) : Optional.of(plain("only-the-lead-coordinates"));
  }

  private boolean tableNamesOne(Matter matter) {
    int departments = stuck.departments(matter.number());
    if (departments < 2) {
      return false;
    }
    Map<String, Object> asked = new HashMap<>();
    asked.put("departments", departments);
    asked.put("level", matter.level().name());
    asked.put("urgent", matter.urgent());
    asked.put("stuck", true);
    return decisions.evaluate(matter.city(), "coordination", asked).stream()
        .map(hit -> (String) hit.outputs().get("mode"))
        .anyMatch(mode -> mode != null && !"NONE".equals(mode));
  }
}
