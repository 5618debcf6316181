package io.gridcase.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** A convex piece of the plane (kilometres), that can be cut in two along a straight line. */
record ConvexCell(List<Coordinate> corners) {

  private static final int BISECTIONS = 50;

  /** Two pieces that share the cut, and how long the cut is. */
  record Cut(ConvexCell first, ConvexCell second, double length) {}

  double area() {
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      Coordinate a = corners.get(i);
      Coordinate b = corners.get((i + 1) % corners.size());
      twice += a.x * b.y - b.x * a.y;
    }
    return Math.abs(twice) / 2;
  }

  /**
   * Cuts across the direction {@code angle} (radians) so that the first piece has {@code share} of
   * the area.
   */
  Cut cut(double angle, double share) {
    double nx = Math.cos(angle);
    double ny = Math.sin(angle);
    double low = corners.stream().mapToDouble(c -> c.x * nx + c.y * ny).min().orElseThrow();
    double high = corners.stream().mapToDouble(c -> c.x * nx + c.y * ny).max().orElseThrow();
    double wanted = area() * share;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (at(nx, ny, middle).first().area() < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return at(nx, ny, (low + high) / 2);
  }

  private Cut at(double nx, double ny, double offset) {
    List<Coordinate> below = new ArrayList<>();
    List<Coordinate> above = new ArrayList<>();
    List<Coordinate> ends = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      Coordinate a = corners.get(i);
      Coordinate b = corners.get((i + 1) % corners.size());
      double da = a.x * nx + a.y * ny - offset;
      double db = b.x * nx + b.y * ny - offset;
      (da < 0 ? below : above).add(a);
      if (da < 0 != db < 0) {
        double t = da / (da - db);
        Coordinate end = new Coordinate(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y));
        below.add(end);
        above.add(end);
        ends.add(end);
      }
    }
    double length = ends.size() == 2 ? ends.get(0).distance(ends.get(1)) : 0;
    return new Cut(new ConvexCell(below), new ConvexCell(above), length);
  }
}
