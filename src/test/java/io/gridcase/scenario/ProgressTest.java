package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Between taking it on and the result, who handles a case tells how far it is. */
class ProgressTest extends ServerStory {

  private static final Map<String, Object> NOTE = Map.of("text", "已约施工队明早进场");

  @Test
  @Article("ZJ-34-1")
  void theNamedHandlerRecordsProgressAsOftenAsWanted() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    Clerk handler = town.as("urban.handler");
    handler.does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, "urban", number);
    String task = task(handler, number, "task_handle");

    long photo = town.photo("urban.handler");
    Map<String, Object> first = Map.of("text", "已清出坑底积水", "attachments", List.of(photo));
    Answer noted = handler.post(task + "/progress", first, "progress-" + number);
    assertThat(noted.status()).isEqualTo(201);
    assertThat(handler.post(task + "/progress", first, "progress-" + number).body())
        .as("sent again with its key")
        .isEqualTo(noted.body());
    handler.post(task + "/progress", NOTE).ok();

    List<JsonNode> told = told(town, number);
    assertThat(told).hasSize(2);
    assertThat(told.get(0).toString()).contains("已清出坑底积水", "[" + photo + "]");
    assertThat(told.get(1).toString()).contains("已约施工队明早进场");
    handler.does(number, "task_handle", result(town, "urban"));
    assertThat(handler.post(task + "/progress", NOTE).code()).isEqualTo("task-done");
  }

  @Test
  @Article("ZJ-34-1")
  void nobodyElseOfTheDepartmentOrBeforeItIsHandled() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    Clerk handler = town.as("urban.handler");
    String signing = task(handler, number, "task_sign");
    handler.post(signing + "/claim", Map.of()).ok();
    assertThat(handler.post(signing + "/progress", NOTE).code())
        .isEqualTo("no-progress-at-this-step");
    handler.does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, "urban", number);
    String task = task(handler, number, "task_handle");

    assertThat(town.as("urban.head").post(task + "/progress", NOTE).code()).isEqualTo("task-taken");
    assertThat(town.as("police.handler").post(task + "/progress", NOTE).status())
        .as("the other department sees the case but does not hold the part")
        .isEqualTo(409);
    assertThat(handler.post(task + "/progress", Map.of("text", " ")).status()).isEqualTo(422);
    assertThat(handler.post(task + "/progress", NOTE, null).code())
        .isEqualTo("idempotency-key-missing");
    long foreign = town.photo("officer");
    assertThat(
            handler
                .post(task + "/progress", Map.of("text", "照片", "attachments", List.of(foreign)))
                .code())
        .isEqualTo("attachment-unknown");
    assertThat(told(town, number)).isEmpty();
  }

  @Test
  @Article("QD-5-3")
  void anAgencyThatHandlesItselfDoesTheSame() {
    Town town = town("qd");
    String number = reported(town, false);
    reportsUp(town, number);
    Clerk dispatcher = town.as("town.dispatcher");
    dispatcher.does(number, "task_accept", Map.of("outcome", "HANDLE"));
    String task = task(dispatcher, number, "task_agencyHandling");
    assertThat(dispatcher.post(task + "/progress", NOTE).code())
        .as("held by nobody yet")
        .isEqualTo("task-not-yours");
    dispatcher.post(task + "/claim", Map.of()).ok();
    dispatcher.post(task + "/progress", NOTE).ok();
    assertThat(told(town, number)).hasSize(1);
    assertState(town, number, "AGENCY_HANDLING");
  }

  private static String task(Clerk who, String number, String step) {
    return "/api/tasks/" + who.task(number, step).orElseThrow().path("id").asLong();
  }

  private static List<JsonNode> told(Town town, String number) {
    List<JsonNode> told = new ArrayList<>();
    town.as("officer").get("/api/matters/" + number + "/course").ok().body().forEach(told::add);
    told.removeIf(entry -> !entry.path("kind").asText().equals("ProgressRecorded"));
    return told;
  }
}
