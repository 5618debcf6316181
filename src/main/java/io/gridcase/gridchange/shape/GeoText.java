package io.gridcase.gridchange.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Shapes as GeoJSON texts in degrees (CGCS2000, which for our purpose is WGS 84). */
public final class GeoText {

  /** Where CGCS2000 (EPSG 4490) is used, in degrees; longitude as x. */
  private static final Envelope CHINA = new Envelope(73.62, 134.77, 16.70, 53.56);

  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4490);

  private GeoText() {}

  /** What keeps a text from being an area, and where. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Coordinate where;

    Unreadable(String code, Coordinate where) {
      super(code);
      this.code = code;
      this.where = where;
    }

    /**
     * {@code polygon-broken}, {@code line-broken}, {@code polygon-elsewhere} or {@code
     * polygon-crosses-itself}.
     */
    public String code() {
      return code;
    }

    /** The place in degrees; null when the text as a whole is wrong. */
    public Geometry where() {
      return where == null ? null : FACTORY.createPoint(where);
    }
  }

  /** A sound area of one or more pieces. */
  public static Geometry area(JsonNode geoJson) throws Unreadable {
    Geometry shape = read(geoJson, "polygon-broken", "Polygon", "MultiPolygon");
    TopologyValidationError wrong = new IsValidOp(shape).getValidationError();
    if (wrong != null) {
      throw new Unreadable("polygon-crosses-itself", wrong.getCoordinate());
    }
    return shape;
  }

  /** A line of two points or more. */
  public static LineString line(JsonNode geoJson) throws Unreadable {
    return (LineString) read(geoJson, "line-broken", "LineString");
  }

  private static Geometry read(JsonNode geoJson, String broken, String... types) throws Unreadable {
    if (geoJson == null
        || Stream.of(types).noneMatch(type -> type.equals(geoJson.path("type").asText()))
        || !closed(geoJson)) {
      throw new Unreadable(broken, null);
    }
    Geometry shape;
    try {
      shape = new GeoJsonReader(FACTORY).read(geoJson.toString());
    } catch (ParseException | RuntimeException e) {
      // coordinates that are no numbers come out of the reader as whatever it stumbles over
      throw new Unreadable(broken, null);
    }
    if (shape.isEmpty()) {
      throw new Unreadable(broken, null);
    }
    if (!CHINA.contains(shape.getEnvelopeInternal())) {
      throw new Unreadable("polygon-elsewhere", shape.getCoordinate());
    }
    return shape;
  }

  private static boolean closed(JsonNode geoJson) {
    Stream<JsonNode> rings =
        switch (geoJson.path("type").asText()) {
          case "Polygon" -> children(geoJson.path("coordinates"));
          case "MultiPolygon" -> children(geoJson.path("coordinates")).flatMap(GeoText::children);
          default -> Stream.empty();
        };
    return rings.allMatch(
        ring -> ring.size() >= 4 && ring.get(0).equals(ring.get(ring.size() - 1)));
  }

  private static Stream<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  /** The text of a shape in degrees. */
  public static String write(Geometry degrees) {
    GeoJsonWriter writer = new GeoJsonWriter(7);
    writer.setEncodeCRS(false);
    return writer.write(degrees);
  }
}
