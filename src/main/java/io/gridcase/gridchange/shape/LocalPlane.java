package io.gridcase.gridchange.shape;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A flat plane in metres around a middle, for shapes in degrees (CGCS2000).
 *
 * <p>The way there and back is linear, so what is straight or shared stays so. Lengths and areas of
 * a town ten kilometres across are right to about one in a thousand (metres per degree of the GRS
 * 80 ellipsoid at the middle's latitude).
 */
public final class LocalPlane {

  /** Coordinates are kept with seven decimals of a degree, about one centimetre. */
  public static final double DEGREES_KEPT = 1e7;

  private static final double MAJOR_METRES = 6_378_137.0;
  private static final double ECCENTRICITY_SQUARED = 0.00669438002290;

  private final Coordinate middle;
  private final double east;
  private final double north;

  private LocalPlane(Coordinate middle) {
    this.middle = middle;
    double latitude = Math.toRadians(middle.y);
    double flat = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(latitude), 2);
    this.east = Math.toRadians(1) * MAJOR_METRES * Math.cos(latitude) / Math.sqrt(flat);
    this.north =
        Math.toRadians(1) * MAJOR_METRES * (1 - ECCENTRICITY_SQUARED) / Math.pow(flat, 1.5);
  }

  /** The plane around the middle of a frame in degrees, longitude as x. */
  public static LocalPlane around(Envelope degrees) {
    return new LocalPlane(degrees.isNull() ? new Coordinate(0, 0) : degrees.centre());
  }

  /** A shape in degrees as metres. */
  public Geometry toMetres(Geometry degrees) {
    return moved(
        degrees, c -> c.setX((c.x - middle.x) * east), c -> c.y = (c.y - middle.y) * north);
  }

  /** A shape in metres as degrees with seven decimals. */
  public Geometry toDegrees(Geometry metres) {
    return moved(
        metres, c -> c.setX(kept(c.x / east + middle.x)), c -> c.y = kept(c.y / north + middle.y));
  }

  private static double kept(double degrees) {
    return Math.round(degrees * DEGREES_KEPT) / DEGREES_KEPT;
  }

  private interface Step {
    void on(Coordinate each);
  }

  private static Geometry moved(Geometry shape, Step x, Step y) {
    Geometry copy = shape.copy();
    copy.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence seq, int i) {
            Coordinate each = new Coordinate(seq.getX(i), seq.getY(i));
            x.on(each);
            y.on(each);
            seq.setOrdinate(i, 0, each.x);
            seq.setOrdinate(i, 1, each.y);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    copy.geometryChanged();
    return copy;
  }
}
