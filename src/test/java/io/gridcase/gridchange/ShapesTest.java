package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.scenario.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** What is answered to somebody who joins grids on the map or moves the border of two. */
class ShapesTest extends DraftStory {

  /** Square degrees lost by rounding to seven digits; a grid has 1e-4. */
  private static final double ROUNDED = 1e-9;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void mergedGridsAreOneThatCoversThemAll() {
    Geometry two = shape(merges(here.box(0, 0, 1, 1), here.box(1, 0, 2, 1)).ok().body());
    assertSame(two, here.box(0, 0, 2, 1));
    Geometry three =
        shape(merges(here.box(0, 0, 1, 1), here.box(2, 0, 3, 1), here.box(1, 0, 2, 1)).ok().body());
    assertSame(three, here.box(0, 0, 3, 1));
    Map<String, Object> overlapping = here.box(0.5, 0, 2, 1);
    assertSame(shape(merges(here.box(0, 0, 1, 1), overlapping).ok().body()), here.box(0, 0, 2, 1));
  }

  @Test
  void aHairBetweenMergedGridsIsClosed() {
    // 0.0003 widths are 0.28 metres of longitude here
    Geometry whole = shape(merges(here.box(0, 0, 1, 1), here.box(1.0003, 0, 2, 1)).ok().body());
    assertThat(whole.getGeometryType()).isEqualTo("Polygon");
    assertThat(whole.getArea()).isCloseTo(2e-4, within(1e-7));
    assertThat(whole.covers(area(here.box(0.9, 0.1, 1.1, 0.9)))).isTrue();
  }

  @Test
  void gridsThatDoNotTouchAreNotMerged() {
    Map<String, Object> west = here.box(0, 0, 1, 1);
    for (Map<String, Object> other :
        List.of(here.box(1.5, 0, 2, 1), here.box(1, 1, 2, 2), here.box(1.01, 0, 2, 1))) {
      Answer refused = merges(west, other);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.code()).isEqualTo("merge-neighbours");
      assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("polygons");
      assertThat(refused.body().path("detail").asText()).contains("没有公共边界");
    }
  }

  @Test
  void aMovedBorderKeepsTheCoverAndGivesLandFromOneToTheOther() {
    List<Geometry> moved = shapes(borders(line(1.4, -0.1, 1.4, 1.1)).ok().body());
    assertSame(moved.get(0), here.box(0, 0, 1.4, 1));
    assertSame(moved.get(1), here.box(1.4, 0, 2, 1));
    List<Geometry> back = shapes(borders(line(0.7, 1.1, 0.7, -0.1)).ok().body());
    assertSame(back.get(0), here.box(0, 0, 0.7, 1));
    assertSame(back.get(1), here.box(0.7, 0, 2, 1));
  }

  @Test
  void aCrookedBorderGivesLandBothWays() {
    List<Geometry> moved =
        shapes(borders(line(0.8, -0.1, 0.8, 0.5, 1.3, 0.5, 1.3, 1.1)).ok().body());
    assertThat(moved.get(0).covers(area(here.box(1.01, 0.51, 1.29, 0.99)))).isTrue();
    assertThat(moved.get(1).covers(area(here.box(0.81, 0.01, 0.99, 0.49)))).isTrue();
    assertThat(moved.get(0).intersection(moved.get(1)).getArea()).isLessThan(ROUNDED);
    assertSame(moved.get(0).union(moved.get(1)), here.box(0, 0, 2, 1));
  }

  @Test
  void aLineThatDoesNotPartTheTwoIsNoBorder() {
    for (Map<String, Object> line :
        List.of(
            line(1.4, -0.1, 1.4, 0.6),
            line(2.5, -0.1, 2.5, 1.1),
            line(1.4, 0.2, 1.4, 0.8),
            line(1.4, 0.2, 1.4, 0.2))) {
      Answer refused = borders(line);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.code()).isEqualTo("border-line");
      assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("line");
      assertThat(refused.body().path("detail").asText()).contains("不能作为新边界");
    }
  }

  @Test
  void gridsThatDoNotTouchHaveNoBorderToMove() {
    Answer refused =
        borders(here.box(0, 0, 1, 1), here.box(1.5, 0, 2, 1), line(0.8, -0.1, 0.8, 1.1));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("border-neighbours");
    assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("right");
  }

  @Test
  void whatIsNoShapeIsToldWithItsField() {
    Map<String, Object> west = here.box(0, 0, 1, 1);
    Map<String, Object> east = here.box(1, 0, 2, 1);
    Map<String, Object> line = line(1.4, -0.1, 1.4, 1.1);
    Map<String, Object> point = line(1.4, -0.1);
    Map<String, Object> elsewhere =
        Map.of(
            "type",
            "LineString",
            "coordinates",
            List.of(List.of(31.8, 118.6), List.of(31.9, 118.6)));
    assertField(borders(west, east, west), "line", "line-broken");
    assertField(borders(west, east, point), "line", "line-broken");
    assertField(borders(west, east, elsewhere), "line", "polygon-elsewhere");
    assertField(borders(line, east, line), "left", "polygon-broken");
    assertField(borders(west, bowTie(), line), "right", "polygon-crosses-itself");
    assertField(merges(west, line), "polygons", "polygon-broken");
    assertField(merges(west, bowTie()), "polygons", "polygon-crosses-itself");
    assertThat(merges().status()).isEqualTo(422);
    assertThat(posts("merge", Map.of()).status()).isEqualTo(422);
    assertThat(posts("border", Map.of("left", west, "right", east)).status()).isEqualTo(422);
  }

  private static void assertField(Answer refused, String path, String code) {
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("shape-wrong");
    assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo(path);
    assertThat(refused.body().at("/fields/0/code").asText()).isEqualTo(code);
  }

  private void assertSame(Geometry answered, Map<String, Object> box) {
    assertThat(answered.getGeometryType()).isEqualTo("Polygon");
    assertThat(answered.symDifference(area(box)).getArea()).isLessThan(ROUNDED);
  }

  @SafeVarargs
  private Answer merges(Map<String, Object>... polygons) {
    return posts("merge", Map.of("polygons", List.of(polygons)));
  }

  private Answer borders(Map<String, Object> line) {
    return borders(here.box(0, 0, 1, 1), here.box(1, 0, 2, 1), line);
  }

  private Answer borders(
      Map<String, Object> left, Map<String, Object> right, Map<String, Object> line) {
    return posts("border", Map.of("left", left, "right", right, "line", line));
  }

  private Answer posts(String what, Map<String, Object> body) {
    return as("town").post("/api/grid-drafts/shapes/" + what, body);
  }

  /** A line through points by how far east and north they are, in widths of a grid. */
  private Map<String, Object> line(double... eastNorth) {
    List<List<Object>> points = new ArrayList<>();
    for (int i = 0; i < eastNorth.length; i += 2) {
      points.add(point(eastNorth[i], eastNorth[i + 1]));
    }
    return Map.of("type", "LineString", "coordinates", points);
  }

  private Map<String, Object> bowTie() {
    return Map.of(
        "type",
        "Polygon",
        "coordinates",
        List.of(List.of(point(1, 0), point(2, 1), point(2, 0), point(1, 1), point(1, 0))));
  }

  private List<Object> point(double east, double north) {
    Map<String, Object> at = here.at(east, north);
    return List.of(at.get("lng"), at.get("lat"));
  }

  private List<Geometry> shapes(JsonNode answered) {
    assertThat(answered).hasSize(2);
    return List.of(shape(answered.get(0)), shape(answered.get(1)));
  }

  private static Geometry shape(JsonNode answered) {
    return read(answered.path("polygon"));
  }

  private Geometry area(Map<String, Object> box) {
    return read(json.valueToTree(box));
  }

  private static Geometry read(JsonNode polygon) {
    try {
      return GeoText.area(polygon);
    } catch (GeoText.Unreadable e) {
      throw new AssertionError(polygon.toString(), e);
    }
  }
}
