package io.gridcase.gridchange.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Areas and lines in metres for tests, the same for the same seed. */
public final class Fields {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Fields() {}

  /** A rectangle. */
  public static Polygon box(double west, double south, double east, double north) {
    return ring(west, south, east, south, east, north, west, north);
  }

  /** A polygon through these points, x and y in turn; it closes by itself. */
  public static Polygon ring(double... xy) {
    Coordinate[] points = new Coordinate[xy.length / 2 + 1];
    for (int i = 0; i < xy.length / 2; i++) {
      points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    points[xy.length / 2] = points[0];
    return FACTORY.createPolygon(points);
  }

  /** A line through these points. */
  public static LineString line(double... xy) {
    Coordinate[] points = new Coordinate[xy.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    return FACTORY.createLineString(points);
  }

  /** A star-shaped area of 8 to 40 corners, 200 to 900 metres around a middle. */
  static Polygon anyArea(Random random) {
    int corners = 8 + random.nextInt(33);
    double[] xy = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / corners;
      double reach = 200 + 700 * random.nextDouble();
      xy[2 * i] = reach * Math.cos(angle);
      xy[2 * i + 1] = reach * Math.sin(angle);
    }
    return ring(xy);
  }

  /** A bent line right across an area, by a point inside it. */
  static LineString anyCut(Polygon area, Random random) {
    Coordinate inside = area.getInteriorPoint().getCoordinate();
    double angle = Math.PI * random.nextDouble();
    List<Double> xy = new ArrayList<>();
    for (double at : new double[] {-3000, -100 * random.nextDouble(), 0, 3000}) {
      double aside = at == 0 || Math.abs(at) == 3000 ? 0 : 30 * random.nextGaussian();
      xy.add(inside.x + at * Math.cos(angle) - aside * Math.sin(angle));
      xy.add(inside.y + at * Math.sin(angle) + aside * Math.cos(angle));
    }
    return line(xy.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
