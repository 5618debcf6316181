package io.gridcase.gridchange;

import io.gridcase.kernel.DecisionTables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How large a grid usually is; the city's table {@code grid-size} says so. */
@Component
class SizeRule {

  /** On which side of the usual size a grid lies. */
  enum Side {
    /** It would be usual with more households. */
    BELOW,
    /** It is larger than usual. */
    ABOVE
  }

  private static final int STEP = 50;
  private static final int FAR = 1_000;
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
    return needsReason(city, grid, grid.households());
  }

  /** A grid that needs a reason is below the usual size if more households would make it usual. */
  Side side(String city, PlannedGrid grid) {
    for (int more = STEP; more <= FAR; more += STEP) {
      if (needsReason(city, grid, grid.households() + more).isEmpty()) {
        return Side.BELOW;
      }
    }
    return Side.ABOVE;
  }

  private List<String> needsReason(String city, PlannedGrid grid, int households) {
    Map<String, Object> asked =
        Map.of(
            "gridType", grid.type().name(),
            "households", households,
            "population", grid.population());
    return tables.outputs(city, "grid-size", asked).stream()
        .filter(rule -> NEEDS_REASON.equals(rule.get("verdict")))
        .flatMap(rule -> List.of(String.valueOf(rule.get("article")).split(",")).stream())
        .map(String::strip)
        .toList();
  }
}
