package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Answers to a task that cannot be accepted: refused with what and where; the task stays where it
 * was and what was typed stays in the draft.
 */
class BadAnswerTest extends ServerStory {

  private static final Map<String, Object> DRAFT = Map.of("outcome", "RESOLVED", "result", "写到一半");

  @Test
  void aFormIsAContract() {
    Town town = town("zj");
    Clerk officer = town.as("officer");
    String number = reported(town, false);
    String task = task(officer, number, "task_firstHandling");
    officer.put(task + "/draft", Map.of("data", DRAFT)).ok();

    refused(officer, task, Map.of("outcome", "RESOLVED", "result", "好", "sneaked", 1), "sneaked");
    refused(officer, task, Map.of("result", "已清理"), "outcome");
    refused(officer, task, Map.of(), "outcome");
    refused(officer, task, Map.of("outcome", "FORGET", "result", "已清理"), "outcome");
    refused(officer, task, Map.of("outcome", List.of("RESOLVED"), "result", "好"), "outcome");
    refused(officer, task, Map.of("outcome", "RESOLVED"), "result");
    refused(officer, task, Map.of("outcome", "RESOLVED", "result", "长".repeat(2001)), "result");
    refused(officer, task, Map.of("outcome", "RESOLVED", "result", 7), "result");
    refused(
        officer,
        task,
        Map.of("outcome", "RESOLVED", "result", "好", "photos", List.of(-1)),
        "photos");
    refused(
        officer,
        task,
        Map.of("outcome", "RESOLVED", "result", "好", "responsibility", "TOWN"),
        "responsibility");

    assertThat(officer.get(task).ok().body().at("/draft/data/result").asText()).isEqualTo("写到一半");
    assertState(town, number, "REGISTERED");
    assertThat(course(town, "officer", number)).containsOnly("MatterReported", "MatterRegistered");
    officer.does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "已清理"));
  }

  @Test
  void aStepThatForksAsksWhichWay() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    List<String> departments = town.proposed("town.dispatcher", number);
    Clerk dispatcher = town.as("town.dispatcher");
    String dispatch = task(dispatcher, number, "task_dispatch");
    refused(
        dispatcher,
        dispatch,
        Map.of("departments", departments, "lead", departments.get(0)),
        "outcome");
    dispatches(town, "town.dispatcher", number, departments);

    Map<String, Object> silent = Map.of("result", "已回填修复", "noEvidence", "现场无痕迹");
    handles(town, "police", number);
    Clerk handler = town.as("urban.handler");
    handler.does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, "urban", number);
    refused(handler, task(handler, number, "task_handle"), silent, "outcome");
    handler.does(number, "task_handle", result(town, "urban"));
    consolidates(town, "urban.handler", number);
    failsVerification(town, number);
    refused(handler, task(handler, number, "task_rework"), silent, "outcome");
    handler.does(number, "task_rework", result(town, "urban"));
    assertState(town, number, "HANDLED");
  }

  @Test
  void theEnvelopeIsReadStrictlyToo() {
    Town town = town("zj");
    Clerk officer = town.as("officer");
    String number = reported(town, false);
    String task = task(officer, number, "task_firstHandling");
    String path = task + "/completion";
    Map<String, Object> right = Map.of("data", Map.of("outcome", "RESOLVED", "result", "已清理"));
    officer.put(task + "/draft", Map.of("data", DRAFT)).ok();

    Answer more = officer.post(path, Map.of("data", right.get("data"), "skipChecks", true));
    assertThat(more.code()).isEqualTo("field-unknown");
    assertThat(more.body().at("/fields/0/path").asText()).isEqualTo("skipChecks");
    assertThat(officer.post(path, Map.of()).body().at("/fields/0/path").asText()).isEqualTo("data");
    assertThat(officer.postText(path, "{\"data\":{\"outcome\":\"RES", "broken").code())
        .isEqualTo("json-unreadable");
    assertThat(officer.post(path, right, null).code()).isEqualTo("idempotency-key-missing");
    assertThat(officer.get(task).ok().body().at("/draft/data/result").asText()).isEqualTo("写到一半");

    String key = UUID.randomUUID().toString();
    Answer done = officer.post(path, right, key).ok();
    assertThat(officer.post(path, right, key).ok().body()).isEqualTo(done.body());
    Map<String, Object> other = Map.of("data", Map.of("outcome", "RESOLVED", "result", "另一个"));
    assertThat(officer.post(path, other, key).code()).isEqualTo("idempotency-key-reused");
    assertThat(officer.post(path, other).code()).isEqualTo("task-done");
  }

  @Test
  void whatHappenedCannotLieInTheFuture() {
    Town town = town("zj");
    Clerk officer = town.as("officer");
    String number = reported(town, false);
    officer.does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "已清理"));
    String task = task(officer, number, "task_feedback");
    String tomorrow = OffsetDateTime.now(ZoneOffset.ofHours(8)).plusDays(1).toString();

    refused(officer, task, Map.of("way", "PHONE", "toldAt", tomorrow, "content", "已处理"), "toldAt");
    refused(officer, task, Map.of("way", "PIGEON", "toldAt", Town.now(), "content", "已处理"), "way");
    refused(officer, task, Map.of("way", "PHONE", "toldAt", "刚才", "content", "已处理"), "toldAt");

    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
  }

  @Test
  void aMomentFromLongAgoIsAnsweredLikeAnyOther() {
    Town town = town("qz");
    Clerk officer = town.as("officer");
    String number = reported(town, false);
    officer.does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "已清理"));
    String task = task(officer, number, "task_feedback");

    for (String moment :
        List.of("0000-02-30T00:00", "1999-05-01T25:00", "1999-05-01T08:00+19:00")) {
      refused(officer, task, Map.of("way", "PHONE", "toldAt", moment, "content", "已处理"), "toldAt");
    }
    officer
        .post(
            task + "/completion",
            Map.of("data", Map.of("way", "PHONE", "toldAt", "0000-01-01T00:00", "content", "已处理")))
        .ok();
    assertState(town, number, "ARCHIVED");
    assertThat(officer.get("/api/matters/" + number + "/course").ok().body().toString())
        .contains("已处理");
  }

  private static String task(Clerk who, String number, String step) {
    return "/api/tasks/" + who.task(number, step).orElseThrow().path("id").asLong();
  }

  private static void refused(Clerk who, String task, Map<String, Object> data, String path) {
    Answer answer = who.post(task + "/completion", Map.of("data", data));
    assertThat(answer.status()).as("%s: %s", data.keySet(), answer.body()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("form-invalid");
    assertThat(answer.body().path("fields").findValuesAsText("path")).contains(path);
    for (JsonNode field : answer.body().path("fields")) {
      assertThat(field.path("message").asText()).isNotBlank().doesNotContain("{");
    }
    assertThat(who.get(task).ok().body().path("state").asText()).isEqualTo("OPEN");
  }
}
