package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the officer and the agency that holds a case can decide. */
class AcceptanceStoriesTest extends ServerStory {

  @Test
  @Article("QD-5-2")
  void solvedOnTheSpotGoesStraightToFeedback() {
    Town town = town("qd");
    String number = reported(town, false);
    town.as("officer")
        .does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "已移走障碍"));
    assertState(town, number, "CONCLUDED");
    feedsBack(town, "officer", number);
    JsonNode matter = town.as("officer").matter(number);
    assertThat(matter.path("closure").asText()).isEqualTo("RESOLVED_ON_SPOT");
    assertState(town, number, "ARCHIVED");
  }

  @Test
  @Article("ZJ-32")
  void urgentGoesUpByItselfWhileTheOfficerGoesOn() {
    Town town = town("zj");
    String number = reported(town, true);
    assertThat(course(town, "officer", number)).contains("MatterReportedUp", "MatterReceived");
    assertThat(town.as("town.dispatcher").task(number, "task_accept")).isPresent();
    town.as("officer").does(number, "task_continueOnSite", Map.of("note", "已拉警戒线"));
    assertThat(course(town, "officer", number)).contains("StepSubmitted");
    assertState(town, number, "REPORTED_UP");
  }

  @Test
  @Article("LZ-16-1")
  void urgentTellsTheDepartmentInLuzhou() {
    Town town = town("lz");
    String number = reported(town, true);
    JsonNode told = null;
    for (JsonNode entry :
        town.as("officer").get("/api/matters/" + number + "/course").ok().body()) {
      if (entry.path("kind").asText().equals("DepartmentsNotified")) {
        told = entry.path("facts").path("departments");
      }
    }
    assertThat(told).as("departments told at once").isNotNull().isNotEmpty();
  }

  @Test
  @Article("ZJ-27")
  void returnedForFactsAndSentInAgain() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    town.as("town.dispatcher")
        .does(number, "task_accept", Map.of("outcome", "RETURN", "reason", "请补充具体位置"));
    assertState(town, number, "RETURNED");
    town.as("officer").does(number, "task_supplement", Map.of("facts", "在小区东门外三十米"));
    assertState(town, number, "REPORTED_UP");
    assertThat(town.as("town.dispatcher").task(number, "task_accept")).isPresent();
    assertThat(town.as("officer").matter(number).path("description").asText()).contains("路面塌陷");
  }

  @Test
  @Article("ZJ-27")
  void declinedWithItsGround() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    Answer withoutGround =
        town.as("town.dispatcher")
            .tries(number, "task_accept", Map.of("outcome", "NOT_A_MATTER", "reason", "不属实"));
    assertThat(withoutGround.status()).isEqualTo(422);
    assertThat(withoutGround.body().toString()).contains("ground");
    town.as("town.dispatcher")
        .does(
            number,
            "task_accept",
            Map.of("outcome", "NOT_A_MATTER", "ground", "NOT_FOUND", "reason", "现场未见塌陷"));
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
    assertThat(town.as("officer").matter(number).path("closure").asText())
        .isEqualTo("NOT_A_MATTER");
  }

  @Test
  void duplicateFollowsTheFirstCase() {
    Town town = town("qz");
    String first = atTown(town);
    Answer again = town.as("officer").post("/api/matters", town.collapsedRoad()).ok();
    assertThat(again.body().path("similar").toString()).contains(first);
    String second = again.body().path("number").asText();
    town.as("officer").does(second, "task_firstHandling", toTown());
    town.as("town.dispatcher")
        .does(second, "task_accept", Map.of("outcome", "DUPLICATE", "firstCase", first));
    assertState(town, second, "ATTACHED");
    JsonNode waiting = waiting(town, second);
    assertThat(waiting.path("state").asText()).isEqualTo("RUNNING");
    assertThat(waiting.path("rule").asText()).isEqualTo("rule_deadline_firstCase");
    assertThat(waiting.path("articles").toString()).isEqualTo("[\"practice\"]");
    town.as("town.dispatcher")
        .does(
            first,
            "task_accept",
            Map.of("outcome", "NOT_A_MATTER", "ground", "ALREADY_SOLVED", "reason", "已修复"));
    feedsBack(town, "officer", first);
    assertState(town, first, "ARCHIVED");
    assertState(town, second, "CONCLUDED");
    assertThat(waiting(town, second).path("state").asText()).isEqualTo("MET");
    JsonNode course = town.as("officer").get("/api/matters/" + second + "/course").ok().body();
    JsonNode last = course.get(course.size() - 1);
    assertThat(last.path("kind").asText()).isEqualTo("FirstCaseFollowed");
    assertThat(last.path("text").asText()).contains(first);
    feedsBack(town, "officer", second);
    assertThat(town.as("officer").matter(second).path("closure").asText()).isEqualTo("DUPLICATE");
  }

  @Test
  void duplicateOfAnAnsweredCaseNeedNotWait() {
    Town town = town("qz");
    String first = reported(town, false);
    town.as("officer")
        .does(first, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "已填平"));
    feedsBack(town, "officer", first);
    assertState(town, first, "ARCHIVED");
    String second = atTown(town);
    town.as("town.dispatcher")
        .does(second, "task_accept", Map.of("outcome", "DUPLICATE", "firstCase", first));
    assertState(town, second, "CONCLUDED");
  }

  @Test
  void twoCasesCannotFollowEachOther() {
    Town town = town("qz");
    String first = atTown(town);
    String second = atTown(town);
    town.as("town.dispatcher")
        .does(second, "task_accept", Map.of("outcome", "DUPLICATE", "firstCase", first));
    Answer back =
        town.as("town.dispatcher")
            .tries(first, "task_accept", Map.of("outcome", "DUPLICATE", "firstCase", second));
    assertThat(back.status()).isEqualTo(422);
    assertState(town, first, "REPORTED_UP");
  }

  @Test
  void whatWasNoMatterIsNoFirstCase() {
    Town town = town("qz");
    String first = atTown(town);
    town.as("town.dispatcher")
        .does(
            first,
            "task_accept",
            Map.of("outcome", "NOT_A_MATTER", "ground", "ALREADY_SOLVED", "reason", "已修复"));
    feedsBack(town, "officer", first);
    String other = town.as("officer").reports(town.collapsedRoad());
    town.as("officer").does(other, "task_firstHandling", toTown());
    Answer declined =
        town.as("town.dispatcher")
            .tries(other, "task_accept", Map.of("outcome", "DUPLICATE", "firstCase", first));
    assertThat(declined.status())
        .as("a case that was no matter is no first case to follow")
        .isEqualTo(422);
  }

  @Test
  @Article("QD-5-3")
  void agencyHandlesItselfAndTheOfficerVerifies() {
    Town town = town("qd");
    String number = reported(town, false);
    reportsUp(town, number);
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    town.as("town.dispatcher")
        .does(
            number,
            "task_agencyHandling",
            Map.of("outcome", "HANDLED", "result", "已组织回填", "noEvidence", "现场无痕迹"));
    verifies(town, number);
    feedsBack(town, "town.dispatcher", number);
    assertState(town, number, "ARCHIVED");
  }

  @Test
  @Article("QD-5-3")
  void countyAssignsDownToTheTown() {
    Town town = town("qd");
    String number = reported(town, false);
    reportsUp(town, number);
    escalates(town, "town.dispatcher", number);
    town.as("county.dispatcher")
        .does(number, "task_accept", Map.of("outcome", "ASSIGN_DOWN", "reason", "属街道职责"));
    assertThat(town.as("town.dispatcher").task(number, "task_accept")).isPresent();
    assertThat(town.as("county.dispatcher").task(number, "task_accept")).isEmpty();
  }

  @Test
  @Article("ZJ-40")
  void agencyPushesALeadDownToTheOfficer() {
    Town town = town("zj");
    Map<String, Object> lead = town.report("town.dispatcher", "AGENCY_LEAD", "路面塌陷");
    String number = town.as("town.dispatcher").reports(lead);
    assertThat(town.as("officer").task(number, "task_firstHandling")).isPresent();
    town.as("officer")
        .does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "经查不存在"));
    feedsBack(town, "officer", number);
    JsonNode notices = town.as("town.dispatcher").get("/api/notices").ok().body();
    assertThat(notices.toString()).as("the pushing agency is told").contains(number);

    Map<String, Object> instruction =
        town.report("county.dispatcher", "AGENCY_INSTRUCTION", "路面塌陷");
    String instructed = town.as("county.dispatcher").reports(instruction);
    assertThat(town.as("officer").task(instructed, "task_firstHandling")).isPresent();
  }

  @Test
  void onlyOneLevelHoldsACase() {
    Town town = town("dy");
    String number = reported(town, false);
    reportsUp(town, number);
    escalates(town, "town.dispatcher", number);
    for (String other : List.of("town.dispatcher", "city.dispatcher")) {
      assertThat(town.as(other).task(number, "task_accept")).as(other).isEmpty();
    }
    assertThat(town.as("county.dispatcher").task(number, "task_accept")).isPresent();
  }

  /** The clock of a duplicate that waits for its first case. */
  private static JsonNode waiting(Town town, String number) {
    for (JsonNode clock :
        town.as("officer").get("/api/matters/" + number + "/clocks").ok().body()) {
      if (clock.path("stage").asText().equals("FIRST_CASE")) {
        return clock;
      }
    }
    throw new AssertionError(number + " waits without a clock");
  }

  private String atTown(Town town) {
    String number = reported(town, false);
    town.as("officer").does(number, "task_firstHandling", toTown());
    return number;
  }

  private static Map<String, Object> toTown() {
    return Map.of("outcome", "REPORT_UP", "reason", "请镇里处理", "responsibility", "TOWN");
  }
}
