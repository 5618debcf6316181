package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.deadline.DeadlineRule;
import io.gridcase.deadline.DueUnit;
import io.gridcase.deadline.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From when the limits of a running case count, until when, and by which article. */
class ClockStoriesTest extends ServerStory {

  private static final Duration DAY = Duration.ofHours(24);

  @Autowired private WorkCalendar calendar;

  @Test
  @Article("ZJ-32")
  void zhenjiangReportsUpWithin24HoursOfDiscovery() {
    Town town = town("zj");
    Instant discovered = Instant.now().minus(5, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    String number = discoveredAt(town, discovered);

    JsonNode reportUp = clock(town, number, "REPORT_UP");

    assertThat(at(reportUp, "startedAt")).isEqualTo(discovered);
    assertThat(at(reportUp, "dueAt")).isEqualTo(discovered.plus(DAY));
    assertThat(reportUp.path("articles").toString()).isEqualTo("[\"ZJ-32\"]");
    assertThat(at(clock(town, number, "FIRST_HANDLING"), "startedAt"))
        .as("the officer handles first from discovery on")
        .isEqualTo(discovered);
    JsonNode task = town.as("officer").task(number, "task_firstHandling").orElseThrow();
    assertThat(at(task, "dueAt")).isEqualTo(discovered.plus(DAY));
    assertThat(at(task, "startedAt")).isEqualTo(discovered);
  }

  @Test
  @Article("ZJ-33-1")
  void zhenjiangReportsOnWithin24HoursOfReceivingHoweverOftenTheStepOpens() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    Instant received = happened(town, number, "MatterReceived");
    JsonNode first = clock(town, number, "ESCALATION");
    assertThat(at(first, "startedAt")).isCloseTo(received, within(2, ChronoUnit.SECONDS));
    assertThat(at(first, "dueAt")).isEqualTo(at(first, "startedAt").plus(DAY));
    assertThat(first.path("articles").toString()).isEqualTo("[\"ZJ-33-1\"]");
    JsonNode opened = town.as("town.dispatcher").task(number, "task_accept").orElseThrow();

    town.as("town.dispatcher")
        .does(number, "task_accept", Map.of("outcome", "RETURN", "reason", "请补充具体位置"));
    town.as("officer").does(number, "task_supplement", Map.of("facts", "在小区东门外三十米"));

    List<JsonNode> both = clocks(town, number, "ESCALATION");
    assertThat(both).hasSize(2);
    assertThat(both).extracting(c -> c.path("dueAt")).containsOnly(first.path("dueAt"));
    JsonNode again = town.as("town.dispatcher").task(number, "task_accept").orElseThrow();
    assertThat(again.path("id")).isNotEqualTo(opened.path("id"));

    escalates(town, "town.dispatcher", number);
    assertThat(clocks(town, number, "ESCALATION"))
        .as("the county has 24 hours of its own")
        .last()
        .satisfies(
            c -> assertThat(at(c, "startedAt")).isAfter(at(first, "startedAt").plusMillis(50)));
  }

  @Test
  @Article("ZJ-35")
  void zhenjiangVerifiesWithin24HoursOfTheResult() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    List<String> proposed = town.proposed("town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, proposed);
    List<JsonNode> signing = clocks(town, number, "DEPARTMENT_SIGN");
    assertThat(signing)
        .extracting(c -> c.path("holder").asText())
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(signing).allMatch(c -> c.path("stepKey").asText().equals("task_sign"));
    Instant nearest =
        signing.stream().map(c -> at(c, "dueAt")).min(Instant::compareTo).orElseThrow();
    assertThat(at(row(town, number), "dueAt")).as("lists show what ends first").isEqualTo(nearest);
    handles(town, "urban", number);
    handles(town, "police", number);
    consolidates(town, "urban.handler", number);

    Instant result = happened(town, number, "ResultConsolidated");
    JsonNode verification = clock(town, number, "VERIFICATION");
    assertThat(at(verification, "startedAt")).isCloseTo(result, within(2, ChronoUnit.SECONDS));
    assertThat(at(verification, "dueAt")).isEqualTo(at(verification, "startedAt").plus(DAY));
    assertThat(verification.path("articles").toString()).isEqualTo("[\"ZJ-35\"]");
    JsonNode task = town.as("officer").task(number, "task_verifyOnSite").orElseThrow();
    assertThat(at(task, "dueAt")).isEqualTo(at(verification, "dueAt"));
  }

  @Test
  void anOfficersNewTaskIsNotOverdueForWhatAnAgencyFoundEarlier() {
    Town town = town("zj");
    Map<String, Object> lead = town.report("town.dispatcher", "AGENCY_LEAD", "路面塌陷");
    lead.put("discoveredAt", Instant.now().minus(3, ChronoUnit.DAYS).toString());
    String number = town.as("town.dispatcher").reports(lead);
    Instant opened =
        Instant.parse(town.as("officer").matter(number).at("/matter/openedAt").asText());

    for (String stage : List.of("FIRST_HANDLING", "REPORT_UP")) {
      JsonNode clock = clock(town, number, stage);
      assertThat(at(clock, "startedAt")).as(stage).isEqualTo(opened);
      assertThat(clock.path("state").asText()).isEqualTo("RUNNING");
    }
  }

  @Test
  void anUrgentCaseCountsFirstHandlingFromDiscoveryTooAndASupplementFromItsOpening() {
    Town town = town("zj");
    Instant discovered = Instant.now().minus(5, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    Map<String, Object> report = town.collapsedRoad();
    report.put("discoveredAt", discovered.toString());
    report.put("urgent", true);
    String number = town.as("officer").reports(report);
    assertThat(at(clock(town, number, "FIRST_HANDLING"), "startedAt")).isEqualTo(discovered);

    town.as("town.dispatcher")
        .does(number, "task_accept", Map.of("outcome", "RETURN", "reason", "请补充具体位置"));
    JsonNode supplement = town.as("officer").task(number, "task_supplement").orElseThrow();
    assertThat(at(supplement, "startedAt")).isEqualTo(at(supplement, "openedAt"));
    assertThat(at(supplement, "dueAt")).isAfter(Instant.now());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zj", "qz", "lz", "qd", "dy"})
  @Article({"ZJ-34-1", "QZ-20-1", "LZ-16-2", "QD-5-4", "DY-20-3"})
  void theDepartmentHandlesAndFeedsBackInTheTimeOfItsCitysTable(String prefix) {
    Town town = town(prefix);
    String city = town.as("officer").get("/api/session").ok().body().at("/city/key").asText();
    String lead = prefix.equals("qz") ? "county.housing" : "urban";
    String number = withDepartments(town);
    town.as(lead + ".handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, lead, number);

    JsonNode handling = clock(town, number, "DEPARTMENT_HANDLING");
    assertLimit(city, handling, 3, DueUnit.WORKDAY);
    JsonNode task = town.as(lead + ".handler").task(number, "task_handle").orElseThrow();
    assertThat(at(task, "dueAt")).isEqualTo(at(handling, "dueAt"));

    town.as(lead + ".handler")
        .does(
            number,
            "task_handle",
            Map.of("outcome", "HANDLED", "result", "已回填修复", "noEvidence", "现场无痕迹"));
    assertThat(clock(town, number, "DEPARTMENT_HANDLING").path("state").asText()).isEqualTo("MET");
    if (!prefix.equals("qz")) {
      handles(town, "police", number);
      assertLimit(city, clocks(town, number, "FEEDBACK").get(0), 8, DueUnit.WORKHOUR);
      JsonNode consolidate =
          town.as(lead + ".handler").task(number, "task_consolidate").orElseThrow();
      assertThat(at(consolidate, "dueAt"))
          .isEqualTo(at(clocks(town, number, "FEEDBACK").get(0), "dueAt"));
    }
  }

  @Test
  @Article("DY-20-2")
  void dongyingDispatchesInTheTimeOfItsTable() {
    Town town = town("dy");
    String number = reported(town, false);
    reportsUp(town, number);
    assertLimit("dongying", clock(town, number, "ACCEPTANCE"), 2, DueUnit.WORKHOUR);
    assertLimit("dongying", clock(town, number, "ESCALATION"), 8, DueUnit.WORKHOUR);
    accepts(town, "town.dispatcher", number);
    assertLimit("dongying", clock(town, number, "DISPATCH"), 4, DueUnit.WORKHOUR);
  }

  @Test
  void aClockTellsTheTableItComesFromWhatItWasAskedAndWhoSetItGoing() {
    Town town = town("lz");
    String number = reported(town, false);
    String officer = town.as("officer").get("/api/session").ok().body().path("name").asText();

    JsonNode clock = clock(town, number, "FIRST_HANDLING");

    assertThat(clock.path("rule").asText()).isEqualTo("rule_deadline_firstHandling");
    assertThat(clock.path("tableVersion").asInt()).isPositive();
    assertThat(clock.path("inputs").toString())
        .isEqualTo("{\"category\":\"URBAN\",\"stage\":\"FIRST_HANDLING\",\"urgent\":\"false\"}");
    assertThat(clock.path("startedBy").asText()).isEqualTo(officer);
  }

  /** What the table says, and when that is over by the city's calendar. */
  private void assertLimit(String city, JsonNode clock, int amount, DueUnit unit) {
    assertThat(clock.path("amount").asInt()).isEqualTo(amount);
    assertThat(clock.path("unit").asText()).isEqualTo(unit.name());
    assertThat(clock.path("articles").toString()).isEqualTo("[\"practice\"]");
    DeadlineRule rule = new DeadlineRule(amount, unit, null, null);
    assertThat(at(clock, "dueAt")).isEqualTo(calendar.due(city, at(clock, "startedAt"), rule).at());
  }

  /** With the departments the table proposes, whatever the city puts before that. */
  private String withDepartments(Town town) {
    String number = reported(town, false);
    if (town.username("").startsWith("qz")) {
      town.as("officer")
          .does(
              number,
              "task_firstHandling",
              Map.of("outcome", "REPORT_UP", "reason", "需要部门", "responsibility", "DEPARTMENT"));
      return number;
    }
    reportsUp(town, number);
    if (town.username("").startsWith("lz")) {
      escalates(town, "village.dispatcher", number);
    }
    accepts(town, "town.dispatcher", number);
    List<String> proposed = town.proposed("town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, proposed);
    if (stateOf(town, number).equals("DISPATCHING")) {
      town.as("town.approver")
          .does(
              number,
              "task_governmentCoordination",
              Map.of("lead", proposed.get(0), "opinion", "由牵头部门组织修复"));
    }
    return number;
  }

  /** A report of what was discovered at this moment. */
  private static String discoveredAt(Town town, Instant moment) {
    Map<String, Object> report = town.collapsedRoad();
    report.put("discoveredAt", moment.toString());
    return town.as("officer").reports(report);
  }

  private static Instant happened(Town town, String number, String kind) {
    for (JsonNode entry :
        town.as("officer").get("/api/matters/" + number + "/course").ok().body()) {
      if (entry.path("kind").asText().equals(kind)) {
        return at(entry, "at");
      }
    }
    throw new AssertionError(number + " has no " + kind);
  }

  /** The case as a search shows it. */
  private static JsonNode row(Town town, String number) {
    return town.as("officer").get("/api/matters?q=" + number).ok().body().path("items").path(0);
  }

  /** The only clock of a stage. */
  private static JsonNode clock(Town town, String number, String stage) {
    List<JsonNode> found = clocks(town, number, stage);
    assertThat(found).as(stage).hasSize(1);
    return found.get(0);
  }

  private static List<JsonNode> clocks(Town town, String number, String stage) {
    List<JsonNode> found = new ArrayList<>();
    town.as("officer")
        .get("/api/matters/" + number + "/clocks")
        .ok()
        .body()
        .forEach(
            clock -> {
              if (clock.path("stage").asText().equals(stage)) {
                found.add(clock);
              }
            });
    return found;
  }

  private static Instant at(JsonNode node, String field) {
    return Instant.parse(node.path(field).asText());
  }
}
