package io.gridcase.gridchange.shape;

import java.util.ArrayList;
import java.util.Collection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Lays shapes in metres over each other, points rounded to ten micrometres. With unrounded points,
 * borders that run side by side within the last digit come out wrong as whole areas.
 */
final class Lay {

  private static final PrecisionModel TEN_MICROMETRES = new PrecisionModel(1e5);

  private Lay() {}

  static Geometry union(Geometry one, Geometry other) {
    return OverlayNG.overlay(one, other, OverlayNG.UNION, TEN_MICROMETRES);
  }

  static Geometry union(Collection<? extends Geometry> all, Geometry like) {
    return UnaryUnionNG.union(new ArrayList<Geometry>(all), like.getFactory(), TEN_MICROMETRES);
  }

  static Geometry common(Geometry one, Geometry other) {
    return OverlayNG.overlay(one, other, OverlayNG.INTERSECTION, TEN_MICROMETRES);
  }

  static Geometry without(Geometry one, Geometry other) {
    return OverlayNG.overlay(one, other, OverlayNG.DIFFERENCE, TEN_MICROMETRES);
  }
}
