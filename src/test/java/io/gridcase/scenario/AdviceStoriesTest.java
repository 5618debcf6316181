package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a grid's instructor says to a case, who may, and who hears of it. */
class AdviceStoriesTest extends ServerStory {

  private static final Map<String, Object> ADVICE = Map.of("kind", "ADVICE", "text", "先设围挡，再查管线");
  private static final Map<String, Object> URGE = Map.of("kind", "URGE", "text", "雨前请办完");

  @Autowired private JdbcClient jdbc;
  private final Map<Long, Map<String, Object>> before = new HashMap<>();

  @AfterEach
  void asItWas() {
    before.forEach(
        (post, row) ->
            jdbc.sql("update grid_post set department_id = ?, valid_until = ? where id = ?")
                .params(row.get("department_id"), row.get("valid_until"), post)
                .update());
  }

  @Test
  @Article("ZJ-21")
  void inZhenjiangAnInstructorAdvisesOnTheMattersOfTheDepartmentThatSentThem() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    Clerk instructor = town.as("instructor");

    comesFrom(town, "justice");
    Answer foreign = advises(instructor, number, ADVICE);
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(foreign.code()).isEqualTo("advice-other-department");
    assertThat(foreign.body().at("/articles/0/id").asText()).isEqualTo("ZJ-21");
    assertThat(offered(instructor, number)).isFalse();
    assertThat(told(town, number)).isEmpty();

    comesFrom(town, "urban");
    assertThat(offered(instructor, number)).as("the routing table names it").isTrue();
    advises(instructor, number, ADVICE).ok();
    JsonNode entry = told(town, number).get(0);
    assertThat(entry.path("text").asText()).isEqualTo("网格指导员提出指导意见");
    assertThat(entry.at("/answers/0/value").asText()).isEqualTo("先设围挡，再查管线");
    assertThat(entry.at("/articles/0/id").asText()).isEqualTo("ZJ-21");

    comesFrom(town, "justice");
    accepts(town, "town.dispatcher", number);
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome", "DISPATCH",
                "departments", List.of(town.organisation("justice.handler")),
                "changeReason", "涉及权属纠纷"));
    advises(instructor, number, URGE).ok();
    assertThat(told(town, number)).as("now the department has a part in it").hasSize(2);
  }

  @Test
  @Article("QZ-13")
  void inQuzhouAnInstructorUrgesAndAdvisesWhateverTheDepartment() {
    Town town = town("qz");
    String number = reported(town, false);
    Clerk instructor = town.as("instructor");
    comesFrom(town, "county.police");
    assertThat(instructor.task(number, "task_firstHandling"))
        .as("handling is the officers'")
        .isEmpty();
    assertThat(instructor.post("/api/matters", town.collapsedRoad()).code())
        .isEqualTo("not-your-grid");
    Answer urged = advises(instructor, number, URGE);
    assertThat(urged.status()).isEqualTo(201);
    assertThat(bell(town.as("officer"), number)).as("whose step it is").containsExactly("URGED");
    assertState(town, number, "REGISTERED");
    JsonNode entry = told(town, number).get(0);
    assertThat(entry.path("text").asText()).isEqualTo("网格指导员督促办理");
    assertThat(entry.at("/articles/0/id").asText()).isEqualTo("QZ-13");

    town.as("officer")
        .does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "已设围挡"));
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
    assertThat(advises(instructor, number, ADVICE).code()).isEqualTo("no-advice-any-more");
    assertThat(offered(instructor, number)).isFalse();
    assertThat(town.as("officer").get("/api/matters/" + number + "/seal").ok().body().toString())
        .contains("INTACT");
  }

  @Test
  @Article({"ZJ-21", "QZ-13"})
  void nobodyButTodaysInstructorOfTheGridAdvises() {
    for (String city : List.of("zj", "qz")) {
      Town town = town(city);
      comesFrom(town, "urban");
      String number = reported(town, false);
      reportsUpFrom(town, number);
      for (String other : List.of("officer", "grid.head", "town.dispatcher", "auditor")) {
        Answer refused = advises(town.as(other), number, ADVICE);
        assertThat(refused.status()).as(other).isEqualTo(403);
        assertThat(refused.code()).as(other).isEqualTo("only-the-instructor-advises");
        assertThat(offered(town.as(other), number)).as(other).isFalse();
      }
      assertThat(advises(town.as("other.officer"), number, ADVICE).status()).isEqualTo(404);
      advises(town.as("instructor"), number, ADVICE).ok();

      jdbc.sql("update grid_post set valid_until = ? where id = ?")
          .params(LocalDate.now().minusDays(1), post(town))
          .update();
      assertThat(advises(town.as("instructor"), number, ADVICE).code())
          .as("the post is over; what was written is still to be read")
          .isEqualTo("only-the-instructor-advises");
      assertThat(told(town, number)).hasSize(1);
    }
  }

  @Test
  void whoHoldsTheTaskAndTheAgencyAreToldOnceAndTheWordsAreChecked() {
    Town town = town("zj");
    comesFrom(town, "urban");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    town.as("urban.handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, "urban", number);
    Clerk instructor = town.as("instructor");
    String path = "/api/matters/" + number + "/advice";

    Answer first = instructor.post(path, ADVICE, "advice-" + number);
    assertThat(instructor.post(path, ADVICE, "advice-" + number).body())
        .as("sent again with its key")
        .isEqualTo(first.ok().body());
    assertThat(told(town, number)).hasSize(1);
    for (String told : List.of("urban.handler", "police.handler", "town.dispatcher")) {
      assertThat(bell(town.as(told), number)).as(told).containsExactly("ADVISED");
    }
    assertThat(bell(instructor, number)).isEmpty();

    assertThat(instructor.post(path, ADVICE, null).code()).isEqualTo("idempotency-key-missing");
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("kind", "ADVICE", "text", " 快 "),
            Map.of("kind", "ADVICE", "text", "长".repeat(501)),
            Map.of("text", "没有说明种类"),
            Map.of("kind", "ORDER", "text", "不是命令"))) {
      assertThat(advises(instructor, number, wrong).status()).as("%s", wrong).isIn(400, 422);
    }
    advises(instructor, number, Map.of("kind", "URGE", "text", "长".repeat(500))).ok();
    assertThat(told(town, number)).hasSize(2);
  }

  private void reportsUpFrom(Town town, String number) {
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            town.username("").startsWith("qz")
                ? Map.of("outcome", "REPORT_UP", "reason", "需街道协调", "responsibility", "TOWN")
                : Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
  }

  /** The instructor is sent by that department, until the story is over. */
  private void comesFrom(Town town, String department) {
    long post = post(town);
    before.computeIfAbsent(
        post,
        id ->
            jdbc.sql("select department_id, valid_until from grid_post where id = ?")
                .param(id)
                .query()
                .singleRow());
    jdbc.sql("update grid_post set department_id = ? where id = ?")
        .params(Long.valueOf(town.organisation(department + ".handler")), post)
        .update();
  }

  /** The instructor's post in the grid of the story. */
  private long post(Town town) {
    for (JsonNode post : town.as("instructor").get("/api/session").ok().body().path("posts")) {
      if (post.path("gridId").asLong() == town.gridId()) {
        return post.path("id").asLong();
      }
    }
    throw new AssertionError("No instructor in the grid");
  }

  private static Answer advises(Clerk who, String number, Map<String, Object> advice) {
    return who.post("/api/matters/" + number + "/advice", advice);
  }

  private static boolean offered(Clerk who, String number) {
    return who.get("/api/matters/" + number + "/advice").ok().body().path("offered").asBoolean();
  }

  private static List<JsonNode> told(Town town, String number) {
    List<JsonNode> told = new ArrayList<>();
    town.as("officer").get("/api/matters/" + number + "/course").ok().body().forEach(told::add);
    told.removeIf(entry -> !entry.path("kind").asText().equals("InstructorAdvised"));
    return told;
  }

  /** What the bell says of the case about advice. */
  private static List<String> bell(Clerk who, String number) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode line : who.get("/api/notices").ok().body()) {
      if (line.path("matterNumber").asText().equals(number)) {
        kinds.add(line.path("kind").asText());
      }
    }
    return kinds;
  }
}
