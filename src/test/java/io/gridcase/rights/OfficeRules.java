package io.gridcase.rights;

import static io.gridcase.rights.People.OUTSIDE;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Who gets what of the offices beside the cases, and of what belongs to one person alone. */
final class OfficeRules {

  private static final String NO_ROLE = "role-missing";
  private static final String NO_ACCOUNT = "account-unknown";
  private static final String ACCOUNT = "/api/accounts/zj.officer3";
  private static final String[] CLERKS = {
    "zj.officer", "zj.town.dispatcher", "zj.town.head", "zj.urban.head", "zj.owner", "zj.auditor"
  };
  private static final String[] OTHERS = {
    "zj.grid.head", "zj.town.head", "zj.auditor", "zj.secadmin", "zj.sysadmin", "qz.sysadmin"
  };
  private static final Map<String, Object> NOTHING = Map.of();

  private OfficeRules() {}

  private static Rule reads(String form) {
    String path = "/api/audit/personal-data-reads" + form;
    return rule("GET " + path, (who, s) -> who.get(path))
        .about(Stage::number)
        .forbids(NO_ROLE, the("qz.officer", "qz.sysadmin", "zj.sysadmin"), OUTSIDE)
        .forbids(NO_ROLE, the("zj.town.head", "zj.city.head", "zj.officer"))
        .leavesOut(the("qz.auditor"));
  }

  static List<Rule> all() {
    return List.of(
        rule("GET /api/audit/refusals", (who, s) -> who.get("/api/audit/refusals?size=100"))
            .about(Stage::number)
            .forbids(NO_ROLE, the("qz.officer", "qz.sysadmin"), OUTSIDE)
            .forbids(NO_ROLE, the("zj.sysadmin", "zj.secadmin", "zj.town.head", "zj.city.head"))
            .leavesOut(the("qz.auditor"))
            .shows("zj.auditor"),
        rule("GET /api/audit/administration", (who, s) -> who.get("/api/audit/administration"))
            .about(s -> "zj.officer3")
            .forbids(NO_ROLE, the("qz.officer", "qz.sysadmin"), OUTSIDE)
            .forbids(NO_ROLE, the("zj.sysadmin", "zj.secadmin", "zj.town.head", "zj.city.head"))
            .leavesOut(the("qz.auditor"))
            .lets(200, "zj.auditor"),
        reads("").shows("zj.auditor", "zj.secadmin"),
        reads(".csv").lets(200, "zj.auditor", "zj.secadmin"),
        calendar("GET /api/calendar", (who, s) -> who.get("/api/calendar?year=2026"))
            .lets(200, "zj.sysadmin"),
        calendar("PUT /api/calendar/{date}", OfficeRules::decide).lets(204, "zj.sysadmin"),
        calendar("DELETE /api/calendar/{date}", (who, s) -> who.delete("/api/calendar/2030-03-01"))
            .hides("calendar-day-undecided", the("qz.sysadmin"))
            .lets(204, "zj.sysadmin"),
        calendar(
                "PUT /api/calendar/years/{year}",
                (who, s) -> who.put("/api/calendar/years/2031", NOTHING))
            .refuses(422, "calendar-year-empty", the("zj.sysadmin")),
        rule("POST /api/registry/imports", OfficeRules::imports)
            .forbids(NO_ROLE, CLERKS, the("zj.secadmin", "qz.officer", "qz.auditor"))
            .lets(200, "zj.sysadmin"),
        rule("GET /api/accounts/{username}", (who, s) -> who.get(ACCOUNT))
            .forbids(NO_ROLE, CLERKS, the("qz.auditor"))
            .hides(NO_ACCOUNT, the("qz.sysadmin", "qz.secadmin"))
            .lets(200, "zj.sysadmin", "zj.secadmin"),
        account(
                "PUT /api/accounts/{username}/lock",
                (who, s) -> who.put(ACCOUNT + "/lock", NOTHING))
            .lets(200, "zj.sysadmin"),
        account("DELETE /api/accounts/{username}/lock", (who, s) -> who.delete(ACCOUNT + "/lock"))
            .lets(200, "zj.sysadmin"),
        account(
            "POST /api/accounts/{username}/password",
            (who, s) -> who.post(ACCOUNT + "/password", NOTHING)),
        account(
                "DELETE /api/accounts/{username}/tokens",
                (who, s) -> who.delete(ACCOUNT + "/tokens"))
            .lets(200, "zj.sysadmin"),
        rule(
                "POST /api/accounts/{username}/password",
                (who, s) -> who.post("/api/accounts/zj.auditor/password", NOTHING))
            .forbids("account-stands-apart", the("zj.sysadmin"))
            .hides(NO_ACCOUNT, the("qz.secadmin")),
        rule(
                "PUT /api/accounts/{username}/lock",
                (who, s) -> who.put("/api/accounts/zj.auditor/lock", NOTHING))
            .forbids("account-stands-apart", the("zj.sysadmin")),
        rule(
                "DELETE /api/accounts/{username}/lock",
                (who, s) -> who.delete("/api/accounts/zj.secadmin/lock"))
            .forbids("account-stands-apart", the("zj.sysadmin"))
            .refuses(409, "own-account", the("zj.secadmin")),
        rule(
                "PUT /api/accounts/{username}/roles",
                (who, s) -> who.put(ACCOUNT + "/roles", Map.of("roles", List.of())))
            .forbids(NO_ROLE, CLERKS, the("zj.sysadmin", "qz.sysadmin"))
            .hides(NO_ACCOUNT, the("qz.secadmin"))
            .lets(200, "zj.secadmin"),
        rule(
                "POST /api/accounts",
                (who, s) ->
                    who.post("/api/accounts", Map.of("username", "new", "personCode", "X-1")))
            .forbids(NO_ROLE, CLERKS, the("zj.secadmin", "qz.officer"))
            .refuses(422, "person-unknown", the("zj.sysadmin")),
        rule("GET /api/session", (who, s) -> who.get("/api/session")).lets(200, "zj.officer"),
        rule("DELETE /api/session", OfficeRules::leave).lets(401, "zj.instructor"),
        rule(
                "PUT /api/session/acting",
                (who, s) -> who.put("/api/session/acting", Map.of("positionId", positionOf(s))))
            .refuses(422, "position-not-held", the("zj.officer", "zj.urban.head", "qz.sysadmin"))
            .lets(200, "zj.town.dispatcher"),
        rule(
                "PUT /api/session/password",
                (who, s) ->
                    who.put(
                        "/api/session/password",
                        Map.of("current", "guessed-it", "next", "Taken-over-2026")))
            .refuses(422, "password-wrong", the("zj.officer")),
        rule("GET /api/tokens", (who, s) -> who.get("/api/tokens"))
            .about(s -> "rights " + s.number())
            .leavesOut(OTHERS)
            .shows("zj.officer"),
        rule("DELETE /api/tokens/{id}", (who, s) -> who.delete("/api/tokens/" + s.token()))
            .hides("token-unknown", OTHERS)
            .lets(204, "zj.officer"),
        rule(
                "POST /api/tokens",
                (who, s) ->
                    who.post("/api/tokens", Map.of("name", "forever", "expiresOn", "2999-01-01")))
            .refuses(422, "token-term", the("zj.officer")));
  }

  private static Rule calendar(String endpoint, Rule.Ask ask) {
    return rule(endpoint, ask).forbids(NO_ROLE, CLERKS, the("zj.secadmin", "qz.officer"));
  }

  private static Rule account(String endpoint, Rule.Ask ask) {
    return rule(endpoint, ask)
        .forbids(NO_ROLE, CLERKS, the("zj.secadmin", "qz.auditor"))
        .hides(NO_ACCOUNT, the("qz.sysadmin"));
  }

  private static Answer decide(Clerk who, Stage s) {
    return who.put("/api/calendar/2030-03-01", Map.of("kind", "HOLIDAY"));
  }

  private static Answer imports(Clerk who, Stage s) {
    byte[] people = "code,name\nRIGHTS-1,范例".getBytes(StandardCharsets.UTF_8);
    return who.send("/api/registry/imports", "kind", "people", "people.csv", "text/csv", people);
  }

  private static Answer leave(Clerk who, Stage s) {
    who.delete("/api/session").ok();
    return who.get("/api/session");
  }

  private static long positionOf(Stage s) {
    return s.as("zj.town.dispatcher")
        .get("/api/session")
        .ok()
        .body()
        .at("/positions/0/id")
        .asLong();
  }
}
