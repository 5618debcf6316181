package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.ONLOOKERS;
import static io.gridcase.rights.People.OUTSIDE;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import io.gridcase.scenario.Photos;
import java.util.List;
import java.util.Map;

/** Who gets what of cases, their files and their surroundings. */
final class CaseRules {

  private static final String NO_MATTER = "no-such-matter";
  private static final Map<String, String> REASON = Map.of("reason", "核对联系方式");
  private static final Map<String, String> ADVICE = Map.of("kind", "ADVICE", "text", "先设围挡再抢修");

  private CaseRules() {}

  static List<Rule> all() {
    return List.of(
        read("GET /api/matters/{number}", ""),
        read("GET /api/matters/{number}/course", "/course"),
        read("GET /api/matters/{number}/similar", "/similar"),
        read("GET /api/matters/{number}/tasks", "/tasks"),
        read("GET /api/matters/{number}/diagram", "/diagram"),
        read("GET /api/matters/{number}/clocks", "/clocks"),
        read("GET /api/matters/{number}/seal", "/seal"),
        rule(
                "POST /api/matters/{number}/party/reveal",
                (who, s) -> who.post(s.matter("/party/reveal"), REASON))
            .about(s -> "13700001111")
            .hides(NO_MATTER, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids("tier-not-granted", the("zj.auditor", "zj.instructor", "zj.county.dispatcher"))
            .shows("zj.officer", "zj.town.dispatcher"),
        rule(
                "POST /api/matters/{number}/reminders",
                (who, s) -> who.post(s.matter("/reminders"), Map.of()))
            .hides(NO_MATTER, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids("only-the-holder-reminds", the("zj.officer"), ONLOOKERS)
            .refuses(409, "nobody-to-remind", the("zj.town.dispatcher", "zj.town.head")),
        rule("GET /api/matters/{number}/advice", (who, s) -> who.get(s.matter("/advice")))
            .about(s -> "true")
            .hides(NO_MATTER, ELSEWHERE, OUTSIDE, OFFICES)
            .leavesOut(the("zj.officer", "zj.grid.head", "zj.town.dispatcher", "zj.auditor"))
            .leavesOut(the("zj.instructor")),
        rule("POST /api/matters/{number}/advice", (who, s) -> who.post(s.matter("/advice"), ADVICE))
            .hides(NO_MATTER, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids("only-the-instructor-advises", the("zj.officer", "zj.grid.head"))
            .forbids("only-the-instructor-advises", the("zj.town.dispatcher", "zj.town.head"))
            .forbids("only-the-instructor-advises", the("zj.auditor", "zj.county.dispatcher"))
            .forbids("advice-other-department", the("zj.instructor")),
        rule("GET /api/matters/{number}/advice", (who, s) -> who.get(s.petition("/advice")))
            .about(s -> "true")
            .leavesOut(the("zj.officer"))
            .shows("zj.instructor"),
        rule(
                "POST /api/matters/{number}/advice",
                (who, s) -> who.post(s.petition("/advice"), ADVICE))
            .hides(NO_MATTER, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids("only-the-instructor-advises", the("zj.officer"))
            .lets(201, "zj.instructor"),
        rule("GET /api/matters", (who, s) -> who.get("/api/matters?q=" + s.number()))
            .leavesOut(ELSEWHERE, OUTSIDE, OFFICES)
            .shows("zj.officer", "zj.town.dispatcher", "zj.auditor"),
        rule(
                "GET /api/matters/similar",
                (who, s) ->
                    who.get(
                        "/api/matters/similar?gridId=%d&typeCode=%s"
                            .formatted(s.gridId(), s.report("OFFICER").get("typeCode"))))
            .leavesOut(ELSEWHERE, OUTSIDE, OFFICES)
            .shows("zj.officer", "zj.town.dispatcher"),
        rule("GET /api/notices", (who, s) -> who.get("/api/notices"))
            .about(Stage::answered)
            .leavesOut(ELSEWHERE, OUTSIDE, OFFICES, the("zj.officer2", "zj.county.dispatcher"))
            .shows("zj.town.dispatcher", "zj.officer"),
        rule(
                "PUT /api/notices/seen",
                (who, s) -> who.put("/api/notices/seen", Map.of("until", "2026-01-01T00:00:00Z")))
            .lets(204, "zj.town.dispatcher", "qz.sysadmin"),
        rule("POST /api/matters", (who, s) -> who.post("/api/matters", s.report("OFFICER")))
            .refuses(422, "report-invalid", ELSEWHERE)
            .forbids("not-your-grid", OUTSIDE, OFFICES)
            .forbids("not-your-grid", the("zj.auditor", "zj.officer2", "zj.instructor"))
            .lets(201, "zj.grid.head"),
        rule("POST /api/matters", (who, s) -> who.post("/api/matters", s.report("AGENCY_LEAD")))
            .refuses(422, "report-invalid", ELSEWHERE)
            .forbids("only-agencies-push", OFFICES)
            .forbids("only-agencies-push", the("zj.auditor", "zj.officer", "zj.town.approver"))
            .forbids("department-may-not-assign", the("zj.urban.handler", "zj.urban.head"))
            .forbids("grid-outside-your-area", the("zj.other.dispatcher"))
            .lets(201, "zj.county.head"),
        rule("POST /api/matters", (who, s) -> who.post("/api/matters", s.reportWithOfficersFile()))
            .refuses(422, "attachment-unknown", the("zj.town.dispatcher", "zj.county.head")),
        rule("GET /api/attachments/{id}", (who, s) -> who.get("/api/attachments/" + s.photo()))
            .hides("attachment-unknown", ELSEWHERE, OUTSIDE, OFFICES)
            .lets(200, "zj.officer", "zj.town.dispatcher", "zj.auditor"),
        rule("GET /api/attachments/{id}", (who, s) -> who.get("/api/attachments/" + s.freeFile()))
            .hides("attachment-unknown", ELSEWHERE, OUTSIDE, OFFICES)
            .hides("attachment-unknown", the("zj.grid.head", "zj.town.dispatcher", "zj.auditor"))
            .lets(200, "zj.officer"),
        rule(
                "POST /api/attachments",
                (who, s) -> who.upload("场.jpg", "image/jpeg", Photos.jpeg(), "photo"))
            .lets(201, "zj.officer", "zj.urban.handler"),
        rule("GET /api/matter-types", (who, s) -> who.get("/api/matter-types?gridId=" + s.gridId()))
            .hides("grid-unknown", ELSEWHERE)
            .lets(200, "zj.officer", "zj.urban.head"),
        rule("GET /api/matter-types", (who, s) -> who.get("/api/matter-types?county=321102000000"))
            .hides("place-unknown", ELSEWHERE)
            .lets(200, "zj.officer"),
        rule("GET /api/matter-types/known", (who, s) -> who.get("/api/matter-types/known"))
            .about(s -> "ZJ-02-10")
            .leavesOut(ELSEWHERE)
            .shows("zj.officer", "zj.auditor"),
        rule("GET /api/grids/{id}", (who, s) -> who.get("/api/grids/" + s.gridId()))
            .hides("grid-unknown", ELSEWHERE)
            .lets(200, "zj.officer", "zj.other.officer"),
        rule("GET /api/grids", (who, s) -> who.get("/api/grids?village=321102003001"))
            .about(s -> "321102003001")
            .leavesOut(ELSEWHERE)
            .shows("zj.officer"),
        rule("GET /api/grids", (who, s) -> who.get("/api/grids?mine=true"))
            .about(s -> "321102003001")
            .leavesOut(ELSEWHERE, the("zj.other.officer", "zj.sysadmin"))
            .shows("zj.officer"),
        rule(
                "GET /api/grids/map",
                (who, s) -> who.get("/api/grids/map?bbox=119,31,121,33&width=1000"))
            .about(s -> "321102003001")
            .leavesOut(ELSEWHERE)
            .shows("zj.officer", "zj.urban.head"),
        rule("GET /api/grids/locate", (who, s) -> who.get(s.middle("/api/grids/locate")))
            .hides("point-outside-grids", ELSEWHERE)
            .lets(200, "zj.officer"),
        rule("GET /api/places", (who, s) -> who.get("/api/places?parent=321102000000"))
            .about(s -> "3211020")
            .leavesOut(ELSEWHERE)
            .shows("zj.officer"));
  }

  private static Rule read(String endpoint, String rest) {
    return rule(endpoint, (who, s) -> who.get(s.matter(rest)))
        .hides(NO_MATTER, ELSEWHERE, OUTSIDE, OFFICES)
        .hides(NO_MATTER, the("zj.officer2", "zj.urban.handler"))
        .lets(200, "zj.officer", "zj.grid.head", "zj.town.dispatcher", "zj.town.approver")
        .lets(200, "zj.county.dispatcher", "zj.city.head", "zj.auditor");
  }
}
