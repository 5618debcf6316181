package io.gridcase.gridchange;

import io.gridcase.kernel.DecisionTables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How large a grid usually is; the city's table {@code grid-size} says so. */
@Component
class SizeRule {

  private static final String NEEDS_REASON = "NEEDS_REASON";

  private final DecisionTables tables;

  SizeRule(DecisionTables tables) {
    this.tables = tables;
  }

  /**
   * The articles that ask for a reason for a grid of this size.
   *
   * @return the ids of obligations or {@code practice}; empty when the size is usual
   */
  List<String> needsReason(String city, PlannedGrid grid) {
    Map<String, Object> asked =
        Map.of(
            "gridType", grid.type().name(),
            "households", grid.households(),
            "population", grid.population());
    return tables.outputs(city, "grid-size", asked).stream()
        .filter(rule -> NEEDS_REASON.equals(rule.get("verdict")))
        .flatMap(rule -> List.of(String.valueOf(rule.get("article")).split(",")).stream())
        .map(String::strip)
        .toList();
  }
}
