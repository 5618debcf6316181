package io.gridcase.gridchange;

import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** What a plan must hold apart from its shapes: names, types, numbers, where grids come from. */
@Component
class FormCheck {

  private final Organisations organisations;
  private final Heirs heirs;
  private final Grids grids;

  FormCheck(Organisations organisations, Heirs heirs, Grids grids) {
    this.organisations = organisations;
    this.heirs = heirs;
    this.grids = grids;
  }

  void check(Ground ground, Findings findings) {
    kind(ground, findings);
    ground.plan().grids().forEach(grid -> grid(ground, grid, findings));
    names(ground, findings);
    villages(ground, findings);
    leftOut(ground, findings);
    heirs(ground, findings);
    sums(ground, findings);
  }

  private static void kind(Ground ground, Findings findings) {
    int before = ground.touched().size();
    List<PlannedGrid> after = ground.plan().grids();
    long kept = after.stream().map(PlannedGrid::keeps).filter(Objects::nonNull).distinct().count();
    boolean right =
        switch (ground.kind()) {
          case DIVISION -> !after.isEmpty();
          case ADJUSTMENT -> before > 0 && kept == before && after.size() == before;
          case SPLIT -> before == 1 && after.size() > 1 && kept == 0;
          case MERGE -> before > 1 && after.size() == 1 && kept == 0;
          case ABOLITION -> before > 0 && kept < before && kept == after.size();
          case RECODE ->
              before > 0
                  && after.size() == before
                  && kept == 0
                  && after.stream().allMatch(grid -> grid.from().size() == 1);
        };
    if (!right) {
      findings.error("kind-" + ground.kind().name().toLowerCase(java.util.Locale.ROOT), Map.of());
    }
  }

  private void grid(Ground ground, PlannedGrid grid, Findings findings) {
    if (grid.name() == null || grid.name().isBlank()) {
      findings.error("grid-name-missing", grid.key());
    }
    if (!grid.basis().fits(grid.type())) {
      findings.error("grid-basis", grid.key());
    }
    boolean known =
        organisations
            .find(grid.managingDepartmentId())
            .filter(Organisation::active)
            .filter(each -> each.kind() == OrganisationKind.DEPARTMENT)
            .filter(each -> each.city().equals(ground.city()))
            .filter(each -> each.contains(grid.villageCode()))
            .isPresent();
    if (grid.exclusive() != known || !grid.exclusive() && grid.managingDepartmentId() != null) {
      findings.error(grid.exclusive() ? "grid-department-missing" : "grid-department", grid.key());
    }
    boolean fromTouched =
        ground.touched().keySet().containsAll(grid.from())
            && (grid.keeps() == null || ground.touched().containsKey(grid.keeps()));
    if (!fromTouched) {
      findings.error("grid-from", grid.key());
    }
    // its code names its village
    Grid kept = grid.keeps() == null ? null : ground.touched().get(grid.keeps());
    if (kept != null && !kept.villageCode().equals(grid.villageCode())) {
      findings.error("grid-keeps-village", grid.key());
    }
  }

  private static void names(Ground ground, Findings findings) {
    Map<String, String> names = new HashMap<>();
    Set<String> keys = new HashSet<>();
    for (PlannedGrid grid : ground.plan().grids()) {
      if (!keys.add(grid.key())) {
        findings.error("grid-key-twice", grid.key());
      }
      String other =
          grid.name() == null
              ? null
              : names.putIfAbsent(grid.villageCode() + grid.name().strip(), grid.key());
      if (other != null) {
        findings.error(
            "grid-name-twice", List.of(other, grid.key()), null, Map.of("name", grid.name()));
      }
    }
  }

  private static void villages(Ground ground, Findings findings) {
    for (PlannedGrid grid : ground.plan().grids()) {
      if (!ground.plan().villages().contains(grid.villageCode())) {
        findings.error("grid-village", grid.key());
      }
    }
    boolean divides = ground.kind() == GridChangeKind.DIVISION;
    for (String village : ground.plan().villages()) {
      boolean had =
          ground.touchedComprehensive().stream().anyMatch(g -> g.villageCode().equals(village));
      boolean has = ground.comprehensive().stream().anyMatch(g -> g.villageCode().equals(village));
      boolean onlyExclusive =
          ground.comprehensive().isEmpty() && ground.touchedComprehensive().isEmpty();
      if (!has && !onlyExclusive && (had || divides)) {
        findings.error("village-uncovered", Map.of("village", village));
      }
    }
  }

  /**
   * Land that had no grid may be that of a grid nobody has drawn yet, whose households would then
   * stand in two: a division by an outline takes up all of them.
   */
  private void leftOut(Ground ground, Findings findings) {
    if (ground.kind() != GridChangeKind.DIVISION || ground.comprehensive().isEmpty()) {
      return;
    }
    if (!ground.outlined() && !ground.touchedComprehensive().isEmpty()) {
      return;
    }
    ground.villages().stream()
        .flatMap(village -> grids.ofVillage(ground.city(), village).stream())
        .filter(grid -> grid.type() != GridType.EXCLUSIVE && grid.polygon() == null)
        .filter(grid -> !ground.touched().containsKey(grid.id()))
        .forEach(grid -> findings.error("division-leaves-out", Map.of("grid", grid.name())));
  }

  private void heirs(Ground ground, Findings findings) {
    for (Grid grid : ground.touchedComprehensive()) {
      if (ground.heirs(grid.id()).isEmpty()) {
        findings.error("grid-without-heir", Map.of("grid", grid.name()));
      }
    }
    for (Grid grid : ground.touchedExclusive()) {
      if (ground.heirs(grid.id()).isEmpty()
          && ground.comprehensive().isEmpty()
          && heirs.around(grid, ground).isEmpty()) {
        findings.error("grid-without-heir", Map.of("grid", grid.name()));
      }
    }
  }

  /** Each household and each resident stands in one grid: as many after the change as before. */
  private static void sums(Ground ground, Findings findings) {
    boolean all =
        switch (ground.kind()) {
          case SPLIT, MERGE, RECODE -> true;
          default -> false;
        };
    List<Grid> before =
        all ? List.copyOf(ground.touched().values()) : ground.touchedComprehensive();
    List<PlannedGrid> after = all ? ground.plan().grids() : ground.comprehensive();
    if (!before.isEmpty()) {
      sum(before, Grid::households, after, PlannedGrid::households, "households-sum", findings);
      sum(before, Grid::population, after, PlannedGrid::population, "population-sum", findings);
    }
  }

  private static void sum(
      List<Grid> before,
      ToIntFunction<Grid> was,
      List<PlannedGrid> after,
      ToIntFunction<PlannedGrid> becomes,
      String code,
      Findings findings) {
    int sumBefore = before.stream().mapToInt(was).sum();
    int sumAfter = after.stream().mapToInt(becomes).sum();
    if (sumBefore != sumAfter) {
      findings.error(code, Map.of("before", sumBefore, "after", sumAfter));
    }
  }
}
