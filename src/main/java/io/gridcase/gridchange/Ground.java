package io.gridcase.gridchange;

import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A plan with the grids it starts from.
 *
 * @param touched the touched grids by id
 */
record Ground(String city, GridChangeKind kind, DraftPlan plan, Map<Long, Grid> touched) {

  List<PlannedGrid> comprehensive() {
    return plan.grids().stream().filter(grid -> !grid.exclusive()).toList();
  }

  List<PlannedGrid> exclusive() {
    return plan.grids().stream().filter(PlannedGrid::exclusive).toList();
  }

  List<Grid> touchedComprehensive() {
    return only(grid -> grid.type() != GridType.EXCLUSIVE);
  }

  List<Grid> touchedExclusive() {
    return only(grid -> grid.type() == GridType.EXCLUSIVE);
  }

  private List<Grid> only(Predicate<Grid> which) {
    return touched.values().stream().filter(which).toList();
  }

  /** The planned grids that come from a touched one. */
  List<PlannedGrid> heirs(long touchedGrid) {
    return plan.grids().stream()
        .filter(
            grid ->
                grid.from().contains(touchedGrid) || Long.valueOf(touchedGrid).equals(grid.keeps()))
        .toList();
  }

  /** The touched grids that do not stay what they are. */
  Collection<Long> ending() {
    List<Long> kept =
        plan.grids().stream().map(PlannedGrid::keeps).filter(id -> id != null).toList();
    return touched.keySet().stream().filter(id -> !kept.contains(id)).toList();
  }

  static List<String> keys(Collection<PlannedGrid> grids) {
    return grids.stream().map(PlannedGrid::key).collect(Collectors.toList());
  }
}
