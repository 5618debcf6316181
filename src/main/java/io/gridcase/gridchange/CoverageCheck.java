package io.gridcase.gridchange;

import io.gridcase.gridchange.shape.Coverage;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.Hair;
import io.gridcase.gridchange.shape.LocalPlane;
import io.gridcase.gridchange.shape.Partition;
import io.gridcase.kernel.Level;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.stereotype.Component;

/**
 * Checks the register of a whole town or county: every village has a comprehensive grid, every grid
 * is drawn, none lies over another, and no land in their midst belongs to none.
 */
@Component
class CoverageCheck {

  private static final int MOST = 200;

  private final Grids grids;
  private final Places places;
  private final Hair hair;
  private final ShapeCheck shapes;

  CoverageCheck(Grids grids, Places places, Hair hair, ShapeCheck shapes) {
    this.grids = grids;
    this.places = places;
    this.hair = hair;
    this.shapes = shapes;
  }

  CoverageReport of(String city, Place place) {
    String prefix = place.prefix();
    Map<Boolean, List<Grid>> kinds =
        grids.search(new GridSearch(city, prefix, null, null, Integer.MAX_VALUE)).stream()
            .collect(Collectors.partitioningBy(grid -> grid.type() == GridType.EXCLUSIVE));
    List<Grid> here = kinds.get(false);
    Findings findings = new Findings();
    List<Place> villages = villages(place);
    uncovered(villages, here, findings);
    int hairs = shapes(here, kinds.get(true), findings);
    List<Finding> all = findings.all();
    return new CoverageReport(
        place.code(),
        place.shortName(),
        here.size(),
        villages.size(),
        all.stream().limit(MOST).toList(),
        all.size(),
        hairs,
        hair.metres());
  }

  private List<Place> villages(Place place) {
    if (place.level() == Level.VILLAGE) {
      return List.of(place);
    }
    return places.below(place.code()).stream().flatMap(it -> villages(it).stream()).toList();
  }

  private static void uncovered(List<Place> villages, List<Grid> here, Findings findings) {
    Set<String> covered = here.stream().map(Grid::villageCode).collect(Collectors.toSet());
    villages.stream()
        .filter(village -> !covered.contains(village.code()))
        .forEach(
            village ->
                findings.error(
                    "village-uncovered",
                    Map.of("village", village.shortName(), "code", village.code())));
  }

  /** What an exclusive grid takes in lies in a grid, whether it is cut out of the others or not. */
  private int shapes(List<Grid> here, List<Grid> exclusive, Findings findings) {
    Map<Grid, Geometry> drawn = new LinkedHashMap<>();
    Envelope frame = new Envelope();
    for (Grid grid : here) {
      if (grid.polygon() == null) {
        findings.error("polygon-missing", label(grid));
        continue;
      }
      area(grid, findings)
          .ifPresent(
              shape -> {
                frame.expandToInclude(shape.getEnvelopeInternal());
                drawn.put(grid, shape);
              });
    }
    LocalPlane plane = LocalPlane.around(frame);
    Map<String, Geometry> parts = new LinkedHashMap<>();
    drawn.forEach((grid, shape) -> parts.put(label(grid), plane.toMetres(shape)));
    Geometry beside = plane.toMetres(areaOf(exclusive, findings));
    List<Partition.Flaw> hairs = new ArrayList<>();
    for (Partition.Flaw flaw : Coverage.flaws(parts, hair)) {
      if (flaw.mended()) {
        hairs.add(flaw);
      } else if (flaw.fault() != Partition.Fault.HOLE || !within(flaw.where(), beside)) {
        findings.error(
            flaw.fault() == Partition.Fault.HOLE ? "grid-hole" : "grid-overlap",
            flaw.parts(),
            GeoText.write(plane.toDegrees(flaw.where())),
            Map.of("area", Math.round(flaw.where().getArea()), "tolerance", hair.metres()));
      }
    }
    return hairs.size();
  }

  /** Whether all of it but a hair lies in the area. */
  private boolean within(Geometry hole, Geometry area) {
    return hole.difference(area).buffer(-hair.metres()).isEmpty();
  }

  private Geometry areaOf(List<Grid> drawn, Findings findings) {
    List<Geometry> all =
        drawn.stream()
            .filter(grid -> grid.polygon() != null)
            .flatMap(grid -> area(grid, findings).stream())
            .toList();
    return UnaryUnionOp.union(all, new GeometryFactory());
  }

  /** The area of a drawn grid; empty, and told, when its drawing cannot be read. */
  private Optional<Geometry> area(Grid grid, Findings findings) {
    try {
      return Optional.of(GeoText.area(shapes.tree(grid.polygon())));
    } catch (GeoText.Unreadable e) {
      String where = e.where() == null ? null : GeoText.write(e.where());
      findings.error(e.code(), List.of(label(grid)), where, Map.of());
      return Optional.empty();
    }
  }

  private static String label(Grid grid) {
    return grid.name() + " " + grid.code();
  }
}
