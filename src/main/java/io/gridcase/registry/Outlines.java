package io.gridcase.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Polygons as a map shows them at some scale: a border may be off by half a pixel, so that the
 * thousands of grids of a county are a few hundred kilobytes. Each is simplified once per scale.
 */
final class Outlines {

  /** Scales finer than this (degrees a pixel, about ten centimetres) show every corner. */
  private static final double FINEST = 1e-6;

  /** Scales coarser than this (a city on a stamp) are drawn no coarser. */
  private static final double COARSEST = 0.01;

  private record Scaled(long grid, int scale) {}

  private final Map<Scaled, String> kept = new ConcurrentHashMap<>();

  /**
   * The outline of a grid.
   *
   * @param pixel how many degrees a pixel of the map is wide
   */
  String of(Grid grid, Geometry shape, double pixel) {
    if (pixel <= FINEST) {
      return grid.polygon();
    }
    // the next finer power of two, so that a map that is zoomed bit by bit asks for few scales
    int scale = (int) Math.floor(Math.log(Math.min(pixel, COARSEST)) / Math.log(2));
    return kept.computeIfAbsent(
        new Scaled(grid.id(), scale), s -> written(shape, Math.pow(2, scale) / 2));
  }

  private static String written(Geometry shape, double tolerance) {
    DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(shape);
    simplifier.setDistanceTolerance(tolerance);
    // it is looked at, not reckoned with: borders that touch by half a pixel hurt nobody
    simplifier.setEnsureValid(false);
    Geometry simplified = simplifier.getResultGeometry();
    Geometry simple = simplified.isEmpty() ? shape.getEnvelope() : simplified;
    GeoJsonWriter writer = new GeoJsonWriter((int) Math.ceil(-Math.log10(tolerance)) + 1);
    writer.setEncodeCRS(false);
    return writer.write(simple);
  }
}
