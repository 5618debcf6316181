package io.gridcase.gridchange.shape;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Questions about shapes in degrees that need no metres. */
public final class Lands {

  private Lands() {}

  /** Whether a point lies in an area or on its border. */
  public static boolean contains(Geometry area, double lng, double lat) {
    return area.covers(area.getFactory().createPoint(new Coordinate(lng, lat)));
  }

  /** How much two areas have in common, in a measure that compares such answers. */
  public static double common(Geometry one, Geometry other) {
    LocalPlane plane = LocalPlane.around(one.getEnvelopeInternal());
    return Lay.common(plane.toMetres(one), plane.toMetres(other)).getArea();
  }
}
