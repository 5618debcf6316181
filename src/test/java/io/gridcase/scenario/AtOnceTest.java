package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who do the same thing at the same moment: one winner, one effect, nothing half done. */
class AtOnceTest extends ServerStory {

  private static final List<String> TAKERS =
      List.of("town.dispatcher", "town.dispatcher2", "town.head");

  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource database;

  @RepeatedTest(5)
  void ofSeveralWhoTakeATaskOneHasItAndTheOthersLearnWho() throws Exception {
    Town town = town("zj");
    String task = acceptance(town);

    List<Answer> answers =
        Together.at(each(TAKERS, who -> town.as(who).post(task + "/claim", Map.of())));

    String winner = TAKERS.get(theOne(answers));
    assertLost(answers, "task-taken", name(town, winner));
    assertThat(holder(task)).isEqualTo(town.username(winner));
  }

  @RepeatedTest(5)
  void ofSeveralWhoSubmitATaskOneDoesIt() throws Exception {
    Town town = town("zj");
    String task = acceptance(town);
    List<String> outcomes = List.of("HANDLE", "DISPATCH", "HANDLE");

    List<Answer> answers =
        Together.at(
            each(
                TAKERS,
                who -> {
                  String outcome = outcomes.get(TAKERS.indexOf(who));
                  return town.as(who)
                      .post(task + "/completion", Map.of("data", Map.of("outcome", outcome)));
                }));

    int won = theOne(answers);
    assertLost(answers, "task-done", name(town, TAKERS.get(won)));
    assertThat(doerInHistory(task)).isEqualTo(town.username(TAKERS.get(won)));
    String number = answers.get(won).body().path("matterNumber").asText();
    assertThat(count("submission where step_key = 'task_accept' and matter_number = ?", number))
        .isEqualTo(1);
    assertThat(count("step where state = 'OPEN' and matter_number = ?", number)).isEqualTo(1);
    assertState(
        town, number, outcomes.get(won).equals("HANDLE") ? "AGENCY_HANDLING" : "DISPATCHING");
  }

  @RepeatedTest(5)
  void takingAndSubmittingAtOnceIsWonByOne() throws Exception {
    Town town = town("zj");
    String task = acceptance(town);
    Clerk taker = town.as("town.dispatcher");
    Clerk doer = town.as("town.dispatcher2");

    List<Answer> answers =
        Together.at(
            List.of(
                () -> taker.post(task + "/claim", Map.of()),
                () ->
                    doer.post(
                        task + "/completion", Map.of("data", Map.of("outcome", "DISPATCH")))));

    if (theOne(answers) == 0) {
      assertLost(answers, "task-taken", name(town, "town.dispatcher"));
      assertThat(holder(task)).isEqualTo(town.username("town.dispatcher"));
    } else {
      assertLost(answers, "task-done", name(town, "town.dispatcher2"));
      assertThat(taker.get(task).ok().body().path("state").asText()).isEqualTo("DONE");
    }
  }

  @RepeatedTest(5)
  void handingOverAndTakingLeaveOneHolder() throws Exception {
    Town town = town("zj");
    String task = acceptance(town);
    String other = town.username("town.dispatcher2");

    List<Answer> answers =
        Together.at(
            List.of(
                () -> town.as("town.dispatcher").post(task + "/claim", Map.of()),
                () -> town.as("town.head").post(task + "/assign", Map.of("username", other))));

    assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409).contains(200);
    assertThat(holder(task)).isIn(town.username("town.dispatcher"), other);
  }

  @RepeatedTest(5)
  void theSameReportSentSeveralTimesAtOnceIsOneCase() throws Exception {
    Town town = town("zj");
    Map<String, Object> report = town.collapsedRoad();
    String key = UUID.randomUUID().toString();
    Clerk officer = town.as("officer");
    long before = count("matter where city = ?", "zhenjiang");

    Callable<Answer> send = () -> officer.post("/api/matters", report, key);
    List<Answer> answers = Together.at(List.of(send, send, send));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
    String number = answers.get(0).body().path("number").asText();
    assertThat(count("matter where city = ?", "zhenjiang")).isEqualTo(before + 1);
    assertThat(count("act_ru_execution where parent_id_ is null and business_key_ = ?", number))
        .isEqualTo(1);
  }

  @Test
  void reportsAtOnceAreNumberedWithoutGaps() throws Exception {
    Town town = town("zj");
    int last = sequence(town.as("officer").reports(town.collapsedRoad()));
    Map<String, Object> own = town.collapsedRoad();
    Map<String, Object> pushed = town.report("officer", "AGENCY_LEAD", "路面塌陷");
    Map<String, Object> offList = Clerk.with(own, "typeCode", "ZJ-99-99");
    Map<String, Object> foreign = Clerk.with(own, "attachments", List.of(-1));
    List<Callable<Answer>> senders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      senders.add(() -> town.as("officer").post("/api/matters", own));
      senders.add(() -> town.as("officer").post("/api/matters", foreign));
      senders.add(() -> town.as("town.dispatcher").post("/api/matters", pushed));
      senders.add(() -> town.as("officer").post("/api/matters", offList));
    }

    List<Answer> answers = Together.at(senders);

    List<Integer> numbers = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer.status() == 201) {
        numbers.add(sequence(answer.body().path("number").asText()));
      } else {
        assertThat(answer.code()).isIn("off-list", "attachment-unknown");
      }
    }
    Collections.sort(numbers);
    assertThat(numbers).containsExactly(last + 1, last + 2, last + 3, last + 4, last + 5, last + 6);
  }

  @RepeatedTest(10)
  @Article("ZJ-34-2")
  void departmentsThatFinishAtOnceBothFinish() throws Exception {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    List<String> departments = List.of("urban", "police");

    assertAllDone(
        both(town, number, departments, ".handler", "task_sign", d -> Map.of("outcome", "SIGN")));
    assertAllDone(
        both(
            town,
            number,
            departments,
            ".head",
            "task_nameHandler",
            d -> Map.of("handler", town.username(d + ".handler"))));
    assertAllDone(
        both(
            town,
            number,
            departments,
            ".handler",
            "task_handle",
            d -> Map.of("outcome", "HANDLED", "result", "已修复", "noEvidence", "现场无痕迹")));

    consolidates(town, "urban.handler", number);
    verifies(town, number);
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
  }

  @RepeatedTest(5)
  @Article("ZJ-34-1")
  void aNoteSentWhileTheResultIsSubmittedComesBeforeItOrNotAtAll() throws Exception {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    Clerk handler = town.as("urban.handler");
    handler.does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, "urban", number);
    String task = "/api/tasks/" + handler.task(number, "task_handle").orElseThrow().get("id");
    Map<String, Object> result =
        Map.of("outcome", "HANDLED", "result", "已修复", "noEvidence", "现场无痕迹");
    ExecutorService desks = Executors.newFixedThreadPool(2);

    Future<Answer> done;
    Future<Answer> noted;
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      try (Statement turn = other.createStatement()) {
        turn.executeQuery("select * from matter where number = '" + number + "' for update");
      }
      done = desks.submit(() -> handler.post(task + "/completion", Map.of("data", result)));
      Thread.sleep(300);
      noted = desks.submit(() -> handler.post(task + "/progress", Map.of("text", "已约施工队")));
      Thread.sleep(300);
      other.rollback();
    }

    assertThat(done.get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
    List<String> course = course(town, "officer", number);
    if (noted.get(30, TimeUnit.SECONDS).status() == 201) {
      assertThat(course).containsSubsequence("ProgressRecorded", "DepartmentHandled");
    } else {
      assertThat(noted.get().code()).isEqualTo("task-done");
      assertThat(course).doesNotContain("ProgressRecorded");
    }
    desks.shutdown();
  }

  @RepeatedTest(3)
  void importersAtOnceLeaveOneOfEach() throws Exception {
    Clerk administrator = town("zj").as("sysadmin");
    String mark = UUID.randomUUID().toString().substring(0, 8);
    StringBuilder file = new StringBuilder("code,name\n");
    for (int i = 0; i < 20; i++) {
      file.append("AT-").append(mark).append('-').append(i).append(",范例").append(i).append('\n');
    }
    byte[] people = file.toString().getBytes(StandardCharsets.UTF_8);

    Callable<Answer> send =
        () ->
            administrator.send(
                "/api/registry/imports", "kind", "people", "people.csv", "text/csv", people);
    List<Answer> answers = Together.at(List.of(send, send));

    assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409).contains(200);
    assertThat(count("person where code like ?", "AT-" + mark + "-%")).isEqualTo(20);
    JsonNode again = send.call().ok().body();
    assertThat(again.path("created").asInt()).isZero();
  }

  private interface Deed {
    Answer by(String who) throws Exception;
  }

  private interface Filling {
    Map<String, Object> of(String department);
  }

  private static List<Callable<Answer>> each(List<String> people, Deed deed) {
    List<Callable<Answer>> deeds = new ArrayList<>();
    people.forEach(who -> deeds.add(() -> deed.by(who)));
    return deeds;
  }

  private static List<Answer> both(
      Town town, String number, List<String> departments, String role, String step, Filling filling)
      throws Exception {
    List<Callable<Answer>> deeds = new ArrayList<>();
    for (String department : departments) {
      Clerk clerk = town.as(department + role);
      JsonNode task = clerk.task(number, step).orElseThrow();
      String path = "/api/tasks/" + task.path("id").asLong() + "/completion";
      deeds.add(() -> clerk.post(path, Map.of("data", filling.of(department))));
    }
    return Together.at(deeds);
  }

  private static void assertAllDone(List<Answer> answers) {
    for (Answer answer : answers) {
      assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }
  }

  /** The address of a task that is free for the dispatchers and the head of the town. */
  private String acceptance(Town town) {
    TAKERS.forEach(town::as);
    String number = reported(town, false);
    reportsUp(town, number);
    JsonNode task = town.as("town.dispatcher").task(number, "task_accept").orElseThrow();
    return "/api/tasks/" + task.path("id").asLong();
  }

  private static int theOne(List<Answer> answers) {
    assertThat(answers.stream().filter(it -> it.status() == 200)).as("%s", answers).hasSize(1);
    return answers.stream().map(Answer::status).toList().indexOf(200);
  }

  private static void assertLost(List<Answer> answers, String code, String winner) {
    for (Answer answer : answers) {
      if (answer.status() != 200) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().at("/params/winner").asText()).isEqualTo(winner);
        assertThat(answer.body().path("detail").asText()).contains(winner);
      }
    }
  }

  private static String name(Town town, String who) {
    return town.as(who).get("/api/session").ok().body().path("name").asText();
  }

  private String holder(String task) {
    return jdbc.sql("select assignee from step where id = ?")
        .param(id(task))
        .query(String.class)
        .single();
  }

  /** Who did the task, as the engine's history tells auditors. */
  private String doerInHistory(String task) {
    return jdbc.sql(
            "select t.assignee_ from act_hi_taskinst t join step s on s.task_ref = t.id_ where s.id"
                + " = ?")
        .param(id(task))
        .query(String.class)
        .single();
  }

  private static long id(String task) {
    return Long.parseLong(task.substring(task.lastIndexOf('/') + 1));
  }

  private long count(String from, String value) {
    return jdbc.sql("select count(*) from " + from).param(value).query(Long.class).single();
  }

  private static int sequence(String number) {
    return Integer.parseInt(number.substring(number.length() - 6));
  }
}
