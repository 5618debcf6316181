package io.gridcase.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Turns straight-sided pieces into natural-looking ones: every stretch of border between two
 * neighbours gets the same bends on both sides, so the pieces still cover the whole exactly.
 */
final class Borders {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Corners nearer than this to a side lie on it, in kilometres. */
  private static final double ON_SIDE = 1e-7;

  /** How far a bend leaves the straight line, as a part of its length. */
  private static final double BEND = 0.07;

  private record Stretch(Coordinate from, Coordinate to) {

    static Stretch of(Coordinate a, Coordinate b) {
      return a.compareTo(b) < 0 ? new Stretch(a, b) : new Stretch(b, a);
    }
  }

  private final Map<String, List<Coordinate>> rings = new LinkedHashMap<>();
  private final Map<Stretch, List<Coordinate>> bends = new HashMap<>();
  private final Set<Stretch> straight = new HashSet<>();
  private final long seed;

  private Borders(Map<String, ConvexCell> pieces, long seed) {
    this.seed = seed;
    STRtree corners = new STRtree();
    pieces.values().stream()
        .map(ConvexCell::corners)
        .flatMap(Collection::stream)
        .distinct()
        .forEach(corner -> corners.insert(new Envelope(corner), corner));
    pieces.forEach((key, piece) -> rings.put(key, withNeighboursCorners(piece, corners)));
  }

  /** The pieces with bent borders, in the same plane. */
  static Map<String, Polygon> bend(Map<String, ConvexCell> pieces, long seed) {
    Borders borders = new Borders(pieces, seed);
    Map<String, Polygon> bent = borders.polygons();
    while (bent.values().stream().anyMatch(polygon -> !polygon.isValid())) {
      bent.forEach(
          (key, polygon) -> {
            if (!polygon.isValid()) {
              borders.straighten(key);
            }
          });
      bent = borders.polygons();
    }
    return bent;
  }

  private Map<String, Polygon> polygons() {
    Map<String, Polygon> polygons = new LinkedHashMap<>();
    rings.forEach((key, ring) -> polygons.put(key, polygon(ring)));
    return polygons;
  }

  private Polygon polygon(List<Coordinate> ring) {
    CoordinateList bent = new CoordinateList();
    for (int i = 0; i < ring.size(); i++) {
      Coordinate from = ring.get(i);
      Coordinate to = ring.get((i + 1) % ring.size());
      Stretch stretch = Stretch.of(from, to);
      List<Coordinate> between = new ArrayList<>(bends.computeIfAbsent(stretch, this::bendsOf));
      if (!stretch.from().equals(from)) {
        Collections.reverse(between);
      }
      bent.add(from, false);
      between.forEach(point -> bent.add(point, false));
    }
    bent.closeRing();
    return FACTORY.createPolygon(bent.toCoordinateArray());
  }

  private void straighten(String key) {
    List<Coordinate> ring = rings.get(key);
    for (int i = 0; i < ring.size(); i++) {
      Stretch stretch = Stretch.of(ring.get(i), ring.get((i + 1) % ring.size()));
      straight.add(stretch);
      bends.put(stretch, List.of());
    }
  }

  private List<Coordinate> bendsOf(Stretch stretch) {
    if (straight.contains(stretch)) {
      return List.of();
    }
    long own = 31L * stretch.from().hashCode() + stretch.to().hashCode();
    Random random = new Random(seed ^ own * 0x9E3779B97F4A7C15L);
    Coordinate middle = aside(stretch.from(), stretch.to(), random);
    return List.of(
        aside(stretch.from(), middle, random), middle, aside(middle, stretch.to(), random));
  }

  private static Coordinate aside(Coordinate a, Coordinate b, Random random) {
    double by = (random.nextDouble() - 0.5) * 2 * BEND;
    double at = 0.4 + 0.2 * random.nextDouble();
    return new Coordinate(
        a.x + at * (b.x - a.x) - by * (b.y - a.y), a.y + at * (b.y - a.y) + by * (b.x - a.x));
  }

  private static List<Coordinate> withNeighboursCorners(ConvexCell piece, STRtree corners) {
    List<Coordinate> ring = new ArrayList<>();
    List<Coordinate> own = piece.corners();
    for (int i = 0; i < own.size(); i++) {
      LineSegment side = new LineSegment(own.get(i), own.get((i + 1) % own.size()));
      ring.add(side.p0);
      onSide(side, corners).forEach(ring::add);
    }
    return ring;
  }

  private static List<Coordinate> onSide(LineSegment side, STRtree corners) {
    Envelope around = new Envelope(side.p0, side.p1);
    around.expandBy(ON_SIDE);
    List<Coordinate> found = new ArrayList<>();
    for (Object each : corners.query(around)) {
      Coordinate corner = (Coordinate) each;
      if (!corner.equals(side.p0) && !corner.equals(side.p1) && side.distance(corner) < ON_SIDE) {
        found.add(corner);
      }
    }
    found.sort(Comparator.comparingDouble(corner -> corner.distance(side.p0)));
    return found;
  }
}
