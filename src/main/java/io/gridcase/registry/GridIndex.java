package io.gridcase.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** One reading of a city's grids: by id, by code, by village, and by where they lie. */
final class GridIndex {

  private record Located(Grid grid, PreparedGeometry shape) {}

  /**
   * An exclusive grid lies inside a comprehensive one and wins; the code breaks ties on borders.
   */
  private static final Comparator<Grid> PRECEDENCE =
      Comparator.comparing((Grid grid) -> grid.type() != GridType.EXCLUSIVE)
          .thenComparing(Grid::code);

  private final Map<Long, Grid> byId = new HashMap<>();
  private final Map<String, Grid> byCode = new HashMap<>();
  private final Map<String, List<Grid>> byVillage = new HashMap<>();
  private final List<Grid> inForce;
  private final STRtree tree = new STRtree();
  private final Outlines outlines = new Outlines();

  GridIndex(List<Grid> all) {
    inForce = all.stream().filter(Grid::active).sorted(Comparator.comparing(Grid::code)).toList();
    all.forEach(
        grid -> {
          byId.put(grid.id(), grid);
          byCode.put(grid.code(), grid);
        });
    for (Grid grid : inForce) {
      byVillage.computeIfAbsent(grid.villageCode(), v -> new ArrayList<>()).add(grid);
      if (grid.polygon() != null) {
        Geometry shape = Shapes.read(grid.polygon());
        tree.insert(
            shape.getEnvelopeInternal(), new Located(grid, PreparedGeometryFactory.prepare(shape)));
      }
    }
    tree.build();
  }

  Optional<Grid> byId(Long id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Grid> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Grid> ofVillage(String villageCode) {
    return byVillage.getOrDefault(villageCode, List.of());
  }

  Optional<Grid> locate(double lng, double lat) {
    Point point = Shapes.FACTORY.createPoint(new Coordinate(lng, lat));
    return near(point.getEnvelopeInternal())
        .filter(located -> located.shape().covers(point))
        .map(Located::grid)
        .min(PRECEDENCE);
  }

  List<Grid> search(GridSearch search) {
    Stream<Grid> candidates =
        search.bounds() == null
            ? inForce.stream()
            : near(search.bounds()).map(Located::grid).sorted(Comparator.comparing(Grid::code));
    return candidates.filter(search::matches).limit(search.limit()).toList();
  }

  /** The outlines of the grids in force in a frame, by code. */
  List<GridOutline> outlines(Envelope frame, double pixel) {
    return near(frame)
        .sorted(Comparator.comparing(located -> located.grid().code()))
        .map(
            located -> {
              Grid grid = located.grid();
              String polygon = outlines.of(grid, located.shape().getGeometry(), pixel);
              return new GridOutline(grid.id(), grid.code(), grid.name(), grid.type(), polygon);
            })
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Stream<Located> near(Envelope bounds) {
    return ((List<Located>) tree.query(bounds)).stream();
  }
}
