package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A decision how to handle a case is taken anew: what is kept, and which clock counts then. */
class SecondThoughtsTest extends ServerStory {

  @Test
  @Article("ZJ-33-1")
  void whoOpenedADispatchMayGoBackAndDecideOtherwise() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    Answer silent =
        town.as("town.dispatcher").tries(number, "task_dispatch", Map.of("outcome", "BACK"));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body().at("/fields/0/path").asText()).isEqualTo("reason");

    town.as("town.dispatcher")
        .does(number, "task_dispatch", Map.of("outcome", "BACK", "reason", "本级可以处理"));

    assertState(town, number, "REPORTED_UP");
    JsonNode back = entry(town, number, "DispatchWithdrawn");
    assertThat(back.path("returned").asBoolean()).isTrue();
    assertThat(back.path("answers").toString()).contains("本级可以处理");
    List<JsonNode> limits = clocks(town, number, "ESCALATION");
    assertThat(limits).hasSize(2);
    assertThat(limits.get(1).path("dueAt"))
        .as("thinking it over gives no more time to report up")
        .isEqualTo(limits.get(0).path("dueAt"));
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    assertState(town, number, "AGENCY_HANDLING");
  }

  @Test
  @Article("ZJ-33-1")
  void whatComesBackFromTheDepartmentsLeavesTimeToDecideAnew() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    for (String department : List.of("urban", "police")) {
      town.as(department + ".handler")
          .does(number, "task_sign", Map.of("outcome", "REFUSE", "reason", "不属本部门职责"));
      town.as("town.dispatcher")
          .does(number, "task_resolveRefusal", Map.of("outcome", "TAKE_BACK", "reason", "确不属其职责"));
    }

    Instant back = at(entry(town, number, "RefusalResolved"), "at");
    List<JsonNode> limits = clocks(town, number, "ESCALATION");
    assertThat(limits).hasSize(2);
    assertThat(at(limits.get(0), "startedAt")).as("the first stays as it was").isBefore(back);
    assertThat(at(limits.get(1), "startedAt")).isAfterOrEqualTo(back);
    assertThat(at(limits.get(1), "dueAt")).isAfter(at(limits.get(0), "dueAt"));
  }

  @Test
  @Article("ZJ-33-1")
  void anAgencyThatHandledItInVainHasNoMoreTimeToReportUp() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    town.as("town.dispatcher")
        .does(number, "task_agencyHandling", Map.of("outcome", "BACK", "reason", "超出本级能力"));

    assertState(town, number, "REPORTED_UP");
    List<JsonNode> limits = clocks(town, number, "ESCALATION");
    assertThat(limits).hasSize(2);
    assertThat(limits.get(1).path("startedAt")).isEqualTo(limits.get(0).path("startedAt"));
    assertThat(limits.get(1).path("dueAt")).isEqualTo(limits.get(0).path("dueAt"));
  }

  @Test
  @Article("ZJ-33-1")
  void whatTheHeadGivesToOtherDepartmentsLeavesTimeToDecideAnew() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    handles(town, "urban", number);
    handles(town, "police", number);
    consolidates(town, "urban.handler", number);
    failsVerification(town, number);
    while (town.as("town.head").task(number, "task_headDecides").isEmpty()) {
      town.as("urban.handler").does(number, "task_rework", result(town, "urban"));
      failsVerification(town, number);
    }
    town.as("town.head")
        .does(number, "task_headDecides", Map.of("outcome", "REDISPATCH", "reason", "改由其他部门办理"));

    Instant decided = at(entry(town, number, "HeadDecided"), "at");
    List<JsonNode> limits = clocks(town, number, "ESCALATION");
    assertThat(limits).hasSize(2);
    assertThat(at(limits.get(0), "startedAt")).as("the first stays as it was").isBefore(decided);
    assertThat(at(limits.get(1), "startedAt")).isCloseTo(decided, within(2, ChronoUnit.SECONDS));
    assertThat(at(limits.get(1), "dueAt")).isAfter(at(limits.get(0), "dueAt"));

    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    town.as("urban.handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, "urban", number);
    List<JsonNode> handling = clocks(town, number, "DEPARTMENT_HANDLING");
    assertThat(at(handling.get(handling.size() - 1), "startedAt"))
        .as("a department that has it anew handles it in a time of its own")
        .isAfter(decided);
  }

  private static JsonNode entry(Town town, String number, String kind) {
    for (JsonNode entry :
        town.as("officer").get("/api/matters/" + number + "/course").ok().body()) {
      if (entry.path("kind").asText().equals(kind)) {
        return entry;
      }
    }
    throw new AssertionError(number + " has no " + kind);
  }

  private static List<JsonNode> clocks(Town town, String number, String stage) {
    List<JsonNode> found = new ArrayList<>();
    town.as("officer").get("/api/matters/" + number + "/clocks").ok().body().forEach(found::add);
    found.removeIf(clock -> !clock.path("stage").asText().equals(stage));
    return found;
  }

  private static Instant at(JsonNode node, String field) {
    return Instant.parse(node.path(field).asText());
  }
}
