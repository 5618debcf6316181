package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same matter, a collapsed road, on the path each of the five cities prescribes. */
class CityStoriesTest extends ServerStory {

  @Test
  @Article({"ZJ-31", "ZJ-32", "ZJ-33-2", "ZJ-34-1", "ZJ-34-2", "ZJ-35"})
  void zhenjiangTownDispatchesToTwoDepartmentsWithALead() {
    Town town = town("zj");
    String number = reported(town, false);
    assertThat(number).matches("ZJ\\d{14}");
    reportsUp(town, number);
    assertThat(town.as("town.dispatcher").matter(number).at("/matter/level").asText())
        .isEqualTo("TOWN");
    accepts(town, "town.dispatcher", number);
    List<String> proposed = town.proposed("town.dispatcher", number);
    assertThat(proposed).hasSizeGreaterThan(1);
    dispatches(town, "town.dispatcher", number, proposed);
    assertThat(course(town, "town.dispatcher", number)).contains("LeadDesignated");
    assertThat(byRule(town, "town.dispatcher", number)).as("the dispatcher chose").isEmpty();
    town.as("town.dispatcher").post("/api/matters/" + number + "/reminders", Map.of()).ok();
    for (String urged : List.of("urban.handler", "police.handler")) {
      assertThat(town.as(urged).get("/api/notices").ok().body().toString())
          .as("the agency follows up and urges every department")
          .contains(number);
    }
    handles(town, "urban", number);
    assertThat(town.as("urban.handler").task(number, "task_consolidate"))
        .as("the lead waits for the assisting department")
        .isEmpty();
    handles(town, "police", number);
    consolidates(town, "urban.handler", number);
    verifies(town, number);
    feedsBack(town, "officer", number);
    assertThat(town.as("officer").matter(number).at("/matter/state").asText())
        .isEqualTo("ARCHIVED");
    assertThat(town.as("officer").matter(number).path("seal").asText()).hasSize(64);
    assertThat(course(town, "officer", number))
        .startsWith("MatterReported", "MatterRegistered", "MatterReportedUp", "MatterReceived")
        .endsWith("FeedbackGiven", "MatterArchived");
  }

  @Test
  @Article({"QZ-5", "QZ-20-1"})
  void quzhouSendsByResponsibility() {
    Town town = town("qz");
    String direct = reported(town, false);
    town.as("officer")
        .does(
            direct,
            "task_firstHandling",
            Map.of("outcome", "REPORT_UP", "reason", "需要部门处理", "responsibility", "DEPARTMENT"));
    assertThat(town.as("officer").matter(direct).at("/matter/state").asText())
        .as("straight to the responsible department")
        .isEqualTo("WITH_DEPARTMENTS");
    assertThat(byRule(town, "officer", direct))
        .as("the table sent it there, not the officer who reported it up")
        .contains("DispatchPlanned", "MatterDispatched")
        .doesNotContain("MatterReported", "MatterReportedUp");

    String village = reported(town, false);
    town.as("officer")
        .does(
            village,
            "task_firstHandling",
            Map.of("outcome", "REPORT_UP", "reason", "请村里协调", "responsibility", "VILLAGE"));
    assertThat(town.as("officer").matter(village).at("/matter/level").asText())
        .isEqualTo("VILLAGE");

    String toTown = reported(town, false);
    town.as("officer")
        .does(
            toTown,
            "task_firstHandling",
            Map.of("outcome", "REPORT_UP", "reason", "请镇里协调", "responsibility", "TOWN"));
    accepts(town, "town.dispatcher", toTown);
    dispatches(town, "town.dispatcher", toTown, town.proposed("town.dispatcher", toTown));
  }

  @Test
  @Article({"LZ-16-1", "LZ-16-2"})
  void luzhouVillageReceivesFirstAndPassesOn() {
    Town town = town("lz");
    String number = reported(town, false);
    reportsUp(town, number);
    assertThat(town.as("village.dispatcher").matter(number).at("/matter/level").asText())
        .isEqualTo("VILLAGE");
    escalates(town, "village.dispatcher", number);
    assertThat(town.as("town.dispatcher").matter(number).at("/matter/level").asText())
        .isEqualTo("TOWN");
    accepts(town, "town.dispatcher", number);
    List<String> proposed = town.proposed("town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, proposed);
    town.as("town.dispatcher").post("/api/matters/" + number + "/reminders", Map.of()).ok();
    assertThat(town.as("urban.handler").get("/api/notices").ok().body().toString())
        .as("the departments are urged")
        .contains(number);
    finishes(town, number, proposed);
  }

  @Test
  @Article({"QD-5-3", "QD-5-4"})
  void qingdaoReportsSeveralDepartmentsToGovernment() {
    Town town = town("qd");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    List<String> proposed = town.proposed("town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, proposed);
    assertThat(town.as("town.dispatcher").matter(number).at("/matter/state").asText())
        .as("waits for party committee and government")
        .isEqualTo("DISPATCHING");
    town.as("town.approver")
        .does(
            number,
            "task_governmentCoordination",
            Map.of("lead", proposed.get(0), "opinion", "由牵头部门组织修复，派出所疏导交通"));
    assertThat(town.as("town.dispatcher").matter(number).at("/matter/state").asText())
        .isEqualTo("WITH_DEPARTMENTS");
    finishes(town, number, proposed);
    assertThat(town.as("officer").get("/api/notices").ok().body().toString())
        .as("the officer who reported it is told")
        .contains(number);
  }

  @Test
  @Article({"DY-6", "DY-20-1", "DY-20-2"})
  void dongyingEscalatesStrictlyLevelByLevel() {
    Town town = town("dy");
    String number = reported(town, false);
    reportsUp(town, number);
    assertThat(levelOf(town, number)).isEqualTo("TOWN");
    escalates(town, "town.dispatcher", number);
    assertThat(levelOf(town, number)).isEqualTo("COUNTY");
    escalates(town, "county.dispatcher", number);
    assertThat(levelOf(town, number)).isEqualTo("CITY");
    Answer beyond =
        town.as("city.dispatcher")
            .tries(number, "task_accept", Map.of("outcome", "REPORT_UP", "reason", "需要上级协调"));
    assertThat(beyond.status()).isEqualTo(422);
    assertThat(beyond.code()).isEqualTo("no-level-above");
    town.as("city.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    town.as("city.dispatcher")
        .does(
            number,
            "task_agencyHandling",
            Map.of("outcome", "HANDLED", "result", "已协调市级力量处理", "noEvidence", "现场无痕迹"));
    verifies(town, number);
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
  }

  @Test
  @Article({"DY-20-3", "DY-21"})
  void dongyingTownTracksTheDepartmentsAndKeepsTheFile() {
    Town town = town("dy");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    List<String> proposed = town.proposed("town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, proposed);
    town.as("town.dispatcher").post("/api/matters/" + number + "/reminders", Map.of()).ok();
    finishes(town, number, proposed);
    assertThat(town.as("town.dispatcher").matter(number).path("seal").asText()).hasSize(64);
    assertThat(course(town, "town.dispatcher", number)).contains("ReminderSent", "MatterArchived");
  }

  @Test
  @Article({"ZJ-26", "ZJ-33-1", "ZJ-33-2"})
  void zhenjiangCountyDesignatesTheLeadInItsArea() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    escalates(town, "town.dispatcher", number);
    assertThat(levelOf(town, number)).as("reported on for coordination").isEqualTo("COUNTY");
    accepts(town, "county.dispatcher", number);
    List<String> proposed = town.proposed("county.dispatcher", number);
    assertThat(proposed).hasSizeGreaterThan(1);
    dispatches(town, "county.dispatcher", number, proposed);
    assertThat(course(town, "county.dispatcher", number)).contains("LeadDesignated");
    assertThat(
            town.as("county.dispatcher")
                .matter(number)
                .at("/departments/0/organisationId")
                .asText())
        .isEqualTo(proposed.get(0));
  }

  /** Every department handles its part, the lead consolidates, the rest follows to the archive. */
  private void finishes(Town town, String number, List<String> departments) {
    for (String department : List.of("urban", "police")) {
      String own =
          town.as(department + ".handler")
              .get("/api/session")
              .ok()
              .body()
              .at("/positions/0/organisationId")
              .asText();
      if (departments.contains(own)) {
        handles(town, department, number);
      }
    }
    if (departments.size() > 1) {
      consolidates(town, "urban.handler", number);
    }
    verifies(town, number);
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
  }

  private static String levelOf(Town town, String number) {
    return town.as("officer").matter(number).at("/matter/level").asText();
  }

  private static List<String> byRule(Town town, String who, String number) {
    List<String> kinds = new ArrayList<>();
    town.as(who)
        .get("/api/matters/" + number + "/course")
        .ok()
        .body()
        .forEach(
            entry -> {
              if (entry.path("byRule").asBoolean()) {
                kinds.add(entry.path("kind").asText());
              }
            });
    return kinds;
  }
}
