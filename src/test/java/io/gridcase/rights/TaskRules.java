package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.ONLOOKERS;
import static io.gridcase.rights.People.OUTSIDE;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.util.List;
import java.util.Map;

/** Who gets what of tasks. The last of each list moves the step on, so the order tells a story. */
final class TaskRules {

  private static final String NO_TASK = "task-not-found";
  private static final String NOT_YOURS = "task-not-yours";
  private static final Map<String, Object> NONE = Map.of();

  private TaskRules() {}

  static List<Rule> all() {
    return List.of(
        list("GET /api/tasks", "view=available", "zj.town.dispatcher", "zj.town.dispatcher2"),
        list("GET /api/tasks", "view=done", "zj.officer"),
        rule("GET /api/tasks/counts", TaskRules::countsOfOnesOwn)
            .lets(200, "zj.other.dispatcher", "qz.town.dispatcher", "zj.sysadmin", "zj.auditor"),
        rule("GET /api/tasks/{id}", (who, s) -> who.get(s.step("")))
            .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
            .lets(200, "zj.town.dispatcher", "zj.officer", "zj.auditor"),
        candidates(),
        draft("zj.town.dispatcher"),
        claim("zj.town.dispatcher"),
        list("GET /api/tasks", "view=mine", "zj.town.dispatcher"),
        heldBySomebodyElse("PUT /api/tasks/{id}/draft", TaskRules::draft),
        heldBySomebodyElse(
            "POST /api/tasks/{id}/claim", (who, s) -> who.post(s.step("/claim"), NONE)),
        heldBySomebodyElse("POST /api/tasks/{id}/completion", TaskRules::complete),
        heldBySomebodyElse("POST /api/tasks/{id}/progress", (who, s) -> progress(who, s.step("")))
            .refuses(409, "no-progress-at-this-step", the("zj.town.dispatcher")),
        rule("POST /api/tasks/{id}/release", (who, s) -> who.post(s.step("/release"), NONE))
            .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids("task-not-held", the("zj.town.dispatcher2", "zj.officer"), ONLOOKERS)
            .lets(200, "zj.town.head"),
        rule(
                "POST /api/tasks/{id}/assign",
                (who, s) -> who.post(s.step("/assign"), Map.of("username", "zj.town.dispatcher2")))
            .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids("task-not-supervised", the("zj.town.dispatcher2", "zj.officer"), ONLOOKERS)
            .lets(200, "zj.town.head"),
        rule(
                "POST /api/tasks/{id}/assign",
                (who, s) -> who.post(s.step("/assign"), Map.of("username", "zj.other.dispatcher")))
            .refuses(422, "assignee-not-candidate", the("zj.town.head")),
        rule(
                "POST /api/tasks/{id}/assign",
                (who, s) -> who.post(s.step("/assign"), Map.of("username", "qz.town.dispatcher")))
            .refuses(422, "assignee-unknown", the("zj.town.head")),
        rule("POST /api/tasks/{id}/release", (who, s) -> who.post(s.step("/release"), NONE))
            .lets(200, "zj.town.dispatcher2"),
        rule("POST /api/tasks/{id}/completion", TaskRules::complete)
            .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids(NOT_YOURS, the("zj.officer"), ONLOOKERS)
            .lets(200, "zj.town.dispatcher2"),
        rule("POST /api/tasks/{id}/completion", TaskRules::complete)
            .refuses(409, "task-done", the("zj.town.dispatcher", "zj.auditor")),
        rule("POST /api/tasks/{id}/progress", (who, s) -> progress(who, s.handling()))
            .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
            .forbids(NOT_YOURS, the("zj.officer", "zj.town.dispatcher"), ONLOOKERS),
        rule("POST /api/tasks/{id}/claim", (who, s) -> who.post(s.handling() + "/claim", NONE))
            .lets(200, "zj.town.dispatcher2"),
        rule("POST /api/tasks/{id}/progress", (who, s) -> progress(who, s.handling()))
            .refuses(409, "task-taken", the("zj.town.dispatcher", "zj.auditor"))
            .lets(201, "zj.town.dispatcher2"));
  }

  private static Answer progress(Clerk who, String task) {
    return who.post(task + "/progress", Map.of("text", "已联系施工队"));
  }

  private static Rule list(String endpoint, String view, String... people) {
    return rule(endpoint, (who, s) -> who.get("/api/tasks?size=100&" + view + "&q=" + s.number()))
        .leavesOut(ELSEWHERE, OUTSIDE, OFFICES, ONLOOKERS)
        .shows(people);
  }

  private static Rule candidates() {
    return rule("GET /api/tasks/{id}/candidates", (who, s) -> who.get(s.step("/candidates")))
        .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
        .forbids("task-not-supervised", the("zj.town.dispatcher", "zj.officer"), ONLOOKERS)
        .lets(200, "zj.town.head");
  }

  private static Rule draft(String author) {
    return rule("PUT /api/tasks/{id}/draft", TaskRules::draft)
        .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
        .forbids(NOT_YOURS, the("zj.officer"), ONLOOKERS)
        .lets(200, author);
  }

  private static Rule claim(String winner) {
    return rule("POST /api/tasks/{id}/claim", (who, s) -> who.post(s.step("/claim"), NONE))
        .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
        .forbids(NOT_YOURS, the("zj.officer"), ONLOOKERS)
        .lets(200, winner);
  }

  private static Rule heldBySomebodyElse(String endpoint, Rule.Ask ask) {
    return rule(endpoint, ask)
        .hides(NO_TASK, ELSEWHERE, OUTSIDE, OFFICES)
        .refuses(409, "task-taken", the("zj.town.dispatcher2", "zj.town.head", "zj.auditor"));
  }

  private static Answer draft(Clerk who, Stage s) {
    return who.put(s.step("/draft"), Map.of("data", Map.of("reason", "想到一半")));
  }

  private static Answer complete(Clerk who, Stage s) {
    return who.post(s.step("/completion"), Map.of("data", Map.of("outcome", "HANDLE")));
  }

  /** The counts of somebody who has no part in the case are those of the own lists. */
  private static Answer countsOfOnesOwn(Clerk who, Stage s) {
    Answer counts = who.get("/api/tasks/counts").ok();
    for (String view : List.of("mine", "available", "done")) {
      long total = who.get("/api/tasks?view=" + view).ok().body().path("total").asLong(-1);
      if (counts.body().path(view).asLong() != total) {
        throw new AssertionError(view + ": " + counts.body() + " though the list has " + total);
      }
    }
    return counts;
  }
}
