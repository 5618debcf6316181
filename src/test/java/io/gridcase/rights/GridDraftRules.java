package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who plans changes of grids, and who reads along. */
final class GridDraftRules {

  private static final String UNKNOWN = "grid-draft-unknown";
  private static final String NOT_YOURS = "grid-draft-not-yours";
  private static final String NO_DEPARTMENT = "department-may-not-divide";
  private static final String[] DEPARTMENTS = {"zj.urban.head", "zj.urban.handler"};
  private static final String[] NO_DRAFTERS = {
    "zj.officer", "zj.town.approver", "zj.city.head", "zj.auditor", "zj.other.officer"
  };
  private static final Map<Stage, JsonNode> DRAWN = new ConcurrentHashMap<>();

  private GridDraftRules() {}

  static List<Rule> all() {
    return List.of(
        rule("GET /api/grid-drafts", (who, s) -> who.get("/api/grid-drafts"))
            .about(GridDraftRules::number)
            .leavesOut(ELSEWHERE, OFFICES, DEPARTMENTS)
            .leavesOut(the("zj.other.dispatcher", "zj.officer", "zj.county.head"))
            .shows("zj.town.head", "zj.town.dispatcher"),
        rule("GET /api/grid-drafts", (who, s) -> who.get("/api/grid-drafts?grid=" + s.gridId()))
            .about(GridDraftRules::number)
            .leavesOut(ELSEWHERE, OFFICES, the("zj.other.dispatcher", "zj.officer"))
            .shows("zj.county.head", "zj.urban.head", "zj.town.approver", "zj.auditor"),
        rule(
                "GET /api/grid-drafts/offer",
                (who, s) -> who.get("/api/grid-drafts/offer?village=321102003001"))
            .about(s -> "SPLIT")
            .leavesOut(ELSEWHERE, OFFICES, DEPARTMENTS, NO_DRAFTERS)
            .leavesOut(the("zj.other.dispatcher", "zj.county.head"))
            .shows("zj.town.head", "zj.town.dispatcher"),
        read("GET /api/grid-drafts/{id}", "").lets(200, "zj.urban.head", "zj.county.dispatcher"),
        read("GET /api/grid-drafts/{id}/check", "/check").lets(200, "zj.urban.head"),
        read("GET /api/grid-drafts/{id}/preview", "/preview").lets(200, "zj.town.approver"),
        drafting("POST /api/grid-drafts/check", GridDraftRules::check)
            .hides("grid-unknown", ELSEWHERE)
            .forbids(NOT_YOURS, the("zj.other.dispatcher"))
            .lets(200, "zj.town.dispatcher", "zj.county.head"),
        drafting("POST /api/grid-drafts", GridDraftRules::begin)
            .hides("grid-unknown", ELSEWHERE)
            .forbids(NOT_YOURS, the("zj.other.dispatcher"))
            .refuses(409, "grid-draft-touches", the("zj.town.dispatcher", "zj.county.head")),
        rule("PUT /api/grid-drafts/{id}", GridDraftRules::save)
            .hides(UNKNOWN, ELSEWHERE, OFFICES, the("zj.other.dispatcher", "zj.officer"))
            .forbids(NO_DEPARTMENT, DEPARTMENTS)
            .forbids(NOT_YOURS, the("zj.county.head", "zj.city.head", "zj.auditor"))
            .lets(200, "zj.town.dispatcher"),
        shapes("POST /api/grid-drafts/shapes/split", GridDraftRules::split),
        shapes("POST /api/grid-drafts/shapes/merge", GridDraftRules::merge),
        shapes("POST /api/grid-drafts/shapes/border", GridDraftRules::border),
        rule("GET /api/grids/{id}/lineage", (who, s) -> who.get(grid(s) + "/lineage"))
            .hides("grid-unknown", ELSEWHERE)
            .lets(200, "zj.officer", "zj.other.officer"),
        rule("GET /api/grids/{id}/micro-grids", (who, s) -> who.get(grid(s) + "/micro-grids"))
            .hides("grid-unknown", ELSEWHERE)
            .lets(200, "zj.officer", "zj.other.officer"),
        rule(
                "GET /api/grid-coverage/{place}",
                (who, s) -> who.get("/api/grid-coverage/321102003000"))
            .hides("place-unknown", ELSEWHERE)
            .forbids("grid-coverage-not-yours", DEPARTMENTS)
            .forbids("grid-coverage-not-yours", the("zj.officer", "zj.other.dispatcher"))
            .lets(200, "zj.town.dispatcher", "zj.county.head", "zj.city.head", "zj.auditor"),
        rule("POST /api/grid-drafts/{id}/application", GridDraftRules::apply)
            .hides(UNKNOWN, ELSEWHERE, OFFICES, the("zj.other.dispatcher", "zj.officer"))
            .forbids(NO_DEPARTMENT, DEPARTMENTS)
            .forbids(NOT_YOURS, the("zj.county.head", "zj.city.head", "zj.auditor"))
            .refuses(422, "grid-draft-unsound", the("zj.town.dispatcher")),
        rule("DELETE /api/grid-drafts/{id}", (who, s) -> who.delete(draft(s, "")))
            .hides(UNKNOWN, ELSEWHERE, OFFICES, the("zj.other.dispatcher", "zj.officer"))
            .forbids(NO_DEPARTMENT, DEPARTMENTS)
            .forbids(NOT_YOURS, the("zj.county.head", "zj.city.head", "zj.auditor"))
            .lets(204, "zj.town.head"));
  }

  private static Rule read(String endpoint, String rest) {
    return rule(endpoint, (who, s) -> who.get(draft(s, rest)))
        .hides(UNKNOWN, ELSEWHERE, OFFICES, the("zj.other.dispatcher", "zj.officer"))
        .lets(200, "zj.town.head", "zj.city.head", "zj.auditor");
  }

  private static Rule drafting(String endpoint, Rule.Ask ask) {
    return rule(endpoint, ask)
        .forbids(NO_DEPARTMENT, DEPARTMENTS)
        .forbids(NOT_YOURS, NO_DRAFTERS, OFFICES);
  }

  private static Rule shapes(String endpoint, Rule.Ask ask) {
    return drafting(endpoint, ask).lets(200, "zj.town.dispatcher");
  }

  private static String grid(Stage s) {
    return "/api/grids/" + s.gridId();
  }

  /** The draft the town's dispatcher has begun. */
  private static JsonNode drawn(Stage s) {
    return DRAWN.computeIfAbsent(
        s, stage -> begin(stage.as("zj.town.dispatcher"), stage).ok().body());
  }

  static void fill(Stage s) {
    drawn(s);
  }

  private static String draft(Stage s, String rest) {
    return "/api/grid-drafts/" + drawn(s).path("id").asLong() + rest;
  }

  private static String number(Stage s) {
    return drawn(s).path("number").asText();
  }

  private static Answer begin(Clerk who, Stage s) {
    return who.post("/api/grid-drafts", Clerk.with(body(s), "reason", "户数过多"));
  }

  private static Answer check(Clerk who, Stage s) {
    return who.post("/api/grid-drafts/check", body(s));
  }

  private static Answer apply(Clerk who, Stage s) {
    return who.post(draft(s, "/application"), Map.of());
  }

  private static Answer save(Clerk who, Stage s) {
    Map<String, Object> saved = new HashMap<>(body(s));
    saved.remove("kind");
    saved.put("reason", "户数过多，另补说明");
    saved.put("version", drawn(s).path("version").asLong());
    return who.put(draft(s, ""), saved);
  }

  /** The grid of the stage split in two, not drawn yet. */
  private static Map<String, Object> body(Stage s) {
    JsonNode grid = s.as("zj.officer").get(grid(s)).ok().body();
    List<Map<String, Object>> parts = new ArrayList<>();
    for (String key : List.of("A", "B")) {
      parts.add(
          Map.of(
              "key",
              key,
              "name",
              "拟设网格" + key,
              "villageCode",
              grid.path("villageCode").asText(),
              "type",
              grid.path("type").asText(),
              "basis",
              grid.path("basis").asText(),
              "households",
              1,
              "population",
              1,
              "from",
              List.of(s.gridId())));
    }
    return Map.of(
        "kind",
        "SPLIT",
        "plan",
        Map.of(
            "touched",
            List.of(s.gridId()),
            "villages",
            List.of(grid.path("villageCode").asText()),
            "grids",
            parts));
  }

  private static final Map<String, Object> LEFT = box(119.4, 119.41);
  private static final Map<String, Object> RIGHT = box(119.41, 119.42);

  private static Map<String, Object> box(double west, double east) {
    return Map.of(
        "type",
        "Polygon",
        "coordinates",
        List.of(
            List.of(
                List.of(west, 32.2),
                List.of(east, 32.2),
                List.of(east, 32.21),
                List.of(west, 32.21),
                List.of(west, 32.2))));
  }

  private static Map<String, Object> line(double lng) {
    return Map.of(
        "type", "LineString", "coordinates", List.of(List.of(lng, 32.19), List.of(lng, 32.22)));
  }

  private static Answer split(Clerk who, Stage s) {
    return who.post(
        "/api/grid-drafts/shapes/split", Map.of("polygon", LEFT, "line", line(119.405)));
  }

  private static Answer merge(Clerk who, Stage s) {
    return who.post("/api/grid-drafts/shapes/merge", Map.of("polygons", List.of(LEFT, RIGHT)));
  }

  private static Answer border(Clerk who, Stage s) {
    return who.post(
        "/api/grid-drafts/shapes/border",
        Map.of("left", LEFT, "right", RIGHT, "line", line(119.408)));
  }
}
