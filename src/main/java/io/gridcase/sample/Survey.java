package io.gridcase.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * Sets pieces in kilometres around a middle onto the earth.
 *
 * @param lng longitude of the middle, degrees
 * @param lat latitude of the middle, degrees
 */
record Survey(double lng, double lat) {

  private static final double KM_PER_DEGREE = 111.195;

  /** GeoJSON polygons with bent borders, in degrees with six decimals (about 0.1 m). */
  Map<String, String> geoJson(Map<String, ConvexCell> pieces, long seed) {
    Map<String, String> texts = new LinkedHashMap<>();
    Borders.bend(pieces, seed).forEach((key, polygon) -> texts.put(key, geoJson(polygon)));
    return texts;
  }

  private String geoJson(Polygon polygon) {
    StringJoiner ring = new StringJoiner(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}");
    double kmPerDegreeEast = KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
    for (Coordinate c : polygon.getExteriorRing().getCoordinates()) {
      ring.add(
          "["
              + degrees(lng + c.x / kmPerDegreeEast)
              + ","
              + degrees(lat + c.y / KM_PER_DEGREE)
              + "]");
    }
    return ring.toString();
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(Math.round(value * 1_000_000), 6).toPlainString();
  }
}
