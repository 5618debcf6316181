package io.gridcase.gridchange.shape;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * How narrow a strip must be to count as a slip of the hand.
 *
 * @param metres strips at most this wide are mended, wider ones are told as wrong
 */
public record Hair(double metres) {

  /** Strips narrower than this come from rounding degrees to seven decimals; nobody is told. */
  static final double NOISE_METRES = 0.03;

  public Hair {
    if (!(metres >= NOISE_METRES)) {
      throw new IllegalArgumentException("A tolerance is at least " + NOISE_METRES + " m");
    }
  }

  /** Whether an area is nowhere wider than the tolerance. */
  public boolean covers(Geometry area) {
    return narrower(area, metres);
  }

  /** Whether an area is nowhere wider than what rounding makes. */
  static boolean isNoise(Geometry area) {
    return narrower(area, NOISE_METRES);
  }

  private static boolean narrower(Geometry area, double width) {
    return area.getArea() == 0 || area.buffer(-width / 2).isEmpty();
  }

  /** The polygons a shape consists of; lines and points fall away. */
  static List<Polygon> polygons(Geometry shape) {
    List<Polygon> found = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry each = shape.getGeometryN(i);
      if (each instanceof Polygon polygon && !polygon.isEmpty()) {
        found.add(polygon);
      } else if (each.getNumGeometries() > 1) {
        found.addAll(polygons(each));
      }
    }
    return found;
  }

  /** The polygons as one shape. */
  static Geometry joined(List<? extends Geometry> polygons, Geometry like) {
    return like.getFactory().buildGeometry(polygons);
  }
}
