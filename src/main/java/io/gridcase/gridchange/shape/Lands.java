package io.gridcase.gridchange.shape;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Questions about shapes in degrees that need no metres. */
public final class Lands {

  private Lands() {}

  /** Whether a point lies in an area or on its border. */
  public static boolean contains(Geometry area, double lng, double lat) {
    return area.covers(area.getFactory().createPoint(new Coordinate(lng, lat)));
  }

  /** Whether two areas in degrees are one and the same but for strips within the tolerance. */
  public static boolean same(Geometry one, Geometry other, Hair hair) {
    Envelope frame = one.getEnvelopeInternal();
    frame.expandToInclude(other.getEnvelopeInternal());
    LocalPlane plane = LocalPlane.around(frame);
    Geometry here = plane.toMetres(one);
    Geometry there = plane.toMetres(other);
    return hair.covers(Lay.without(here, there)) && hair.covers(Lay.without(there, here));
  }

  /** How much two areas have in common, in a measure that compares such answers. */
  public static double common(Geometry one, Geometry other) {
    LocalPlane plane = LocalPlane.around(one.getEnvelopeInternal());
    return Lay.common(plane.toMetres(one), plane.toMetres(other)).getArea();
  }
}
