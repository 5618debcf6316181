package io.gridcase.gridchange;

import io.gridcase.registry.Grid;
import java.util.List;
import java.util.Map;

/**
 * A plan whose grids are in the register.
 *
 * @param grids the grids as they are now, by the keys of the plan
 */
record Result(Ground ground, Map<String, Grid> grids) {

  Grid of(PlannedGrid planned) {
    return grids.get(planned.key());
  }

  List<PlannedGrid> planned() {
    return ground.plan().grids();
  }
}
