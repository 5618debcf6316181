package io.gridcase.gridchange.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlay.snap.GeometrySnapper;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Splits, joins and moves borders of areas in metres. What comes out covers what went in, and parts
 * share their new border point by point.
 */
public final class Cutting {

  private final Hair hair;

  /** A cutting whose lines may end short of a border by the tolerance. */
  public Cutting(Hair hair) {
    this.hair = hair;
  }

  /**
   * The parts a line cuts an area into, the largest first.
   *
   * @return fewer than two parts when the line does not cross the area from border to border
   */
  public List<Polygon> split(Geometry area, LineString line) {
    Geometry lines = noded(area, line);
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(lines);
    @SuppressWarnings("unchecked")
    Collection<Polygon> all = polygonizer.getPolygons();
    return all.stream()
        .filter(part -> area.covers(part.getInteriorPoint()))
        .sorted(Comparator.comparingDouble(Polygon::getArea).reversed())
        .toList();
  }

  private Geometry noded(Geometry area, LineString line) {
    return Lay.union(area.getBoundary(), reaching(area, line));
  }

  /** The line with its ends drawn on where they stop at the border or a hair before it. */
  private LineString reaching(Geometry area, LineString line) {
    List<Coordinate> points = new ArrayList<>(List.of(line.getCoordinates()));
    int last = points.size() - 1;
    points.set(0, drawnOn(area, points.get(1), points.get(0)));
    points.set(last, drawnOn(area, points.get(last - 1), points.get(last)));
    return line.getFactory().createLineString(points.toArray(Coordinate[]::new));
  }

  private Coordinate drawnOn(Geometry area, Coordinate before, Coordinate end) {
    double length = before.distance(end);
    boolean near = area.getBoundary().distance(area.getFactory().createPoint(end)) <= hair.metres();
    if (!near || length == 0) {
      return end;
    }
    double more = 2 * hair.metres() / length;
    return new Coordinate(end.x + (end.x - before.x) * more, end.y + (end.y - before.y) * more);
  }

  /**
   * Neighbours as one area, hairs between them closed.
   *
   * @return empty when they do not touch along a border
   */
  public Optional<Polygon> merge(List<? extends Geometry> neighbours) {
    Geometry whole = neighbours.get(0);
    for (Geometry each : neighbours.subList(1, neighbours.size())) {
      whole = Lay.union(whole, each);
    }
    if (Hair.polygons(whole).size() > 1) {
      whole = neighbours.get(0);
      for (Geometry each : neighbours.subList(1, neighbours.size())) {
        Geometry near = new GeometrySnapper(each).snapTo(whole, hair.metres());
        whole = Lay.union(whole, near);
      }
    }
    List<Polygon> pieces = Hair.polygons(whole);
    return pieces.size() == 1 ? Optional.of(withoutHairs(pieces.get(0))) : Optional.empty();
  }

  private Polygon withoutHairs(Polygon area) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < area.getNumInteriorRing(); i++) {
      LinearRing hole = area.getInteriorRingN(i);
      if (!hair.covers(area.getFactory().createPolygon(hole))) {
        holes.add(hole);
      }
    }
    return area.getFactory()
        .createPolygon(area.getExteriorRing(), holes.toArray(LinearRing[]::new));
  }

  /** Two neighbours after their border was moved. */
  public record Neighbours(Geometry left, Geometry right) {}

  /**
   * Replaces the border between two neighbours by another line. A part goes to the neighbour of
   * which it holds the larger share, so a small one may grow far into a large one.
   *
   * @return empty when they are no neighbours, or the line leaves nothing of one of them
   */
  public Optional<Neighbours> moveBorder(Geometry left, Geometry right, LineString border) {
    Optional<Polygon> whole = merge(List.of(left, right));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Polygon> toLeft = new ArrayList<>();
    List<Polygon> toRight = new ArrayList<>();
    for (Polygon part : split(whole.get(), border)) {
      (share(part, left) >= share(part, right) ? toLeft : toRight).add(part);
    }
    if (toLeft.isEmpty() || toRight.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Neighbours(union(toLeft), union(toRight)));
  }

  /** How much of the whole lies in a part, from 0 to 1. */
  private static double share(Geometry part, Geometry whole) {
    return Lay.common(part, whole).getArea() / whole.getArea();
  }

  private static Geometry union(List<Polygon> parts) {
    return parts.size() == 1 ? parts.get(0) : Lay.union(parts, parts.get(0));
  }
}
