package io.gridcase.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Whether a geometry can be the area of a grid. */
final class PolygonCheck {

  private static final Set<String> TYPES = Set.of("Polygon", "MultiPolygon");

  /** Where CGCS2000 (EPSG 4490) is used, in degrees; longitude as x. */
  private static final Envelope BOUNDS = new Envelope(73.62, 134.77, 16.70, 53.56);

  private PolygonCheck() {}

  /** The first thing wrong with it, as a message code; empty when it is a sound area. */
  static Optional<String> problem(JsonNode geometry) {
    if (!TYPES.contains(geometry.path("type").asText())) {
      return Optional.of("import-geometry-type");
    }
    if (!rings(geometry).allMatch(PolygonCheck::closed)) {
      return Optional.of("import-geometry-open");
    }
    try {
      Geometry shape = new GeoJsonReader().read(geometry.toString());
      if (shape.isEmpty()) {
        return Optional.of("import-geometry-empty");
      }
      if (!BOUNDS.contains(shape.getEnvelopeInternal())) {
        return Optional.of("import-geometry-bounds");
      }
      return shape.isValid() ? Optional.empty() : Optional.of("import-geometry-invalid");
    } catch (ParseException | RuntimeException e) {
      // Coordinates that are no numbers come out of the reader as whatever it stumbles over.
      return Optional.of("import-geometry-broken");
    }
  }

  private static Stream<JsonNode> rings(JsonNode geometry) {
    Stream<JsonNode> parts = children(geometry.path("coordinates"));
    return geometry.path("type").asText().equals("Polygon")
        ? parts
        : parts.flatMap(PolygonCheck::children);
  }

  private static Stream<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private static boolean closed(JsonNode ring) {
    return ring.size() >= 4 && ring.get(0).equals(ring.get(ring.size() - 1));
  }
}
