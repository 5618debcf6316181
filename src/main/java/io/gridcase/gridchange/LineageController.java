package io.gridcase.gridchange;

import io.gridcase.gridchange.MicroGrids.MicroGrid;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where grids of the caller's city came from, and how they are subdivided. */
@RestController
class LineageController {

  private final Grids grids;
  private final DraftRights rights;
  private final MicroGrids micro;
  private final JdbcClient jdbc;

  LineageController(Grids grids, DraftRights rights, MicroGrids micro, JdbcClient jdbc) {
    this.grids = grids;
    this.rights = rights;
    this.micro = micro;
    this.jdbc = jdbc;
  }

  /** The grids this one came from and those that came from it, however many changes ago. */
  @GetMapping("/api/grids/{id}/lineage")
  Lineage lineage(@PathVariable long id) {
    Grid grid = ofCity(id);
    Set<Lineage.Link> links = new LinkedHashSet<>();
    Set<Long> family = new LinkedHashSet<>(List.of(grid.id()));
    follow(grid.id(), "to_grid_id", links, family);
    follow(grid.id(), "from_grid_id", links, family);
    return new Lineage(
        family.stream()
            .map(grids::get)
            .sorted(
                Comparator.comparing(
                        Grid::closedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Grid::code))
            .map(
                each ->
                    new Lineage.Member(
                        each.id(),
                        each.code(),
                        each.name(),
                        each.villageCode(),
                        each.active(),
                        each.closedOn()))
            .toList(),
        List.copyOf(links));
  }

  private void follow(long start, String side, Set<Lineage.Link> links, Set<Long> family) {
    Deque<Long> open = new ArrayDeque<>(List.of(start));
    Set<Long> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      for (Lineage.Link link : links(side, open.pop())) {
        links.add(link);
        long next = side.equals("to_grid_id") ? link.from() : link.to();
        family.add(next);
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
  }

  private List<Lineage.Link> links(String side, long grid) {
    return jdbc.sql(
            """
            select l.from_grid_id, l.to_grid_id, l.kind, d.number, l.changed_on
            from grid_lineage l join grid_draft d on d.id = l.draft_id
            where l.\
            """
                + side
                + " = ? order by l.changed_on, l.id")
        .param(grid)
        .query(
            (row, n) ->
                new Lineage.Link(
                    row.getLong(1),
                    row.getLong(2),
                    GridChangeKind.valueOf(row.getString(3)),
                    row.getString(4),
                    row.getObject(5, LocalDate.class)))
        .list();
  }

  /** The micro-grids a grid is subdivided into now, by name. */
  @GetMapping("/api/grids/{id}/micro-grids")
  List<MicroGrid> microGrids(@PathVariable long id) {
    return micro.in(List.of(ofCity(id).id()));
  }

  private Grid ofCity(long id) {
    return grids
        .find(id)
        .filter(grid -> grid.city().equals(rights.actor().city()))
        .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", id));
  }
}
