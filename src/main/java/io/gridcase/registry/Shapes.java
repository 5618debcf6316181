package io.gridcase.registry;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Geometry in degrees, CGCS2000 (EPSG 4490), which for our purpose is WGS 84. */
final class Shapes {

  static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4490);

  private Shapes() {}

  static Geometry read(String geoJson) {
    try {
      return new GeoJsonReader(FACTORY).read(geoJson);
    } catch (ParseException e) {
      throw new IllegalArgumentException("Not a GeoJSON geometry", e);
    }
  }
}
