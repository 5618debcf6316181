package io.gridcase.gridchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.PlannedGrid.PlannedMicroGrid;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subdivisions of grids (LZ-8), and what becomes of them when their grids change. */
@Component
class MicroGrids {

  /** A subdivision of a grid in force. */
  record MicroGrid(
      long id,
      long gridId,
      String name,
      int households,
      @JsonRawValue @Schema(types = "object") String polygon,
      LocalDate openedOn) {}

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  MicroGrids(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The micro-grids these grids are subdivided into now, by name. */
  List<MicroGrid> in(Collection<Long> grids) {
    if (grids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, grid_id, name, households, polygon, opened_on from micro_grid
            where grid_id in (:grids) and closed_on is null order by name, id\
            """)
        .param("grids", grids)
        .query(
            (row, n) ->
                new MicroGrid(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getString(5),
                    row.getObject(6, LocalDate.class)))
        .list();
  }

  /** Tells which micro-grids of the touched grids a plan has in none of its grids. */
  void ends(Ground ground, Findings findings) {
    List<String> planned = new ArrayList<>();
    ground
        .plan()
        .grids()
        .forEach(grid -> grid.microGrids().forEach(micro -> planned.add(micro.name().strip())));
    for (MicroGrid micro : in(ground.touched().keySet())) {
      if (!planned.remove(micro.name())) {
        findings.warning(
            "micro-grid-ends",
            List.of(),
            micro.polygon(),
            Map.of("name", micro.name(), "grid", ground.touched().get(micro.gridId()).name()));
      }
    }
  }

  /** Ends those of the touched grids and begins those planned; what stays as it is stays itself. */
  void move(Result result, LocalDate on) {
    List<MicroGrid> before = new ArrayList<>(in(result.ground().touched().keySet()));
    for (PlannedGrid planned : result.planned()) {
      long grid = result.of(planned).id();
      for (PlannedMicroGrid micro : planned.microGrids()) {
        if (!before.removeIf(each -> each.gridId() == grid && same(each, micro))) {
          begin(result.ground().city(), grid, micro, on);
        }
      }
    }
    before.forEach(
        each ->
            jdbc.sql("update micro_grid set closed_on = ? where id = ?")
                .params(on, each.id())
                .update());
  }

  /** Whether each kept grid has the micro-grids it had. */
  boolean unchanged(Ground ground) {
    List<MicroGrid> before = new ArrayList<>(in(ground.touched().keySet()));
    return ground.plan().grids().stream()
            .allMatch(
                grid ->
                    grid.microGrids().stream()
                        .allMatch(
                            planned ->
                                before.removeIf(
                                    each ->
                                        Long.valueOf(each.gridId()).equals(grid.keeps())
                                            && same(each, planned))))
        && before.isEmpty();
  }

  private void begin(String city, long grid, PlannedMicroGrid micro, LocalDate on) {
    jdbc.sql(
            """
            insert into micro_grid (id, city, grid_id, name, households, polygon, opened_on)
            values (nextval('micro_grid_seq'), ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            city,
            grid,
            micro.name().strip(),
            micro.households(),
            micro.drawn() ? micro.polygon().toString() : null,
            on)
        .update();
  }

  private boolean same(MicroGrid before, PlannedMicroGrid after) {
    return before.name().equals(after.name().strip())
        && before.households() == after.households()
        && (before.polygon() == null
            ? !after.drawn()
            : after.drawn() && tree(before.polygon()).equals(after.polygon()));
  }

  private JsonNode tree(String polygon) {
    try {
      return json.readTree(polygon);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The shape of a micro-grid is no JSON", e);
    }
  }
}
