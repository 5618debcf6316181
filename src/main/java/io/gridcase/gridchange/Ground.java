package io.gridcase.gridchange;

import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /**
   * Whether what is divided is the outline of the plan. Where the touched grids are drawn they are
   * what is divided, unless a division takes in land that had no grid.
   */
  boolean outlined() {
    return plan.outline() != null
        && !plan.outline().isNull()
        && (kind == GridChangeKind.DIVISION
            || touchedComprehensive().stream().anyMatch(grid -> grid.polygon() == null));
  }

  /** The villages the plan and its comprehensive grids lie in. */
  Set<String> villages() {
    Set<String> villages = new TreeSet<>(plan.villages());
    touchedComprehensive().forEach(grid -> villages.add(grid.villageCode()));
    comprehensive().forEach(grid -> villages.add(grid.villageCode()));
    return villages;
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
