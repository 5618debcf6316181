package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.OUTSIDE;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who applies for officers to come and go, and who does what with candidates. */
final class PostRules {

  /** A recruitment in which people register, and one who did. */
  private record Recruitment(String number, long candidate) {
    String path() {
      return "/api/applications/" + number + "/candidates";
    }

    String one() {
      return path() + "/" + candidate;
    }
  }

  private static final Map<Stage, Recruitment> OPEN = new ConcurrentHashMap<>();
  private static final Map<Stage, String> RETURNED = new ConcurrentHashMap<>();

  /** Those who see the recruitment and have no part in it now. */
  private static final String[] ONLOOKERS =
      the("lz.town.dispatcher", "lz.auditor", "lz.city.dispatcher");

  private PostRules() {}

  /**
   * The town of Luzhou asks for a recruitment, the county calls for applicants; another application
   * of the town is back with it.
   */
  static void fill(Stage s) {
    Clerk county = s.as("lz.county.dispatcher");
    String number =
        appoint(s.as("lz.town.dispatcher"), s, "FULL_TIME", true)
            .ok()
            .body()
            .path("number")
            .asText();
    String today = LocalDate.now().toString();
    county.does(
        number,
        "task_announceRecruitment",
        Map.of(
            "outcome",
            "CONTINUE",
            "registersFrom",
            today,
            "registersUntil",
            LocalDate.now().plusDays(1).toString(),
            "registersAt",
            "综治中心"));
    long id =
        county
            .post("/api/applications/" + number + "/candidates", candidate("报名者"))
            .ok()
            .body()
            .path("id")
            .asLong();
    OPEN.put(s, new Recruitment(number, id));
    String returned =
        appoint(s.as("lz.town.dispatcher"), s, "PART_TIME", false)
            .ok()
            .body()
            .path("number")
            .asText();
    s.as("lz.town.head")
        .does(returned, "task_approvePost", Map.of("outcome", "RETURN", "reason", "请另提人选"));
    RETURNED.put(s, returned);
  }

  static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(applying());
    rules.add(
        rule("GET /api/applications/{number}/candidates", (who, s) -> who.get(OPEN.get(s).path()))
            .hides("no-such-application", ELSEWHERE, OFFICES, OUTSIDE, the("lz.officer"))
            .lets(200, ONLOOKERS)
            .lets(200, "lz.county.dispatcher", "lz.county.head"));
    rules.add(
        parted(
                "POST /api/applications/{number}/candidates",
                (who, s) -> who.post(OPEN.get(s).path(), candidate("另一报名者")))
            .lets(201, "lz.county.dispatcher"));
    rules.add(
        rule(
                "POST /api/applications/{number}/candidates/instead",
                (who, s) ->
                    who.post(
                        "/api/applications/" + RETURNED.get(s) + "/candidates/instead",
                        candidate("另一人选")))
            .hides("no-such-application", ELSEWHERE, OFFICES, OUTSIDE, the("lz.officer"))
            .forbids("not-your-part", the("lz.auditor", "lz.city.dispatcher", "lz.county.head"))
            .lets(201, "lz.town.dispatcher"));
    rules.add(
        parted(
                "PUT /api/applications/{number}/candidates/{id}/check",
                (who, s) -> who.put(OPEN.get(s).one() + "/check", Map.of("passed", true)))
            .lets(409, "lz.county.dispatcher"));
    rules.add(
        parted(
                "PUT /api/applications/{number}/candidates/{id}/score",
                (who, s) -> who.put(OPEN.get(s).one() + "/score", Map.of("score", 60)))
            .lets(409, "lz.county.dispatcher"));
    rules.add(
        parted(
                "PUT /api/applications/{number}/candidates/{id}/choice",
                (who, s) -> who.put(OPEN.get(s).one() + "/choice", Map.of()))
            .lets(409, "lz.county.dispatcher"));
    rules.add(
        parted(
                "PUT /api/applications/{number}/candidates/{id}/drop",
                (who, s) -> who.put(OPEN.get(s).one() + "/drop", Map.of("reason", "材料不实")))
            .lets(409, "lz.county.dispatcher"));
    rules.add(
        parted(
                "POST /api/applications/{number}/candidates/{id}/reveal",
                (who, s) -> who.post(OPEN.get(s).one() + "/reveal", Map.of("reason", "核对材料")))
            .lets(200, "lz.county.dispatcher"));
    rules.add(
        parted(
                "DELETE /api/applications/{number}/candidates/{id}",
                (who, s) -> who.delete(OPEN.get(s).one()))
            .lets(204, "lz.county.dispatcher"));
    return rules;
  }

  private static List<Rule> applying() {
    return List.of(
        rule("POST /api/applications/appointments", (who, s) -> appoint(who, s, "PART_TIME", false))
            .forbids("not-speaking-for", ELSEWHERE, OFFICES, OUTSIDE)
            .forbids("not-speaking-for", the("lz.officer", "lz.county.head", "lz.auditor"))
            .lets(201, "lz.town.dispatcher"),
        rule(
                "GET /api/applications/appointments/departments",
                (who, s) -> who.get("/api/applications/appointments/departments?grid=" + grid(s)))
            .hides("grid-unknown", ELSEWHERE)
            .lets(200, "lz.town.dispatcher", "lz.officer"),
        rule("POST /api/applications/officer-exits", PostRules::leave)
            .forbids("not-speaking-for", ELSEWHERE, OFFICES, OUTSIDE)
            .forbids("not-speaking-for", the("lz.officer", "lz.county.head", "lz.auditor"))
            .lets(201, "lz.town.dispatcher"));
  }

  /** An endpoint of one step of the recruitment: hidden from others, refused to onlookers. */
  private static Rule parted(
      String endpoint, java.util.function.BiFunction<Clerk, Stage, Answer> call) {
    return rule(endpoint, call::apply)
        .hides("no-such-application", ELSEWHERE, OFFICES, OUTSIDE, the("lz.officer"))
        .forbids("not-your-part", ONLOOKERS);
  }

  private static Answer appoint(Clerk who, Stage s, String post, boolean recruitment) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("organisationId", organisation(s));
    asked.put("post", post);
    asked.put("grids", List.of(grid(s)));
    asked.put("recruitment", recruitment);
    asked.put("startsOn", LocalDate.now().toString());
    asked.put("reason", "网格缺岗需要补充");
    if (recruitment) {
      asked.put("requirements", "高中以上文化程度");
    } else {
      asked.put("candidate", candidate("人选"));
    }
    return who.post("/api/applications/appointments", asked);
  }

  private static Answer leave(Clerk who, Stage s) {
    long post = s.as("lz.officer").get("/api/officers/me").ok().body().at("/posts/0/id").asLong();
    return who.post(
        "/api/applications/officer-exits",
        Map.of(
            "organisationId",
            organisation(s),
            "postId",
            post,
            "ground",
            "RESIGNED",
            "reason",
            "本人提出辞职"));
  }

  private static Map<String, Object> candidate(String name) {
    return Map.of(
        "name",
        name,
        "birthDate",
        LocalDate.now().minusYears(30).toString(),
        "education",
        "COLLEGE",
        "citizen",
        true,
        "villageLeader",
        false,
        "villageMember",
        false,
        "declared",
        true);
  }

  private static long organisation(Stage s) {
    return s.as("lz.town.dispatcher")
        .get("/api/session")
        .ok()
        .body()
        .at("/positions/0/organisationId")
        .asLong();
  }

  private static long grid(Stage s) {
    return s.as("lz.officer").get("/api/session").ok().body().at("/posts/0/gridId").asLong();
  }
}
