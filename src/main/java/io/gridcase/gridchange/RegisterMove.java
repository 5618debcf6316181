package io.gridcase.gridchange;

import io.gridcase.registry.Grid;
import io.gridcase.registry.GridCodes;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.Grids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings a plan into the register: codes, grids opened, changed and closed, lineage, micro-grids.
 */
@Component
class RegisterMove {

  private final Grids grids;
  private final GridCodes codes;
  private final MicroGrids micro;
  private final JdbcClient jdbc;

  RegisterMove(Grids grids, GridCodes codes, MicroGrids micro, JdbcClient jdbc) {
    this.grids = grids;
    this.codes = codes;
    this.micro = micro;
    this.jdbc = jdbc;
  }

  Result move(Ground ground, GridDraft draft, LocalDate on) {
    boolean sample = ground.touched().values().stream().allMatch(Grid::sample);
    List<PlannedGrid> opening =
        ground.plan().grids().stream().filter(grid -> grid.keeps() == null).toList();
    Map<PlannedGrid, String> fresh = codesFor(ground.city(), opening);
    Collection<Long> ending = ground.ending();
    codes.discard(ending.stream().map(ground.touched()::get).toList(), on);
    Map<Long, GridEntry> changed = new HashMap<>();
    for (PlannedGrid grid : ground.plan().grids()) {
      if (grid.keeps() != null) {
        Grid kept = ground.touched().get(grid.keeps());
        changed.put(kept.id(), entry(grid, kept.code(), kept.sample()));
      }
    }
    grids.change(ground.city(), changed);
    List<Grid> opened =
        grids.replace(
            ground.city(),
            ending,
            on,
            opening.stream().map(grid -> entry(grid, fresh.get(grid), sample)).toList());
    Map<String, Grid> byKey = new LinkedHashMap<>();
    for (int i = 0; i < opening.size(); i++) {
      byKey.put(opening.get(i).key(), opened.get(i));
    }
    for (PlannedGrid grid : ground.plan().grids()) {
      if (grid.keeps() != null) {
        byKey.put(grid.key(), ground.touched().get(grid.keeps()));
      }
    }
    Result result = new Result(ground, byKey);
    lineage(result, draft, on);
    micro.move(result, on);
    return result;
  }

  private Map<PlannedGrid, String> codesFor(String city, List<PlannedGrid> opening) {
    List<String> allocated =
        codes.allocate(city, opening.stream().map(PlannedGrid::villageCode).toList());
    Map<PlannedGrid, String> fresh = new HashMap<>();
    for (int i = 0; i < opening.size(); i++) {
      fresh.put(opening.get(i), allocated.get(i));
    }
    return fresh;
  }

  private static GridEntry entry(PlannedGrid grid, String code, boolean sample) {
    return new GridEntry(
        code,
        grid.villageCode(),
        grid.name().strip(),
        grid.type(),
        grid.basis(),
        grid.managingDepartmentId(),
        grid.households(),
        grid.population(),
        grid.polygon().toString(),
        true,
        sample);
  }

  private void lineage(Result result, GridDraft draft, LocalDate on) {
    for (PlannedGrid planned : result.planned()) {
      long to = result.of(planned).id();
      planned.from().stream()
          .distinct()
          .filter(from -> from != to)
          .forEach(
              from ->
                  jdbc.sql(
                          """
                          insert into grid_lineage
                            (id, from_grid_id, to_grid_id, kind, draft_id, changed_on)
                          values (nextval('grid_lineage_seq'), ?, ?, ?, ?, ?)\
                          """)
                      .params(from, to, draft.kind().name(), draft.id(), on)
                      .update());
    }
  }
}
