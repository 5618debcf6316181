package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Photos;
import java.util.List;
import java.util.Map;

/** Who keeps what the public sees, and who hears what the public tells. */
final class PublicServiceRules {

  private static final String[] DEPARTMENTS = {
    "zj.urban.head", "zj.county.urban.handler", "zj.town.approver", "zj.auditor"
  };

  private static final String[] CLERKS = {"zj.officer", "zj.town.dispatcher", "zj.grid.head"};
  private static final String NO_ROLE = "role-missing";
  private static final Map<String, Object> WORDS = Map.of("words", "已核查并记录");
  private static final String NO_DESK = "complaints-not-yours";
  private static final String GROUNDS = "DISCLOSURE";

  private PublicServiceRules() {}

  static List<Rule> all() {
    return List.of(
        rule("GET /api/officers/people/{code}/photo", (who, s) -> who.get(photo(s)))
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids("officers-not-yours", DEPARTMENTS, OFFICES, the("zj.other.officer"))
            .lets(200, "zj.officer", "zj.town.head", "zj.city.dispatcher"),
        rule(
                "PUT /api/officers/people/{code}/photo",
                (who, s) -> who.put(photo(s), Map.of("attachment", s.photo())))
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids(
                "officers-not-yours-to-change",
                DEPARTMENTS,
                OFFICES,
                the("zj.officer", "zj.grid.head"))
            .hides("attachment-unknown", the("zj.town.head")),
        rule("DELETE /api/officers/people/{code}/photo", (who, s) -> who.delete(photo(s)))
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids(
                "officers-not-yours-to-change",
                DEPARTMENTS,
                OFFICES,
                the("zj.officer", "zj.grid.head"))
            .lets(204, "zj.town.dispatcher"),
        rule("GET /api/complaints", (who, s) -> who.get("/api/complaints?size=100"))
            .about(s -> GROUNDS)
            .forbids(NO_DESK, DEPARTMENTS, OFFICES, CLERKS, the("qz.officer", "qz.auditor"))
            .leavesOut(the("qz.city.head", "zj.county.head", "zj.city.head"))
            .shows("zj.town.head"),
        complaint("GET /api/complaints/{id}", (who, s) -> who.get(complaint(s)))
            .lets(200, "zj.town.head"),
        complaint(
                "POST /api/complaints/{id}/contact",
                (who, s) -> who.post(complaint(s) + "/contact", Map.of("reason", "电话核实情况")))
            .lets(200, "zj.town.head"),
        complaint(
                "PUT /api/complaints/{id}/answer",
                (who, s) ->
                    who.put(
                        complaint(s) + "/answer",
                        Map.of("finding", "UNFOUNDED", "answer", "经核实情况不属实")))
            .lets(204, "zj.town.head"),
        rule("GET /api/ratings", (who, s) -> who.get("/api/ratings"))
            .forbids("ratings-not-yours", DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .lets(200, "zj.town.head", "zj.town.dispatcher", "zj.county.head", "qz.city.head"),
        rule("GET /api/incidents", (who, s) -> who.get("/api/incidents"))
            .about(s -> "MISUSE")
            .forbids(NO_ROLE, CLERKS, the("zj.sysadmin", "zj.owner", "zj.city.head", "qz.officer"))
            .leavesOut(the("qz.secadmin", "qz.auditor"))
            .shows("zj.secadmin", "zj.auditor"),
        rule("GET /api/incidents/{id}", (who, s) -> who.get(incident(s)))
            .forbids(NO_ROLE, CLERKS, the("zj.sysadmin", "zj.owner", "zj.city.head"))
            .hides("incident-unknown", the("qz.secadmin", "qz.auditor"))
            .lets(200, "zj.secadmin", "zj.auditor"),
        rule("POST /api/incidents", PublicServiceRules::report)
            .forbids(NO_ROLE, CLERKS, the("zj.sysadmin", "zj.auditor", "zj.city.head"))
            .lets(201, "zj.secadmin"),
        incident(
                "PUT /api/incidents/{id}/measures",
                (who, s) ->
                    who.put(
                        incident(s) + "/measures",
                        Map.of("measure", "LOCK", "account", "nobody.there")))
            .hides("account-unknown", the("zj.secadmin")),
        incident(
                "PUT /api/incidents/{id}/containment",
                (who, s) -> who.put(incident(s) + "/containment", WORDS))
            .lets(204, "zj.secadmin"),
        incident(
            "PUT /api/incidents/{id}/resolution",
            (who, s) -> who.put(incident(s) + "/resolution", WORDS)),
        rule("GET /api/list-reviews", (who, s) -> who.get("/api/list-reviews"))
            .about(s -> "dueOn")
            .leavesOut(ELSEWHERE, DEPARTMENTS, CLERKS, the("zj.town.head", "zj.city.head"))
            .shows("zj.county.head", "zj.county.dispatcher"),
        rule(
                "POST /api/list-reviews",
                (who, s) ->
                    who.post(
                        "/api/list-reviews",
                        Map.of("county", "321102000000", "conclusion", "暂不调整")))
            .forbids("list-review-not-yours", ELSEWHERE, DEPARTMENTS, CLERKS, OFFICES)
            .forbids("list-review-not-yours", the("zj.town.head", "zj.city.head"))
            .lets(201, "zj.county.dispatcher"),
        rule("GET /api/lawful-tasks", (who, s) -> who.get("/api/lawful-tasks?county=321102000000"))
            .lets(200, "zj.officer", "qz.officer"),
        rule(
                "POST /api/lawful-tasks",
                (who, s) ->
                    who.post(
                        "/api/lawful-tasks",
                        Map.of(
                            "county", "321102000000",
                            "name", "兵役登记",
                            "law", "《兵役法》第十四条",
                            "category", "OTHER",
                            "responsibility", "TOWN",
                            "reason", "依法协助")))
            .forbids("lawful-task-no-door", ELSEWHERE, DEPARTMENTS, CLERKS, OFFICES)
            .forbids("lawful-task-no-door", the("zj.county.head")),
        rule(
                "PUT /api/lawful-tasks/{id}/end",
                (who, s) -> who.put("/api/lawful-tasks/1/end", Map.of()))
            .hides("lawful-task-unknown", ELSEWHERE, CLERKS, the("zj.county.head")),
        rule("GET /api/backups", (who, s) -> who.get("/api/backups"))
            .forbids(NO_ROLE, CLERKS, the("zj.secadmin", "zj.auditor", "zj.city.head"))
            .lets(200, "zj.sysadmin"),
        rule("POST /api/backups", (who, s) -> who.post("/api/backups", Map.of()))
            .forbids(NO_ROLE, CLERKS, the("zj.secadmin", "zj.auditor", "zj.city.head"))
            .refuses(409, "backup-not-here", the("zj.sysadmin")));
  }

  private static Rule incident(String endpoint, Rule.Ask ask) {
    return rule(endpoint, ask)
        .forbids(NO_ROLE, CLERKS, the("zj.sysadmin", "zj.auditor", "zj.city.head"))
        .hides("incident-unknown", the("qz.secadmin"));
  }

  private static Answer report(Clerk who, Stage s) {
    return who.post(
        "/api/incidents",
        Map.of("kind", "MISUSE", "noticedAt", "2026-01-05T08:00:00Z", "description", "异常导出"));
  }

  /** The newest incident of the city: the rules before may have moved an older one. */
  private static String incident(Stage s) {
    JsonNode all = s.as("zj.secadmin").get("/api/incidents").ok().body();
    return "/api/incidents/" + all.at("/items/0/id").asLong();
  }

  private static Rule complaint(String endpoint, Rule.Ask ask) {
    return rule(endpoint, ask)
        .hides("complaint-unknown", ELSEWHERE, DEPARTMENTS, OFFICES, CLERKS)
        .hides("complaint-unknown", the("zj.county.head", "zj.city.head", "zj.other.dispatcher"));
  }

  private static String complaint(Stage s) {
    long id = s.as("zj.town.head").get("/api/complaints").ok().body().at("/items/0/id").asLong();
    return "/api/complaints/" + (id == 0 ? answered(s) : id);
  }

  private static long answered(Stage s) {
    return s.as("zj.town.head")
        .get("/api/complaints?open=false")
        .ok()
        .body()
        .at("/items/0/id")
        .asLong();
  }

  private static String photo(Stage s) {
    return "/api/officers/people/"
        + s.as("zj.officer").get("/api/officers/me").ok().body().path("code").asText()
        + "/photo";
  }

  static void fill(Stage s) {
    long photo =
        s.as("zj.town.head")
            .upload("人像.jpg", "image/jpeg", Photos.jpeg(), "photo")
            .ok()
            .body()
            .path("id")
            .asLong();
    s.as("zj.town.head").put(photo(s), Map.of("attachment", photo)).ok();
    report(s.as("zj.secadmin"), s).ok();
    Clerk officer = s.as("zj.officer");
    long post = officer.get("/api/session").ok().body().at("/posts/0/id").asLong();
    String card = officer.put("/api/posts/" + post + "/card", "").ok().body().path("code").asText();
    s.stranger()
        .tells(
            "/api/public/complaints",
            Map.of("card", card, "grounds", GROUNDS, "description", "把我家的事告诉了邻居"))
        .ok();
  }
}
