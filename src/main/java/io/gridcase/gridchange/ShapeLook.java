package io.gridcase.gridchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.Hair;
import io.gridcase.gridchange.shape.LocalPlane;
import io.gridcase.gridchange.shape.Partition;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** One look at the shapes of one plan, in a plane of its own. */
final class ShapeLook {

  private final Ground ground;
  private final Findings findings;
  private final LocalPlane plane;
  private final ShapeCheck shapesOf;
  private final Hair hair;
  private final Map<String, Geometry> shapes = new LinkedHashMap<>();
  private final Map<String, Geometry> mended = new HashMap<>();

  ShapeLook(Ground ground, Findings findings, LocalPlane plane, ShapeCheck by) {
    this.ground = ground;
    this.findings = findings;
    this.plane = plane;
    this.shapesOf = by;
    this.hair = by.hair();
  }

  void drawn(PlannedGrid grid) {
    if (grid.polygon() == null || grid.polygon().isNull()) {
      findings.error("polygon-missing", grid.key());
      return;
    }
    read(grid.polygon(), grid.key())
        .ifPresent(
            shape -> {
              if (hair.covers(shape)) {
                findings.error(
                    "grid-empty",
                    List.of(grid.key()),
                    where(shape),
                    Map.of("name", ShapeCheck.name(grid)));
                return;
              }
              if (shape.getNumGeometries() > 1) {
                findings.warning(
                    "grid-in-pieces",
                    List.of(grid.key()),
                    null,
                    Map.of("name", ShapeCheck.name(grid)));
              }
              shapes.put(grid.key(), shape);
            });
  }

  private Optional<Geometry> read(JsonNode text, String key) {
    try {
      return Optional.of(plane.toMetres(GeoText.area(text)));
    } catch (GeoText.Unreadable e) {
      findings.error(
          e.code(),
          key == null ? List.of() : List.of(key),
          e.where() == null ? null : GeoText.write(e.where()),
          Map.of());
      return Optional.empty();
    }
  }

  /** Holds parts against what they divide; says nothing while one of them is not drawn. */
  void divides(Geometry area, Collection<PlannedGrid> parts) {
    Map<String, Geometry> drawn = of(parts);
    if (drawn.size() < parts.size()) {
      return;
    }
    Partition.Result result = Partition.of(area, drawn, hair);
    result.flaws().forEach(this::told);
    if (!result.broken() && !result.flaws().isEmpty()) {
      mended.putAll(result.parts());
    }
  }

  private Map<String, Geometry> of(Collection<PlannedGrid> parts) {
    Map<String, Geometry> drawn = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> shapes.containsKey(part.key()))
        .forEach(part -> drawn.put(part.key(), shapes.get(part.key())));
    return drawn;
  }

  void told(Partition.Flaw flaw) {
    String where = where(flaw.where());
    Map<String, Object> params =
        Map.of("area", Math.round(flaw.where().getArea()), "tolerance", hair.metres());
    if (flaw.mended()) {
      findings.warning("hair-mended", flaw.parts(), where, params);
    } else {
      findings.error(
          switch (flaw.fault()) {
            case OUTSIDE -> "grid-outside";
            case OVERLAP -> "grid-overlap";
            case HOLE -> "grid-hole";
          },
          flaw.parts(),
          where,
          params);
    }
  }

  void comprehensive() {
    List<PlannedGrid> parts = ground.comprehensive();
    if (parts.isEmpty() && ground.touchedComprehensive().isEmpty()) {
      return;
    }
    if (ground.outlined()) {
      if (ground.villages().size() > 1) {
        findings.error("outline-one-village", Map.of());
      }
      read(ground.plan().outline(), null).ifPresent(outline -> outlined(outline, parts));
    } else if (ground.touchedComprehensive().isEmpty()
        || ground.touchedComprehensive().stream().anyMatch(grid -> grid.polygon() == null)) {
      findings.error("outline-missing", Map.of());
    } else if (ground.kind() == GridChangeKind.RECODE) {
      divides(area(ground.touchedComprehensive()), parts);
    } else {
      villages(parts);
    }
  }

  private void villages(List<PlannedGrid> parts) {
    Map<String, List<Grid>> before =
        ground.touchedComprehensive().stream().collect(Collectors.groupingBy(Grid::villageCode));
    before.forEach(
        (village, touched) ->
            divides(
                area(touched),
                parts.stream().filter(part -> part.villageCode().equals(village)).toList()));
    // a village none of whose grids is touched has nothing that could be divided
    parts.stream()
        .filter(part -> !before.containsKey(part.villageCode()))
        .forEach(part -> findings.error("outline-missing", Map.of()));
  }

  private void outlined(Geometry outline, List<PlannedGrid> parts) {
    Map<String, Geometry> around = new LinkedHashMap<>();
    around.put("", outline);
    neighbours(outline).forEach((name, shape) -> around.put(name, shape));
    Partition.overlaps(around, hair).stream()
        .filter(flaw -> !flaw.mended() && flaw.parts().contains(""))
        .forEach(
            flaw ->
                findings.error(
                    "outline-overlaps",
                    List.of(),
                    where(flaw.where()),
                    Map.of(
                        "grid",
                        flaw.parts().stream()
                            .filter(each -> !each.isEmpty())
                            .findFirst()
                            .orElse(""))));
    List<Grid> drawn =
        ground.touchedComprehensive().stream().filter(grid -> grid.polygon() != null).toList();
    if (!drawn.isEmpty()) {
      Partition.of(outline, Map.of("", area(drawn)), hair).flaws().stream()
          .filter(flaw -> flaw.fault() == Partition.Fault.OUTSIDE && !flaw.mended())
          .forEach(
              flaw -> findings.error("outline-small", List.of(), where(flaw.where()), Map.of()));
    }
    divides(outline, parts);
  }

  private Map<String, Geometry> neighbours(Geometry outline) {
    Envelope frame = plane.toDegrees(outline).getEnvelopeInternal();
    Map<String, Geometry> found = new LinkedHashMap<>();
    shapesOf.around(ground.city(), frame).stream()
        .filter(grid -> grid.type() != GridType.EXCLUSIVE)
        .filter(grid -> !ground.touched().containsKey(grid.id()))
        .forEach(grid -> found.put(grid.name(), area(List.of(grid))));
    return found;
  }

  private Geometry area(List<Grid> drawn) {
    return Partition.whole(
        drawn.stream().map(grid -> plane.toMetres(shapesOf.shapeOf(grid))).toList());
  }

  void exclusive() {
    Partition.overlaps(of(ground.exclusive()), hair).stream()
        .filter(flaw -> !flaw.mended())
        .forEach(
            flaw ->
                findings.error("exclusive-overlap", flaw.parts(), where(flaw.where()), Map.of()));
    boolean shared = ground.kind() == GridChangeKind.SPLIT || ground.kind() == GridChangeKind.MERGE;
    List<Grid> before = ground.touchedExclusive();
    if (shared && !before.isEmpty() && before.stream().allMatch(g -> g.polygon() != null)) {
      divides(area(before), ground.exclusive());
    }
  }

  void microGrids(PlannedGrid grid) {
    Geometry around = shapes.get(grid.key());
    Map<String, Geometry> parts = new LinkedHashMap<>();
    for (PlannedGrid.PlannedMicroGrid micro : grid.microGrids()) {
      if (micro.drawn()) {
        read(micro.polygon(), grid.key()).ifPresent(shape -> parts.put(micro.name(), shape));
      }
    }
    if (around == null || parts.isEmpty()) {
      return;
    }
    Partition.of(around, parts, hair).flaws().stream()
        .filter(flaw -> !flaw.mended() && flaw.fault() != Partition.Fault.HOLE)
        .forEach(
            flaw ->
                findings.error(
                    flaw.fault() == Partition.Fault.OUTSIDE ? "micro-outside" : "micro-overlap",
                    List.of(grid.key()),
                    where(flaw.where()),
                    Map.of("name", String.join("、", flaw.parts()))));
  }

  private String where(Geometry metres) {
    return GeoText.write(plane.toDegrees(metres));
  }

  DraftPlan plan() {
    return ground
        .plan()
        .with(
            ground.plan().grids().stream()
                .map(
                    grid ->
                        mended.containsKey(grid.key())
                            ? grid.drawn(shapesOf.tree(where(mended.get(grid.key()))))
                            : grid)
                .toList());
  }
}
