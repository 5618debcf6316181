package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who looks into the registers of officers, and who writes there. */
final class OfficerRules {

  private static final String CLOSED = "officers-not-yours";
  private static final String NOT_YOURS = "officers-not-yours-to-change";
  private static final String[] DEPARTMENTS = {
    "zj.urban.head", "zj.county.urban.handler", "zj.town.approver", "zj.auditor"
  };
  private static final String TODAY = LocalDate.now().toString();

  private OfficerRules() {}

  static List<Rule> all() {
    return List.of(
        rule("GET /api/officers/people", (who, s) -> who.get("/api/officers/people?q=" + code(s)))
            .about(OfficerRules::code)
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.officer", "qz.auditor"))
            .leavesOut(the("qz.town.dispatcher", "qz.city.head", "zj.other.dispatcher"))
            .shows("zj.town.head", "zj.county.dispatcher", "zj.city.head"),
        rule("GET /api/officers/people.csv", (who, s) -> who.get("/api/officers/people.csv"))
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .lets(200, "zj.town.head", "qz.town.dispatcher"),
        rule(
                "GET /api/officers/people/{code}",
                (who, s) -> who.get("/api/officers/people/" + code(s)))
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.other.officer", "zj.grid.head"))
            .lets(200, "zj.officer", "zj.town.head", "zj.city.dispatcher"),
        rule("GET /api/officers/staffing", (who, s) -> who.get("/api/officers/staffing"))
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .lets(200, "zj.town.head", "qz.town.dispatcher"),
        rule("GET /api/officers/staffing.csv", (who, s) -> who.get("/api/officers/staffing.csv"))
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .lets(200, "zj.town.head", "qz.town.dispatcher"),
        rule("GET /api/officers/indicators", (who, s) -> who.get("/api/officers/indicators"))
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .lets(200, "zj.town.head", "qz.town.dispatcher"),
        rule(
                "GET /api/officers/indicators.csv",
                (who, s) -> who.get("/api/officers/indicators.csv"))
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .lets(200, "zj.town.head", "qz.town.dispatcher"),
        rule("GET /api/officers/me", (who, s) -> who.get("/api/officers/me"))
            .about(OfficerRules::code)
            .leavesOut(ELSEWHERE, DEPARTMENTS, the("zj.town.head"))
            .shows("zj.officer"),
        rule("GET /api/officers/reminders", (who, s) -> who.get("/api/officers/reminders"))
            .lets(200, "zj.officer", "zj.auditor", "qz.town.dispatcher"),
        rule("GET /api/officers/courses", (who, s) -> who.get("/api/officers/courses"))
            .about(OfficerRules::code)
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .leavesOut(the("qz.town.dispatcher", "zj.other.dispatcher"))
            .shows("zj.town.head", "zj.county.dispatcher"),
        rule("POST /api/officers/courses", OfficerRules::enter)
            .forbids(NOT_YOURS, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .refuses(422, "course-wrong", the("zj.other.dispatcher", "qz.town.dispatcher"))
            .lets(201, "zj.town.dispatcher", "zj.county.head"),
        rule("PUT /api/officers/courses/{id}/withdrawal", OfficerRules::withdraw)
            .hides("course-unknown", ELSEWHERE)
            .forbids(NOT_YOURS, DEPARTMENTS, OFFICES, the("zj.officer", "zj.other.dispatcher"))
            .lets(204, "zj.county.head"),
        rule("GET /api/officers/candidacies", (who, s) -> who.get("/api/officers/candidacies"))
            .forbids(CLOSED, DEPARTMENTS, OFFICES, the("zj.officer", "qz.auditor"))
            .lets(200, "zj.town.head", "zj.county.dispatcher"),
        deciding("PUT /api/officers/candidacies/{id}/activation", "from", TODAY),
        deciding("PUT /api/officers/candidacies/{id}/withdrawal", "reason", "放弃"),
        rule(
                "PUT /api/officers/me/confidentiality",
                (who, s) ->
                    who.put("/api/officers/me/confidentiality", Map.of("edition", "2026-1")))
            .refuses(409, "confidentiality-not-asked", the("zj.officer", "zj.town.head"))
            .lets(204, "qz.officer"),
        rule("PUT /api/officers/people/{code}/confidentiality", OfficerRules::onPaper)
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids(NOT_YOURS, DEPARTMENTS, OFFICES, the("zj.officer"))
            .refuses(409, "confidentiality-not-asked", the("zj.town.head")),
        rule("POST /api/officers/people/{code}/disciplines", OfficerRules::criticise)
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids(NOT_YOURS, DEPARTMENTS, OFFICES, the("zj.officer", "zj.grid.head"))
            .lets(201, "zj.town.head"),
        rule("PUT /api/officers/disciplines/{id}/settlement", OfficerRules::settle)
            .hides("discipline-unknown", ELSEWHERE)
            .forbids(NOT_YOURS, DEPARTMENTS, OFFICES, the("zj.officer", "zj.other.dispatcher"))
            .lets(204, "zj.county.head"),
        rule(
                "GET /api/officers/posts/{id}/handover",
                (who, s) -> who.get("/api/officers/posts/" + post(s) + "/handover"))
            .hides("post-unknown", ELSEWHERE)
            .forbids(NOT_YOURS, DEPARTMENTS, OFFICES, the("zj.officer", "zj.other.dispatcher"))
            .lets(200, "zj.town.dispatcher"));
  }

  private static Answer criticise(Clerk who, Stage s) {
    return who.post(
        "/api/officers/people/" + code(s) + "/disciplines",
        Map.of("kind", "CRITICISM", "reason", "走访不及时"));
  }

  private static Answer settle(Clerk who, Stage s) {
    long id = correction(s);
    return who.put(
        "/api/officers/disciplines/" + id + "/settlement",
        Map.of("correctedOn", TODAY, "outcome", "已整改"));
  }

  private static long correction(Stage s) {
    for (JsonNode each : own(s).path("disciplines")) {
      if (each.path("kind").asText().equals("CORRECTION")) {
        return each.path("id").asLong();
      }
    }
    throw new AssertionError("No correction was ordered");
  }

  private static long post(Stage s) {
    return own(s).at("/posts/0/id").asLong();
  }

  private static JsonNode own(Stage s) {
    return s.as("zj.officer").get("/api/officers/me").ok().body();
  }

  /** Without a post that waits there is nothing to decide: nobody is told more. */
  private static Rule deciding(String endpoint, String field, String value) {
    String path = endpoint.substring(4).replace("{id}", "999999999");
    return rule(endpoint, (who, s) -> who.put(path, Map.of(field, value)))
        .hides("candidacy-unknown", ELSEWHERE, DEPARTMENTS, OFFICES, the("zj.town.head"));
  }

  private static Answer onPaper(Clerk who, Stage s) {
    return who.put(
        "/api/officers/people/" + code(s) + "/confidentiality",
        Map.of("edition", "2026-1", "signedOn", TODAY));
  }

  /** The staff number of the officer of the stage. */
  private static String code(Stage s) {
    return own(s).path("code").asText();
  }

  private static Answer enter(Clerk who, Stage s) {
    return who.post(
        "/api/officers/courses",
        Map.of(
            "kind",
            "REGULAR",
            "title",
            "范例",
            "heldOn",
            TODAY,
            "hours",
            1,
            "organiser",
            "范例",
            "attendants",
            List.of(Map.of("person", code(s)))));
  }

  private static Answer withdraw(Clerk who, Stage s) {
    long id =
        s.as("zj.town.head").get("/api/officers/courses").ok().body().at("/items/0/id").asLong();
    return who.put("/api/officers/courses/" + id + "/withdrawal", Map.of("reason", "重复"));
  }

  static void fill(Stage s) {
    enter(s.as("zj.town.head"), s).ok();
    s.as("zj.town.head")
        .post(
            "/api/officers/people/" + code(s) + "/disciplines",
            Map.of(
                "kind", "CORRECTION",
                "reason", "走访不及时",
                "dueOn", LocalDate.now().plusDays(5).toString()))
        .ok();
  }
}
