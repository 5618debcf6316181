package io.gridcase.patrol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.LocalPlane;
import io.gridcase.registry.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether somebody stood in a grid. What a phone tells is a few metres off, so a point this near to
 * the border still counts as inside.
 */
@Component
class Whereabouts {

  /** Where a point lies. */
  enum Place {
    INSIDE,
    OUTSIDE,
    /** The grid has not been drawn yet. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param metres from the point to the grid; 0 in it, null when the grid is not drawn
   */
  record Found(Place place, Double metres) {}

  private final ObjectMapper json;
  private final double tolerance;

  Whereabouts(
      ObjectMapper json, @Value("${gridcase.patrol.tolerance-metres:30}") double tolerance) {
    this.json = json;
    this.tolerance = tolerance;
  }

  /** How far from the border a point may lie and count as inside, in metres. */
  double tolerance() {
    return tolerance;
  }

  /**
   * Judges a point.
   *
   * @param lng longitude in degrees east
   * @param lat latitude in degrees north
   */
  Found judge(Grid grid, double lng, double lat) {
    if (grid.polygon() == null) {
      return new Found(Place.UNKNOWN, null);
    }
    Geometry area = area(grid);
    Geometry point = area.getFactory().createPoint(new Coordinate(lng, lat));
    // flat around the point, where the distance shall be right
    LocalPlane plane = LocalPlane.around(new Envelope(new Coordinate(lng, lat)));
    double metres = plane.toMetres(area).distance(plane.toMetres(point));
    double kept = Math.round(metres * 10) / 10.0;
    return new Found(metres <= tolerance ? Place.INSIDE : Place.OUTSIDE, kept);
  }

  private Geometry area(Grid grid) {
    try {
      return GeoText.area(json.readTree(grid.polygon()));
    } catch (GeoText.Unreadable | JsonProcessingException e) {
      throw new IllegalStateException("The polygon of grid " + grid.code() + " is broken", e);
    }
  }
}
