package io.gridcase.restart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A grid of the sample data with cases in it, on its way to being split. */
final class SplitStory {

  private final Town town;
  private final JsonNode grid;

  SplitStory(Town town) {
    this.town = town;
    this.grid = town.as("officer").get("/api/grids/" + town.gridId()).ok().body();
  }

  long grid() {
    return grid.path("id").asLong();
  }

  List<String> reportsThree() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      numbers.add(town.as("officer").reports(town.collapsedRoad()));
    }
    numbers.sort(null);
    return numbers;
  }

  /** A household is listed in the grid. */
  void listsAHousehold() {
    town.as("officer")
        .post(
            "/api/patrol/households",
            Map.of("gridId", grid(), "category", "HARDSHIP", "contact", "何某", "address", "河边一号"))
        .ok();
  }

  /** The grid gets micro-grids: one drawn, one that has only a name. */
  void subdivides() {
    Map<String, Object> whole =
        new HashMap<>(planned("A", grid.path("polygon"), households(), people(), posts(), micro()));
    whole.put("keeps", grid());
    whole.put("name", grid.path("name").asText());
    String number = approved("ADJUSTMENT", plan(List.of(whole)));
    files(town, claimsFiling(number), "subdividing").ok();
  }

  private List<Map<String, Object>> micro() {
    double lng = grid.path("lng").asDouble();
    double lat = grid.path("lat").asDouble();
    List<List<Double>> ring = new ArrayList<>();
    for (double[] corner : new double[][] {{1, 1}, {2, 1}, {2, 2}, {1, 2}, {1, 1}}) {
      ring.add(List.of(lng + corner[0] * 1e-5, lat + corner[1] * 1e-5));
    }
    Map<String, Object> box = Map.of("type", "Polygon", "coordinates", List.of(ring));
    return List.of(
        Map.of("name", "一号楼", "households", 40, "polygon", box),
        Map.of("name", "二号楼", "households", 60));
  }

  String approved() {
    return approved("SPLIT", split());
  }

  /** Drawn, applied for, heard and approved; only the filing is left. */
  private String approved(String kind, Map<String, Object> plan) {
    Clerk head = town.as("town.head");
    Map<String, Object> draft = Map.of("kind", kind, "reason", "居民增加，一格管不过来", "plan", plan);
    long id = head.post("/api/grid-drafts", draft).ok().body().path("id").asLong();
    String number =
        head.post("/api/grid-drafts/" + id + "/application", Map.of())
            .ok()
            .body()
            .path("number")
            .asText();
    town.as("county.civil-affairs.head")
        .does(number, "task_consultApplication", Map.of("outcome", "AGREE"));
    town.as("county.head").does(number, "task_approveApplication", Map.of("outcome", "APPROVE"));
    return number;
  }

  /** The address under which the last step is completed. */
  String claimsFiling(String number) {
    Clerk city = town.as("city.dispatcher");
    JsonNode task = city.task(number, "task_fileApplication").orElseThrow();
    city.post("/api/tasks/" + task.path("id").asLong() + "/claim", Map.of()).ok();
    return "/api/tasks/" + task.path("id").asLong() + "/completion";
  }

  /** Files, always with the same key, as a page does that got no answer. */
  Answer files(Town where, String completion) {
    return files(where, completion, "filing-once");
  }

  private static Answer files(Town where, String completion, String key) {
    return where
        .as("city.dispatcher")
        .post(completion, Map.of("data", Map.of("filingNumber", "备1号")), key);
  }

  private Map<String, Object> split() {
    double lng = grid.path("lng").asDouble();
    Map<String, Object> line =
        Map.of(
            "type",
            "LineString",
            "coordinates",
            List.of(
                List.of(lng, grid.path("lat").asDouble() - 0.5),
                List.of(lng, grid.path("lat").asDouble() + 0.5)));
    JsonNode parts =
        town.as("town.head")
            .post(
                "/api/grid-drafts/shapes/split",
                Map.of("polygon", grid.path("polygon"), "line", line))
            .ok()
            .body();
    assertThat(parts).hasSize(2);
    int half = households() / 2;
    int some = people() / 2;
    JsonNode east = parts.get(eastern(parts));
    JsonNode west = parts.get(1 - eastern(parts));
    return plan(
        List.of(
            planned("A", east.path("polygon"), half, some, posts(), micro()),
            planned(
                "B",
                west.path("polygon"),
                households() - half,
                people() - some,
                posts(),
                List.of())));
  }

  /** Which part lies east of the line, where the drawn micro-grid is. */
  private int eastern(JsonNode parts) {
    double lng = grid.path("lng").asDouble();
    for (JsonNode at : parts.get(0).at("/polygon/coordinates/0")) {
      if (at.get(0).asDouble() > lng + 1e-6) {
        return 0;
      }
    }
    return 1;
  }

  private List<Long> posts() {
    return town
        .as("town.head")
        .get("/api/grids/" + grid() + "/file")
        .ok()
        .body()
        .path("posts")
        .findValuesAsText("id")
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  private int households() {
    return grid.path("households").asInt();
  }

  private int people() {
    return grid.path("population").asInt();
  }

  private Map<String, Object> plan(List<Map<String, Object>> grids) {
    return Map.of(
        "touched",
        List.of(grid()),
        "villages",
        List.of(grid.path("villageCode").asText()),
        "grids",
        grids);
  }

  private Map<String, Object> planned(
      String key,
      JsonNode polygon,
      int households,
      int people,
      List<Long> posts,
      List<Map<String, Object>> micro) {
    return Map.ofEntries(
        Map.entry("key", key),
        Map.entry("name", grid.path("name").asText() + key),
        Map.entry("villageCode", grid.path("villageCode").asText()),
        Map.entry("type", grid.path("type").asText()),
        Map.entry("basis", grid.path("basis").asText()),
        Map.entry("households", households),
        Map.entry("population", people),
        Map.entry("polygon", polygon),
        Map.entry("from", List.of(grid())),
        Map.entry("posts", posts),
        Map.entry("microGrids", micro));
  }
}
