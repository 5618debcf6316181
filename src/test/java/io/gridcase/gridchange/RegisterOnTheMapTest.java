package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register as a whole: how its grids cover a place, and how a map shows them from afar. */
class RegisterOnTheMapTest extends DraftStory {

  @Test
  void twoGridsOverEachOtherAndWhatIsMissingAreToldWithTheirPlaces() {
    // 0.1 of the width of the east grid, about 90 metres
    String over = put("801", "叠片", here.box(1.9, 0, 2.5, 1));
    String hair = put("802", "毫片", here.box(2.4997, 0, 2.8, 1));
    String undrawn = put("803", "白片", null);
    JsonNode report = coverage();
    assertThat(report.path("toleranceMetres").asDouble()).isEqualTo(0.5);
    assertThat(report.path("grids").asInt()).isGreaterThan(4);
    JsonNode overlap = about(report, "grid-overlap", over);
    assertThat(overlap.path("grids")).hasSize(2);
    assertThat(overlap.path("grids").toString()).contains("东片");
    assertThat(overlap.at("/where/type").asText()).isEqualTo("Polygon");
    assertThat(about(report, "polygon-missing", undrawn)).isNotNull();
    assertThat(about(report, "grid-overlap", hair)).as("a hair is nobody's business").isNull();
    assertThat(report.path("hairs").asInt()).isPositive();
    assertThat(report.path("villages").asInt()).isGreaterThan(1);
  }

  @Test
  void whatAnExclusiveGridTakesInIsNoHole() {
    long before = holes();
    put("811", "南片", here.box(0, 3, 3, 4));
    put("812", "北片", here.box(0, 5, 3, 6));
    put("813", "西边片", here.box(0, 4, 1, 5));
    put("814", "东边片", here.box(2, 4, 3, 5));
    assertThat(holes()).as("nobody's ground").isEqualTo(before + 1);
    put("815", "市场", GridType.EXCLUSIVE, here.box(1, 4, 1.5, 5));
    assertThat(holes()).as("half of it").isEqualTo(before + 1);
    put("816", "园区", GridType.EXCLUSIVE, here.box(1.5, 4, 2, 5));
    assertThat(holes()).isEqualTo(before);
  }

  private long holes() {
    return coverage().path("findings").findValuesAsText("code").stream()
        .filter("grid-hole"::equals)
        .count();
  }

  private JsonNode coverage() {
    return as("county").get("/api/grid-coverage/" + town()).ok().body();
  }

  @Test
  void aPlaceThatIsNoTownOrCountyIsNotChecked() {
    assertThat(as("county").get("/api/grid-coverage/" + here.village()).status()).isEqualTo(404);
    assertThat(as("town").get("/api/grid-coverage/321102000000").status()).isEqualTo(403);
    assertThat(as("town").get("/api/grid-coverage/" + town()).status()).isEqualTo(200);
  }

  @Test
  void aMapGetsTheGridsOfItsFrameAsCoarseAsItShowsThem() {
    String jagged = put("804", "齿片", jagged());
    int near = corners(on(20_000), jagged);
    int far = corners(on(20), jagged);
    assertThat(near).isEqualTo(403);
    assertThat(far).isBetween(4, 60);
    JsonNode shown = on(800);
    assertThat(shown.path("total").asInt()).isEqualTo(shown.path("grids").size());
    assertThat(shown.path("grids").findValuesAsText("code"))
        .contains(jagged, grids().get(here.west()).code(), grids().get(here.east()).code());
    assertThat(as("town").get("/api/grids/map?bbox=1,2,3,4&width=0").status()).isEqualTo(422);
    assertThat(as("town").get("/api/grids/map?bbox=1,2,3&width=10").status()).isEqualTo(422);
    assertThat(as("town").get("/api/grids/map?bbox=1,2,3,4&width=10").body().path("total").asInt())
        .isZero();
  }

  private JsonNode on(int width) {
    double west = (Double) here.at(0, 0).get("lng");
    String bbox = String.format(Locale.ROOT, "%f,31.8,%f,31.82", west, west + 0.02);
    return as("town").get("/api/grids/map?bbox=" + bbox + "&width=" + width).ok().body();
  }

  private static int corners(JsonNode map, String code) {
    for (JsonNode grid : map.path("grids")) {
      if (grid.path("code").asText().equals(code)) {
        return grid.at("/polygon/coordinates/0").size();
      }
    }
    throw new AssertionError("No " + code + " in " + map);
  }

  /** A band with four hundred teeth of a few metres. */
  private Map<String, Object> jagged() {
    List<List<Double>> ring = new ArrayList<>();
    for (int i = 0; i <= 400; i++) {
      ring.add(point(i / 200.0, 1.5 + (i % 2) * 0.005));
    }
    ring.add(point(1, 1.9));
    ring.add(ring.get(0));
    return Map.of("type", "Polygon", "coordinates", List.of(ring));
  }

  private List<Double> point(double east, double north) {
    Map<String, Object> at = here.at(east, north);
    return List.of((Double) at.get("lng"), (Double) at.get("lat"));
  }

  private String town() {
    return here.village().substring(0, 9) + "000";
  }

  private static JsonNode about(JsonNode report, String code, String grid) {
    for (JsonNode finding : report.path("findings")) {
      if (finding.path("code").asText().equals(code)
          && finding.path("grids").toString().contains(grid)) {
        return finding;
      }
    }
    return null;
  }

  /** Takes a grid into the register, as an import does; its code. */
  private String put(String number, String name, Map<String, Object> polygon) {
    return put(number, name, GridType.COMPREHENSIVE_URBAN, polygon);
  }

  private String put(String number, String name, GridType type, Map<String, Object> polygon) {
    String code = here.village() + number;
    String text = polygon == null ? null : json(polygon);
    grids()
        .put(
            here.city(),
            List.of(
                new GridEntry(
                    code,
                    here.village(),
                    name,
                    type,
                    GridBasis.BUILDING,
                    null,
                    1,
                    1,
                    text,
                    true,
                    false)));
    return code;
  }

  private static String json(Object shape) {
    try {
      return new ObjectMapper().writeValueAsString(shape);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
