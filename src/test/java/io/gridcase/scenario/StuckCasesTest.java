package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that gets stuck after its dispatch goes to the coordination its city's table names. */
class StuckCasesTest extends ServerStory {

  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "lz,task_stuckMeeting,town.head",
    "qd,task_stuckGovernment,town.approver",
    "zj,task_stuckLead,town.dispatcher"
  })
  @Article({"LZ-4", "QD-5-3", "ZJ-33-2"})
  void theLeadSaysThatItIsStuckAndGoesOnAfterTheCoordination(
      String city, String step, String decides) {
    Town town = town(city);
    String number = withBoth(town);
    handling(town, number, "urban");
    handling(town, number, "police");
    long progress = id(town, "urban.handler", number, "task_handle");
    town.as("urban.handler")
        .post("/api/tasks/" + progress + "/progress", Map.of("text", "已清理积水"))
        .ok();
    Answer notTheLead =
        town.as("police.handler")
            .tries(number, "task_handle", Map.of("outcome", "STUCK", "reason", "无法推进"));
    assertThat(notTheLead.code()).isEqualTo("only-the-lead-coordinates");
    Answer silent =
        town.as("urban.handler").tries(number, "task_handle", Map.of("outcome", "STUCK"));
    assertThat(silent.body().at("/fields/0/path").asText()).isEqualTo("reason");

    town.as("urban.handler")
        .does(number, "task_handle", Map.of("outcome", "STUCK", "reason", "管线权属有争议"));

    assertState(town, number, "WITH_DEPARTMENTS");
    assertThat(town.as("police.handler").task(number, "task_handle"))
        .as("the others go on")
        .isPresent();
    town.as(decides).does(number, step, decision(step, town.organisation("police.handler")));
    assertThat(course(town, "officer", number))
        .containsSubsequence("ProgressRecorded", "MatterStuck", "DispatchCoordinated");
    JsonNode departments = town.as("officer").matter(number).path("departments");
    assertThat(departments.findValuesAsText("state")).containsExactly("HANDLING", "HANDLING");
    assertThat(departments.get(0).path("organisationId").asText())
        .as("who was named leads now")
        .isEqualTo(town.organisation("police.handler"));
    town.as("urban.handler").does(number, "task_handle", result(town, "urban"));
    town.as("police.handler").does(number, "task_handle", result(town, "police"));
    consolidates(town, "police.handler", number);
    assertState(town, number, "HANDLED");
  }

  @Test
  @Article("LZ-4")
  void aRefusalThatIsADisputeGoesToTheMeetingAndComesBackToBeSigned() {
    Town town = town("lz");
    String number = withBoth(town);
    disputed(town, number);
    Map<String, Object> insists = new HashMap<>(decision("task_stuckMeeting", urban(town)));
    Answer silent = town.as("town.head").tries(number, "task_stuckMeeting", insists);
    assertThat(silent.body().at("/fields/0/path").asText()).isEqualTo("settlement");
    insists.put("settlement", "INSIST");
    town.as("town.head").does(number, "task_stuckMeeting", insists);
    Answer again =
        town.as("urban.handler")
            .tries(number, "task_sign", Map.of("outcome", "REFUSE", "reason", "仍不同意"));
    assertThat(again.code())
        .as("what the meeting settled is not refused again")
        .isEqualTo("refusal-was-ruled-on");
    handling(town, number, "urban");
    assertThat(town.as("urban.handler").task(number, "task_handle")).isPresent();
  }

  @Test
  void whereTheTableHasNothingItIsNotOffered() {
    Town town = town("lz");
    String number = with(town, List.of(town.organisation("urban.handler")));
    handling(town, number, "urban");
    long task = id(town, "urban.handler", number, "task_handle");
    JsonNode offered = town.as("urban.handler").get("/api/tasks/" + task).ok().body();
    assertThat(offered.at("/context/closedWays").toString()).contains("STUCK");
    Answer alone =
        town.as("urban.handler")
            .tries(number, "task_handle", Map.of("outcome", "STUCK", "reason", "无法推进"));
    assertThat(alone.code()).isEqualTo("no-coordination");
  }

  @Test
  @Article("LZ-4")
  void whatIsDoneAgainMayGetStuckToo() {
    Town town = town("lz");
    String number = withBoth(town);
    for (String department : List.of("urban", "police")) {
      handling(town, number, department);
      town.as(department + ".handler").does(number, "task_handle", result(town, department));
    }
    consolidates(town, "urban.handler", number);
    failsVerification(town, number);
    town.as("urban.handler")
        .does(number, "task_rework", Map.of("outcome", "STUCK", "reason", "公安未撤围挡"));
    town.as("town.head")
        .does(
            number,
            "task_stuckMeeting",
            decision("task_stuckMeeting", town.organisation("urban.handler")));
    town.as("urban.handler").does(number, "task_rework", result(town, "urban"));
    assertState(town, number, "HANDLED");
  }

  @Test
  @Article({"ZJ-34-1", "ZJ-35"})
  void whoeverGetsStuckGoesOnInTheTimeThatWasRunning() {
    Town town = town("zj");
    String number = withBoth(town);
    handling(town, number, "urban");
    handling(town, number, "police");
    getsStuck(town, number, "task_handle");
    town.as("town.dispatcher")
        .does(number, "task_stuckLead", decision("task_stuckLead", urban(town)));
    List<JsonNode> handling = clocks(town, number, "DEPARTMENT_HANDLING");
    assertThat(handling).hasSize(2);
    assertThat(handling.get(1).path("startedAt")).isEqualTo(handling.get(0).path("startedAt"));
    assertThat(handling.get(1).path("dueAt")).isEqualTo(handling.get(0).path("dueAt"));

    town.as("urban.handler").does(number, "task_handle", result(town, "urban"));
    town.as("police.handler").does(number, "task_handle", result(town, "police"));
    consolidates(town, "urban.handler", number);
    for (int round = 0; round < 2; round++) {
      failsVerification(town, number);
      getsStuck(town, number, "task_rework");
      town.as("town.dispatcher")
          .does(number, "task_stuckLead", decision("task_stuckLead", urban(town)));
      town.as("urban.handler").does(number, "task_rework", result(town, "urban"));
    }
    List<JsonNode> rework = clocks(town, number, "REWORK");
    assertThat(rework).hasSize(4);
    assertThat(rework.get(1).path("startedAt")).isEqualTo(rework.get(0).path("startedAt"));
    assertThat(rework.get(1).path("dueAt")).isEqualTo(rework.get(0).path("dueAt"));
    assertThat(rework.get(3).path("startedAt")).isEqualTo(rework.get(2).path("startedAt"));
    assertThat(rework.get(2).path("startedAt").asText())
        .as("each rework ordered has a time of its own")
        .isGreaterThan(rework.get(0).path("startedAt").asText());
    assertThat(rework.get(0).path("startedAt").asText())
        .isGreaterThan(handling.get(0).path("startedAt").asText());
  }

  @Test
  @Article({"ZJ-35", "LZ-4"})
  void whoeverHandledItDoesItAgainWhateverTheMeetingSaysOfTheLead() {
    Town town = town("lz");
    String number = withBoth(town);
    for (String department : List.of("urban", "police")) {
      handling(town, number, department);
      town.as(department + ".handler").does(number, "task_handle", result(town, department));
    }
    consolidates(town, "urban.handler", number);
    failsVerification(town, number);
    getsStuck(town, number, "task_rework");
    Answer other =
        town.as("town.head")
            .tries(
                number,
                "task_stuckMeeting",
                decision("task_stuckMeeting", town.organisation("police.handler")));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body().at("/fields/0/path").asText()).isEqualTo("lead");
    town.as("town.head")
        .does(number, "task_stuckMeeting", decision("task_stuckMeeting", urban(town)));
    town.as("urban.handler").does(number, "task_rework", result(town, "urban"));

    assertState(town, number, "HANDLED");
    List<String> done = new ArrayList<>();
    town.as("officer")
        .get("/api/matters/" + number + "/course")
        .ok()
        .body()
        .forEach(
            entry -> {
              if (entry.path("kind").asText().equals("ResultConsolidated")) {
                done.add(entry.at("/facts/department").asText());
              }
            });
    assertThat(done).hasSize(2);
    assertThat(done.get(1)).as("who did it again stands in the record").isEqualTo(done.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "lz,task_stuckMeeting,town.head",
    "qd,task_stuckGovernment,town.approver",
    "zj,task_stuckLead,town.dispatcher"
  })
  @Article({"LZ-4", "QD-5-3", "ZJ-33-2"})
  void whatWasRefusedMayBeTakenBackByWhoeverCoordinates(String city, String step, String decides) {
    Town town = town(city);
    String number = withBoth(town);
    handling(town, number, "police");
    disputed(town, number);
    Map<String, Object> back = new HashMap<>(decision(step, urban(town)));
    back.put("settlement", "TAKE_BACK");
    assertThat(town.as(decides).tries(number, step, back).code())
        .as("who has no part of it does not lead")
        .isEqualTo("lead-not-among-departments");
    back.put("lead", town.organisation("police.handler"));

    town.as(decides).does(number, step, back);

    assertThat(course(town, "officer", number))
        .containsSubsequence(
            "MatterStuck", "RefusalResolved", "LeadDesignated", "DispatchCoordinated");
    assertThat(town.as("urban.handler").task(number, "task_sign")).isEmpty();
    town.as("police.handler").does(number, "task_handle", result(town, "police"));
    assertState(town, number, "HANDLED");
  }

  @Test
  void whatIsNotRefusedIsNotTakenBack() {
    Town town = town("zj");
    String number = withBoth(town);
    handling(town, number, "urban");
    getsStuck(town, number, "task_handle");
    Map<String, Object> back = new HashMap<>(decision("task_stuckLead", urban(town)));
    back.put("settlement", "TAKE_BACK");
    Answer answer = town.as("town.dispatcher").tries(number, "task_stuckLead", back);
    assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo("settlement");
  }

  @Test
  void sendingARefusalToCoordinationIsNoPrecedent() {
    Town town = town("lz");
    String number = withBoth(town);
    Map<String, Object> refuses = Map.of("outcome", "REFUSE", "reason", "应由公安牵头");
    town.as("urban.handler").does(number, "task_sign", refuses);
    while (town.as("town.dispatcher").task(number, "task_resolveRefusal").isPresent()) {
      town.as("town.dispatcher")
          .does(number, "task_resolveRefusal", Map.of("outcome", "INSIST", "reason", "属其职责"));
      town.as("urban.handler").does(number, "task_sign", refuses);
    }
    town.as("town.head")
        .does(number, "task_ruleOnRefusal", Map.of("outcome", "COORDINATE", "reason", "两家各执一词"));
    Map<String, Object> insists = new HashMap<>(decision("task_stuckMeeting", urban(town)));
    insists.put("settlement", "INSIST");
    town.as("town.head").does(number, "task_stuckMeeting", insists);
    assertThat(
            jdbc.sql("select count(*) from precedent where matter_number = ?")
                .param(number)
                .query(Long.class)
                .single())
        .isZero();
  }

  private static void disputed(Town town, String number) {
    town.as("urban.handler")
        .does(number, "task_sign", Map.of("outcome", "REFUSE", "reason", "应由公安牵头"));
    town.as("town.dispatcher")
        .does(number, "task_resolveRefusal", Map.of("outcome", "COORDINATE", "reason", "两家各执一词"));
  }

  private static void getsStuck(Town town, String number, String step) {
    town.as("urban.handler").does(number, step, Map.of("outcome", "STUCK", "reason", "管线权属有争议"));
  }

  private static String urban(Town town) {
    return town.organisation("urban.handler");
  }

  /** The urban department's clocks of a stage. */
  private static List<JsonNode> clocks(Town town, String number, String stage) {
    String holder =
        town.as("urban.handler")
            .get("/api/session")
            .ok()
            .body()
            .at("/positions/0/organisation")
            .asText();
    List<JsonNode> found = new ArrayList<>();
    town.as("officer").get("/api/matters/" + number + "/clocks").ok().body().forEach(found::add);
    found.removeIf(clock -> !clock.path("stage").asText().equals(stage));
    found.removeIf(clock -> !clock.path("holder").asText().equals(holder));
    return found;
  }

  private String withBoth(Town town) {
    String number =
        with(
            town, List.of(town.organisation("urban.handler"), town.organisation("police.handler")));
    if (stateOf(town, number).equals("DISPATCHING")) {
      town.as("town.approver")
          .does(
              number,
              "task_governmentCoordination",
              Map.of("lead", town.organisation("urban.handler"), "opinion", "由城管牵头"));
    }
    return number;
  }

  private String with(Town town, List<String> departments) {
    String number = reported(town, false);
    reportsUp(town, number);
    if (town.username("").startsWith("lz")) {
      escalates(town, "village.dispatcher", number);
    }
    accepts(town, "town.dispatcher", number);
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            departments.size() > 1
                ? Map.of(
                    "outcome",
                    "DISPATCH",
                    "departments",
                    departments,
                    "lead",
                    departments.get(0),
                    "changeReason",
                    "按职责")
                : Map.of("outcome", "DISPATCH", "departments", departments, "changeReason", "按职责"));
    return number;
  }

  private void handling(Town town, String number, String department) {
    town.as(department + ".handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
    namesHandler(town, department, number);
  }

  private static Map<String, Object> decision(String step, String lead) {
    return step.equals("task_stuckMeeting")
        ? Map.of("heldAt", Town.now(), "participants", "两部门", "lead", lead, "opinion", "分工办理")
        : Map.of("lead", lead, "opinion", "分工办理");
  }

  private static long id(Town town, String who, String number, String step) {
    return town.as(who).task(number, step).orElseThrow().path("id").asLong();
  }
}
