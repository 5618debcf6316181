package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who reads the file of a grid, and who changes it. */
final class GridFileRules {

  private static final String CLOSED = "grid-file-not-yours";
  private static final String NOT_YOURS = "grid-file-not-yours-to-change";
  private static final String[] NEIGHBOURS = {"zj.other.dispatcher", "zj.other.officer"};
  private static final String[] READERS = {
    "zj.officer", "zj.urban.head", "zj.county.urban.handler", "zj.town.approver", "zj.auditor"
  };
  private static final String[] FOREIGN = {"qz.town.dispatcher", "qz.city.head", "qz.sysadmin"};
  private static final String TODAY = LocalDate.now().toString();

  private GridFileRules() {}

  static List<Rule> all() {
    return List.of(
        rule("GET /api/grids/{id}/file", (who, s) -> who.get(grid(s, "/file")))
            .hides("grid-unknown", ELSEWHERE)
            .forbids(CLOSED, NEIGHBOURS, OFFICES)
            .lets(200, "zj.officer", "zj.urban.head", "zj.town.approver", "zj.auditor"),
        rule("GET /api/grid-files", (who, s) -> who.get("/api/grid-files?q=" + code(s)))
            .about(GridFileRules::code)
            .leavesOut(ELSEWHERE, NEIGHBOURS, OFFICES)
            .shows("zj.officer", "zj.urban.head", "zj.city.head", "zj.auditor"),
        rule("GET /api/teams", (who, s) -> who.get("/api/teams?size=100&place=" + village(s)))
            .about(s -> "\"townName\"")
            .hides("place-unknown", FOREIGN)
            .leavesOut(NEIGHBOURS, OFFICES)
            .shows("zj.officer", "zj.urban.head", "zj.town.head", "zj.auditor"),
        rule(
                "GET /api/volunteers",
                (who, s) -> who.get("/api/volunteers?size=100&place=" + village(s)))
            .about(s -> "\"standing\"")
            .hides("place-unknown", FOREIGN)
            .leavesOut(NEIGHBOURS, OFFICES, the("zj.urban.head"))
            .shows("zj.officer", "zj.town.head", "zj.auditor"),
        changing("POST /api/grids/{id}/volunteers", "grid-unknown", GridFileRules::register)
            .lets(201, "zj.town.head"),
        changing("POST /api/grids/{id}/councils", "grid-unknown", GridFileRules::meet)
            .lets(201, "zj.town.dispatcher"),
        changing("POST /api/teams/{id}/members", "team-unknown", GridFileRules::join)
            .lets(201, "zj.county.head"),
        changing(
                "PUT /api/team-members/{id}/end",
                "team-member-unknown",
                (who, s) -> end(who, "/api/team-members/", first(s, "/teams/0/members")))
            .lets(204, "zj.town.dispatcher"),
        changing(
                "PUT /api/volunteers/{id}/end",
                "volunteer-unknown",
                (who, s) -> end(who, "/api/volunteers/", first(s, "/volunteers")))
            .lets(204, "zj.city.dispatcher"),
        changing("PUT /api/posts/{id}/grade", "post-unknown", GridFileRules::grade)
            .lets(204, "zj.county.dispatcher"),
        rule("PUT /api/posts/{id}/card", GridFileRules::card)
            .hides("post-unknown", FOREIGN)
            .forbids("card-not-yours", NEIGHBOURS, OFFICES, the("zj.urban.head", "zj.auditor"))
            .lets(200, "zj.town.dispatcher"));
  }

  private static Rule changing(String endpoint, String unknown, Rule.Ask ask) {
    return rule(endpoint, ask)
        .hides(unknown, FOREIGN)
        .forbids(NOT_YOURS, READERS, NEIGHBOURS, OFFICES, the("zj.grid.head"));
  }

  private static String village(Stage s) {
    return s.as("zj.officer")
        .get("/api/grids/" + s.gridId())
        .ok()
        .body()
        .path("villageCode")
        .asText();
  }

  private static String grid(Stage s, String rest) {
    return "/api/grids/" + s.gridId() + rest;
  }

  private static String code(Stage s) {
    return s.as("zj.officer").get(grid(s, "")).ok().body().path("code").asText();
  }

  private static Answer register(Clerk who, Stage s) {
    return who.post(grid(s, "/volunteers"), volunteer());
  }

  private static Map<String, Object> volunteer() {
    return Map.of(
        "name",
        "范例",
        "phone",
        "12900000001",
        "standing",
        "PARTY_MEMBER",
        "officer",
        true,
        "household",
        false,
        "from",
        TODAY);
  }

  private static Answer meet(Clerk who, Stage s) {
    return who.post(
        grid(s, "/councils"),
        Map.of(
            "heldOn", TODAY, "topic", "题", "attendance", Map.of("OFFICER", 1), "resolution", "果"));
  }

  private static Answer join(Clerk who, Stage s) {
    return who.post(
        "/api/teams/" + first(s, "/teams").path("id").asLong() + "/members",
        Map.of("person", "zj00009", "capacity", "POLICE", "from", TODAY));
  }

  private static Answer end(Clerk who, String path, JsonNode seen) {
    return who.put(
        path + seen.path("id").asLong() + "/end",
        Map.of("until", TODAY, "version", seen.path("version").asLong()));
  }

  private static Answer grade(Clerk who, Stage s) {
    JsonNode post = first(s, "/posts");
    return who.put(
        "/api/posts/" + post.path("id").asLong() + "/grade",
        Map.of("version", post.path("version").asLong()));
  }

  private static Answer card(Clerk who, Stage s) {
    return who.put("/api/posts/" + first(s, "/posts").path("id").asLong() + "/card", Map.of());
  }

  /** What stands first in that part of the file. */
  private static JsonNode first(Stage s, String part) {
    return s.as("zj.town.head").get(grid(s, "/file")).ok().body().at(part).get(0);
  }

  /** Zhenjiang's rules ask for no teams and volunteers, so there are none in its sample data. */
  static void fill(Stage s) {
    imports(
        s,
        "teams",
        "code,kind,name,leader,grid,from\nRIGHTS,GRID_WORK,范例团队,,%s,2026-01-01".formatted(code(s)));
    imports(s, "members", "team,person,capacity,from\nRIGHTS,zj00008,POLICE,2026-01-01");
    register(s.as("zj.town.head"), s).ok();
  }

  private static void imports(Stage s, String kind, String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    s.as("zj.sysadmin")
        .send("/api/registry/imports", "kind", kind, "file.csv", "text/csv", file)
        .ok();
  }
}
