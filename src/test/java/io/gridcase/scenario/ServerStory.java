package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story worked through the API of a running server; its steps carry a clerk's words. */
@GridcaseTest
public abstract class ServerStory {

  private static final Map<String, Town> TOWNS = new ConcurrentHashMap<>();

  @LocalServerPort private int port;

  protected final String base() {
    return "http://127.0.0.1:" + port;
  }

  protected final Town town(String prefix) {
    return TOWNS.computeIfAbsent(port + prefix, k -> new Town(base(), prefix));
  }

  protected final String reported(Town town, boolean urgent) {
    Map<String, Object> report = town.collapsedRoad();
    report.put("urgent", urgent);
    report.put("attachments", List.of(town.photo("officer")));
    return town.as("officer").reports(report);
  }

  protected final void reportsUp(Town town, String number) {
    town.as("officer")
        .does(number, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
  }

  protected final void accepts(Town town, String dispatcher, String number) {
    town.as(dispatcher).does(number, "task_accept", Map.of("outcome", "DISPATCH"));
  }

  protected final void escalates(Town town, String dispatcher, String number) {
    town.as(dispatcher)
        .does(number, "task_accept", Map.of("outcome", "REPORT_UP", "reason", "超出本级能力"));
  }

  /** Dispatches to these departments, the first one leading. */
  protected final void dispatches(
      Town town, String dispatcher, String number, List<String> departments) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("outcome", "DISPATCH");
    answers.put("departments", departments);
    if (departments.size() > 1) {
      answers.put("lead", departments.get(0));
    }
    town.as(dispatcher).does(number, "task_dispatch", answers);
  }

  /** A department signs, names its handler and brings its result. */
  protected final void handles(Town town, String department, String number) {
    town.as(department + ".handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, department, number);
    town.as(department + ".handler").does(number, "task_handle", result(town, department));
  }

  /** A department's result with a photo of it. */
  protected static Map<String, Object> result(Town town, String department) {
    return Map.of(
        "outcome",
        "HANDLED",
        "result",
        "已回填修复",
        "photos",
        List.of(town.photo(department + ".handler")));
  }

  protected final void namesHandler(Town town, String department, String number) {
    String handler =
        town.as(department + ".handler").get("/api/session").ok().body().path("username").asText();
    town.as(department + ".head").does(number, "task_nameHandler", Map.of("handler", handler));
  }

  protected final void consolidates(Town town, String lead, String number) {
    town.as(lead).does(number, "task_consolidate", Map.of("result", "路面已修复，交通恢复"));
  }

  protected final void verifies(Town town, String number) {
    town.as("officer").does(number, "task_verifyOnSite", verification(town, "PASS"));
  }

  protected final void failsVerification(Town town, String number) {
    town.as("officer").does(number, "task_verifyOnSite", verification(town, "FAIL"));
  }

  private static Map<String, Object> verification(Town town, String outcome) {
    return Map.of(
        "outcome",
        outcome,
        "visitedAt",
        Town.now(),
        "photos",
        List.of(town.photo("officer")),
        "note",
        "现场查看");
  }

  protected final void feedsBack(Town town, String who, String number) {
    town.as(who)
        .does(
            number,
            "task_feedback",
            Map.of("way", "PHONE", "toldAt", Town.now(), "content", "已处理完毕"));
  }

  /** The kinds of what happened to a case, in order. */
  protected final List<String> course(Town town, String reader, String number) {
    List<String> kinds = new ArrayList<>();
    town.as(reader)
        .get("/api/matters/" + number + "/course")
        .ok()
        .body()
        .forEach(entry -> kinds.add(entry.path("kind").asText()));
    return kinds;
  }

  /** Where the case stands. */
  protected final String stateOf(Town town, String number) {
    return town.as("officer").matter(number).at("/matter/state").asText();
  }

  protected final void assertState(Town town, String number, String state) {
    assertThat(stateOf(town, number)).isEqualTo(state);
  }
}
