package io.gridcase.restart;

import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One case on its way from report to archive by way of two departments, which can lose its server
 * at any moment. What was sent last and not answered is sent again with the same key, as a page
 * does it.
 */
final class Walk {

  /** One request that changes something; kept until it is answered. */
  private record Sent(String person, String path, Object body, String key) {}

  private interface Step {
    Sent next(Town town);
  }

  private final List<Step> steps =
      List.of(
          town -> sent("officer", "/api/matters", town.collapsedRoad()),
          town -> task(town, "officer", "task_firstHandling", reportUp()),
          town -> task(town, "town.dispatcher", "task_accept", Map.of("outcome", "DISPATCH")),
          this::dispatch,
          town -> task(town, "urban.handler", "task_sign", Map.of("outcome", "SIGN")),
          town -> task(town, "police.handler", "task_sign", Map.of("outcome", "SIGN")),
          town -> task(town, "urban.head", "task_nameHandler", handler(town, "urban")),
          town -> task(town, "police.head", "task_nameHandler", handler(town, "police")),
          town ->
              task(
                  town,
                  "police.handler",
                  "task_handle",
                  Map.of("outcome", "HANDLED", "result", "已疏导", "noEvidence", "现场无痕迹")),
          town ->
              task(
                  town,
                  "urban.handler",
                  "task_handle",
                  Map.of("outcome", "HANDLED", "result", "已回填", "noEvidence", "现场无痕迹")),
          town -> task(town, "urban.handler", "task_consolidate", Map.of("result", "已修复")),
          town -> task(town, "officer", "task_verifyOnSite", verified(town)),
          town -> task(town, "officer", "task_feedback", toldBack()));

  private String number;
  private int done;
  private Sent pending;
  private boolean cutOff;

  /** The number of the case; null until its report is answered. */
  String number() {
    return number;
  }

  boolean over() {
    return done == steps.size();
  }

  /** Whether the server was lost while a request of this case was on its way. */
  boolean wasCutOff() {
    return cutOff;
  }

  /**
   * Goes on until the case is archived or the server is gone.
   *
   * @return whether the server answered all the time
   */
  boolean on(Town town) {
    try {
      while (!over()) {
        if (pending == null) {
          pending = steps.get(done).next(town);
        }
        Answer answer =
            town.as(pending.person()).post(pending.path(), pending.body(), pending.key()).ok();
        if (number == null) {
          number = answer.body().path("number").asText();
        }
        pending = null;
        done++;
      }
      return true;
    } catch (UncheckedIOException serverGone) {
      cutOff |= pending != null;
      return false;
    }
  }

  private Sent dispatch(Town town) {
    List<String> departments = town.proposed("town.dispatcher", number);
    return task(
        town,
        "town.dispatcher",
        "task_dispatch",
        Map.of("outcome", "DISPATCH", "departments", departments, "lead", departments.get(0)));
  }

  private Sent task(Town town, String person, String step, Map<String, Object> answers) {
    Clerk clerk = town.as(person);
    long id =
        clerk
            .task(number, step)
            .orElseThrow(() -> new AssertionError("No " + step + " of " + number))
            .path("id")
            .asLong();
    clerk.post("/api/tasks/" + id + "/claim", Map.of()).ok();
    return sent(person, "/api/tasks/" + id + "/completion", Map.of("data", answers));
  }

  private static Sent sent(String person, String path, Object body) {
    return new Sent(person, path, body, UUID.randomUUID().toString());
  }

  private static Map<String, Object> reportUp() {
    return Map.of("outcome", "REPORT_UP", "reason", "需要专业力量");
  }

  private static Map<String, Object> handler(Town town, String department) {
    return Map.of("handler", town.username(department + ".handler"));
  }

  private static Map<String, Object> verified(Town town) {
    return Map.of(
        "outcome",
        "PASS",
        "visitedAt",
        Town.now(),
        "photos",
        List.of(town.photo("officer")),
        "note",
        "路面平整");
  }

  private static Map<String, Object> toldBack() {
    return Map.of("way", "PHONE", "toldAt", Town.now(), "content", "已告知");
  }
}
