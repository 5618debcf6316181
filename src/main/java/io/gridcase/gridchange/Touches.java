package io.gridcase.gridchange;

import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grids;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which open draft touches which grid, and which divides a village that has none. Who comes second
 * is told the number of the first: the grids are held while this is decided, and the unique rows
 * stand behind it.
 */
@Component
class Touches {

  private final JdbcClient jdbc;
  private final Grids grids;

  Touches(JdbcClient jdbc, Grids grids) {
    this.jdbc = jdbc;
    this.grids = grids;
  }

  /**
   * Lets a draft touch these, and nothing else.
   *
   * @throws Refusal {@code grid-closed} (409) when a grid is not in force any more, {@code
   *     grid-draft-touches} (409) with the number of the other draft
   */
  void take(GridDraft draft, Collection<Long> gridIds, Collection<String> villages) {
    if (grids.hold(gridIds).size() < new TreeSet<>(gridIds).size()) {
      throw Refusal.conflict("grid-closed").with("grid", names(gridIds));
    }
    for (String village : new TreeSet<>(villages)) {
      jdbc.sql("select code from place where code = ? for update")
          .param(village)
          .query(String.class)
          .single();
    }
    gridIds.forEach(grid -> refuseOther(draft, "grid_id", grid, names(List.of(grid))));
    villages.forEach(village -> refuseOther(draft, "village_code", village, village));
    free(draft);
    gridIds.forEach(grid -> insert(draft, grid, null));
    villages.forEach(village -> insert(draft, null, village));
  }

  private String names(Collection<Long> ids) {
    return String.join("、", ids.stream().map(id -> grids.get(id).name()).toList());
  }

  private void refuseOther(GridDraft draft, String column, Object what, String name) {
    jdbc.sql(
            "select d.number from grid_draft_touch t join grid_draft d on d.id = t.draft_id"
                + " where t."
                + column
                + " = ? and t.draft_id <> ?")
        .params(what, draft.id())
        .query(String.class)
        .optional()
        .ifPresent(
            other -> {
              throw Refusal.conflict("grid-draft-touches").with("grid", name).with("number", other);
            });
  }

  private void insert(GridDraft draft, Long grid, String village) {
    jdbc.sql(
            """
            insert into grid_draft_touch (id, draft_id, grid_id, village_code)
            values (nextval('grid_draft_touch_seq'), ?, ?, ?)\
            """)
        .params(draft.id(), grid, village)
        .update();
  }

  /** The draft is over, or touches something else. */
  void free(GridDraft draft) {
    jdbc.sql("delete from grid_draft_touch where draft_id = ?").param(draft.id()).update();
  }

  /** The open draft that touches a grid. */
  List<Long> touching(long gridId) {
    return jdbc.sql("select draft_id from grid_draft_touch where grid_id = ?")
        .param(gridId)
        .query(Long.class)
        .list();
  }
}
