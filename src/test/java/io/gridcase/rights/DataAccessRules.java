package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.OUTSIDE;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who asks for tiers of data, who sees the grants, who ends them. */
final class DataAccessRules {

  private static final Map<Stage, String> GRANTED = new ConcurrentHashMap<>();

  private DataAccessRules() {}

  /**
   * The town's approver asks for personal data, and the head of the county's agency grants it; the
   * officer of the case reads it for the own work.
   */
  static void fill(Stage s) {
    String number = ask(s.as("zj.town.approver"), s).ok().body().path("number").asText();
    s.as("zj.county.head").does(number, "task_approveAccess", Map.of("outcome", "APPROVE"));
    GRANTED.put(s, number);
    s.as("zj.officer").post(s.matter("/party/reveal"), Map.of("reason", "联系当事人")).ok();
  }

  static List<Rule> all() {
    return List.of(
        rule("POST /api/applications/data-access", DataAccessRules::ask)
            .forbids("not-speaking-for", ELSEWHERE, OFFICES, OUTSIDE)
            .forbids("not-speaking-for", the("zj.officer", "zj.county.head"))
            .lets(201, "zj.town.approver"),
        rule("GET /api/data-grants", (who, s) -> who.get("/api/data-grants"))
            .about(GRANTED::get)
            .leavesOut(ELSEWHERE, OFFICES, OUTSIDE, the("zj.county.head", "zj.auditor"))
            .shows("zj.town.approver"),
        rule("GET /api/data-grants", (who, s) -> who.get("/api/data-grants?mine=false"))
            .about(GRANTED::get)
            .forbids("role-missing", OFFICES, the("zj.officer", "zj.county.urban.handler"))
            .leavesOut(the("qz.auditor", "qz.city.head", "zj.town.head"))
            .shows("zj.county.head", "zj.auditor"),
        rule("GET /api/data-grants/terms", (who, s) -> who.get("/api/data-grants/terms"))
            .lets(200, "zj.town.approver", "zj.officer", "qz.auditor"),
        rule(
                "DELETE /api/data-grants/{number}",
                (who, s) -> who.delete("/api/data-grants/" + GRANTED.get(s)))
            .hides("no-such-grant", ELSEWHERE, OFFICES, OUTSIDE)
            .hides("no-such-grant", the("zj.auditor", "zj.town.approver", "zj.town.head"))
            .lets(204, "zj.county.head"));
  }

  private static Answer ask(Clerk who, Stage s) {
    long organisation =
        s.as("zj.town.approver")
            .get("/api/session")
            .ok()
            .body()
            .at("/positions/0/organisationId")
            .asLong();
    return who.post(
        "/api/applications/data-access",
        Map.of(
            "organisationId", organisation, "tier", "PERSONAL", "purpose", "抽查回访情况", "days", 30));
  }
}
