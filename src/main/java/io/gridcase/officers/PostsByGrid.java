package io.gridcase.officers;

import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.personnel.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts held in the grids of an area: one statement however many there are. */
@Component
class PostsByGrid {

  private static final String HELD =
      """
      select h.grid_id, h.kind
      from grid_post h join grid g on g.id = h.grid_id
      where g.city = :city and g.village_code like :area
        and h.valid_from <= :day and (h.valid_until is null or h.valid_until >= :day)\
      """;

  private final JdbcClient jdbc;

  PostsByGrid(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By grid, the kinds of posts held on that day; grids without any are absent. */
  Map<Long, List<PostKind>> of(Area area, LocalDate day) {
    Map<Long, List<PostKind>> held = new HashMap<>();
    jdbc.sql(HELD)
        .param("city", area.city())
        .param("area", area.prefix() + "%")
        .param("day", day)
        .query(
            row -> {
              held.computeIfAbsent(row.getLong(1), grid -> new ArrayList<>())
                  .add(PostKind.valueOf(row.getString(2)));
            });
    return held;
  }
}
