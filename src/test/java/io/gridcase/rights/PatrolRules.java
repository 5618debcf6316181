package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.OUTSIDE;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who patrols, who watches over it, and who knows of listed households. */
final class PatrolRules {

  private static final String NOT_YOURS = "patrol-not-yours";
  private static final String NOT_THERE = "not-serving-there";
  private static final String UNKNOWN = "household-unknown";
  private static final String HOUSEHOLDS = "/api/patrol/households";

  /** The town's approver is not among them: the rules of data access grant that person a tier. */
  private static final String[] WITHOUT = {
    "zj.urban.head", "zj.police.head", "zj.county.approver", "zj.auditor", "zj.instructor"
  };

  private static final Map<String, String> REASON = Map.of("reason", "核对联系方式");
  private static final Map<Stage, String> OVERDUE = new ConcurrentHashMap<>();
  private static final Map<Stage, List<Long>> LISTED = new ConcurrentHashMap<>();

  private PatrolRules() {}

  static List<Rule> all() {
    return List.of(
        rule("GET /api/patrol/plan", (who, s) -> who.get("/api/patrol/plan"))
            .about(s -> "镇江细则第三十六条")
            .leavesOut(ELSEWHERE)
            .shows("zj.officer", "zj.town.head"),
        rule("GET /api/patrol/today", (who, s) -> who.get("/api/patrol/today"))
            .about(s -> "\"gridId\":" + s.gridId() + ",")
            .forbids("role-missing", WITHOUT, OFFICES)
            .forbids("role-missing", the("zj.town.head", "qz.town.dispatcher"))
            .leavesOut(the("qz.officer", "zj.other.officer"))
            .shows("zj.officer", "zj.grid.head"),
        rule("POST /api/patrol/check-ins", PatrolRules::checkIn)
            .hides("grid-unknown", ELSEWHERE)
            .forbids(NOT_THERE, OUTSIDE, OFFICES, WITHOUT)
            .forbids(NOT_THERE, the("zj.officer2", "zj.town.head", "zj.county.dispatcher"))
            .lets(201, "zj.officer", "zj.grid.head"),
        rule(
                "GET /api/patrol/check-ins",
                (who, s) -> who.get("/api/patrol/check-ins?gridId=" + s.gridId()))
            .hides("grid-unknown", ELSEWHERE)
            .forbids(NOT_YOURS, OUTSIDE, OFFICES, WITHOUT)
            .forbids(NOT_YOURS, the("zj.officer2"))
            .lets(200, "zj.officer", "zj.town.dispatcher", "zj.county.head", "zj.city.head"),
        rule("GET /api/patrol/overdue", (who, s) -> who.get("/api/patrol/overdue?q=" + overdue(s)))
            .about(s -> "\"gridCode\":\"" + overdue(s) + "\"")
            .forbids(NOT_YOURS, the("zj.officer", "zj.grid.head"), OFFICES, WITHOUT)
            .leavesOut(the("zj.other.dispatcher", "qz.town.dispatcher", "qz.city.head"))
            .shows("zj.town.dispatcher", "zj.county.head", "zj.city.dispatcher"),
        rule("GET /api/patrol/households", (who, s) -> who.get(HOUSEHOLDS + "?size=100"))
            .about(s -> "\"id\":" + personal(s) + ",")
            .forbids(NOT_YOURS, OFFICES, WITHOUT)
            .leavesOut(the("zj.other.dispatcher", "zj.other.officer", "zj.officer2"))
            .leavesOut(the("qz.officer", "qz.town.dispatcher", "qz.city.head"))
            .shows("zj.officer", "zj.town.dispatcher", "zj.county.head", "zj.city.head"),
        rule("GET /api/patrol/households", (who, s) -> who.get(HOUSEHOLDS + "?size=100"))
            .about(s -> "\"id\":" + sensitive(s) + ",")
            .leavesOut(the("zj.town.dispatcher", "zj.county.head", "zj.city.head"))
            .leavesOut(the("zj.other.dispatcher", "zj.other.officer", "zj.officer2"))
            .shows("zj.officer", "zj.grid.head", "zj.town.head"),
        rule("POST /api/patrol/households", (who, s) -> list(who, s, "HARDSHIP"))
            .hides("grid-unknown", ELSEWHERE)
            .forbids("household-not-yours", OUTSIDE, OFFICES, WITHOUT)
            .forbids("household-not-yours", the("zj.officer2", "zj.county.head"))
            .lets(201, "zj.officer", "zj.town.dispatcher"),
        known("POST /api/patrol/households/{id}/reveal", PatrolRules::reveal)
            .forbids("household-tier-not-granted", the("zj.county.head", "zj.city.head"))
            .lets(200, "zj.officer", "zj.town.dispatcher"),
        known("GET /api/patrol/households/{id}/visits", PatrolRules::visits)
            .lets(200, "zj.officer", "zj.town.dispatcher", "zj.city.head"),
        known("POST /api/patrol/households/{id}/visits", PatrolRules::visit)
            .forbids(NOT_THERE, the("zj.town.head", "zj.county.head"))
            .lets(201, "zj.officer"),
        hidden("POST /api/patrol/households/{id}/reveal", PatrolRules::reveal)
            .lets(200, "zj.officer", "zj.town.head"),
        hidden("GET /api/patrol/households/{id}/visits", PatrolRules::visits)
            .lets(200, "zj.grid.head", "zj.town.head"),
        rule("GET /api/patrol/unassigned", (who, s) -> who.get("/api/patrol/unassigned"))
            .forbids(NOT_YOURS, the("zj.officer", "zj.grid.head"), OFFICES, WITHOUT)
            .lets(200, "zj.town.dispatcher", "zj.county.head", "qz.town.dispatcher"),
        known("GET /api/patrol/households/{id}/keepers", (who, h) -> who.get(h + "/keepers"))
            .forbids("household-not-yours", the("zj.county.head", "zj.city.head"))
            .lets(200, "zj.officer", "zj.town.head"),
        hidden("GET /api/patrol/households/{id}/keepers", (who, h) -> who.get(h + "/keepers"))
            .lets(200, "zj.officer", "zj.town.head"),
        known("PUT /api/patrol/households/{id}/keeper", PatrolRules::keep)
            .forbids("household-not-yours", the("zj.county.head", "zj.city.head"))
            .lets(204, "zj.town.head"),
        known("PUT /api/patrol/households/{id}/end", PatrolRules::end)
            .forbids("household-not-yours", the("zj.county.head", "zj.city.head"))
            .lets(204, "zj.town.head"));
  }

  private interface Ask {
    Answer by(Clerk who, String household);
  }

  private static Rule known(String endpoint, Ask ask) {
    return rule(endpoint, (who, s) -> ask.by(who, HOUSEHOLDS + "/" + personal(s)))
        .hides(UNKNOWN, ELSEWHERE, OUTSIDE, OFFICES)
        .hides(UNKNOWN, WITHOUT, the("zj.officer2"));
  }

  private static Rule hidden(String endpoint, Ask ask) {
    return rule(endpoint, (who, s) -> ask.by(who, HOUSEHOLDS + "/" + sensitive(s)))
        .hides(UNKNOWN, ELSEWHERE, OUTSIDE, OFFICES)
        .hides(UNKNOWN, the("zj.town.dispatcher", "zj.county.head", "zj.city.head"));
  }

  private static Answer reveal(Clerk who, String household) {
    return who.post(household + "/reveal", REASON);
  }

  private static Answer visits(Clerk who, String household) {
    return who.get(household + "/visits");
  }

  private static Answer visit(Clerk who, String household) {
    return who.post(household + "/visits", Map.of("outcome", "NOBODY_HOME"));
  }

  /** Nobody in particular calls on it. */
  private static Answer keep(Clerk who, String household) {
    Map<String, Object> nobody = new HashMap<>();
    nobody.put("personId", null);
    nobody.put("version", 0);
    return who.put(household + "/keeper", nobody);
  }

  private static Answer end(Clerk who, String household) {
    return who.put(household + "/end", Map.of("version", 1));
  }

  static void fill(Stage s) {
    LISTED.computeIfAbsent(
        s,
        stage ->
            List.of(
                id(list(stage.as("zj.officer"), stage, "ELDERLY_ALONE")),
                id(list(stage.as("zj.officer"), stage, "SUPERVISED"))));
  }

  private static long id(Answer made) {
    return made.ok().body().path("id").asLong();
  }

  private static long personal(Stage s) {
    return LISTED.get(s).get(0);
  }

  private static long sensitive(Stage s) {
    return LISTED.get(s).get(1);
  }

  private static Answer list(Clerk who, Stage s, String category) {
    return who.post(
        HOUSEHOLDS,
        Map.of("gridId", s.gridId(), "category", category, "contact", "韩某", "address", "范例里"));
  }

  private static Answer checkIn(Clerk who, Stage s) {
    JsonNode grid = s.as("zj.officer").get("/api/grids/" + s.gridId()).ok().body();
    Map<String, Object> told = new HashMap<>();
    told.put("gridId", s.gridId());
    told.put("kind", "FULL_VISIT");
    told.put("lng", grid.path("lng").asDouble());
    told.put("lat", grid.path("lat").asDouble());
    return who.post("/api/patrol/check-ins", told);
  }

  /** A grid of the town in which something is overdue, by its code. */
  private static String overdue(Stage s) {
    return OVERDUE.computeIfAbsent(
        s,
        it ->
            it.as("zj.town.head")
                .get("/api/patrol/overdue")
                .ok()
                .body()
                .at("/items/0/gridCode")
                .asText());
  }
}
