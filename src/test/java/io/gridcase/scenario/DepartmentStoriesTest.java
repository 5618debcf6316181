package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dispatch, refusal, rework: the branches of the departments' part. */
class DepartmentStoriesTest extends ServerStory {

  private static final Map<String, Object> REFUSES =
      Map.of("outcome", "REFUSE", "reason", "不属于本部门职责");

  @Test
  @Article("ZJ-28")
  void onlyDepartmentsOfTheOwnLevelCanBeChosen() {
    Town town = town("zj");
    String number = atDispatch(town);
    String county = town.organisation("county.urban.head");
    assertThat(town.departments("town.dispatcher", number))
        .isNotEmpty()
        .doesNotContainValue(county);
    Answer far =
        town.as("town.dispatcher")
            .tries(
                number,
                "task_dispatch",
                Map.of("outcome", "DISPATCH", "departments", List.of(county)));
    assertThat(far.status()).isEqualTo(422);
    assertThat(far.body().at("/fields/0/path").asText()).startsWith("departments");

    String above = reported(town, false);
    reportsUp(town, above);
    escalates(town, "town.dispatcher", above);
    accepts(town, "county.dispatcher", above);
    assertThat(town.departments("county.dispatcher", above))
        .as("the county's agency reaches the county's department")
        .containsValue(county);
  }

  @Test
  void anotherChoiceThanTheProposalNeedsAReason() {
    Town town = town("zj");
    String number = atDispatch(town);
    String other =
        town.departments("town.dispatcher", number).values().stream()
            .filter(id -> !town.proposed("town.dispatcher", number).contains(id))
            .findFirst()
            .orElseThrow();
    Map<String, Object> choice =
        new HashMap<>(Map.of("outcome", "DISPATCH", "departments", List.of(other)));
    Answer unexplained = town.as("town.dispatcher").tries(number, "task_dispatch", choice);
    assertThat(unexplained.status()).isEqualTo(422);
    assertThat(unexplained.code()).isEqualTo("reason-for-change-missing");
    choice.put("changeReason", "该路段已移交");
    town.as("town.dispatcher").does(number, "task_dispatch", choice);
    assertState(town, number, "WITH_DEPARTMENTS");
  }

  @Test
  void refusalIsAnsweredAndNeverMovesTheCaseForward() {
    Town town = town("zj");
    String number = withUrbanAlone(town);
    Answer silent =
        town.as("urban.handler").tries(number, "task_sign", Map.of("outcome", "REFUSE"));
    assertThat(silent.status()).as("a refusal needs a reason").isEqualTo(422);
    town.as("urban.handler").does(number, "task_sign", REFUSES);
    assertState(town, number, "WITH_DEPARTMENTS");
    assertThat(course(town, "town.dispatcher", number)).endsWith("DepartmentRefused");
    town.as("town.dispatcher")
        .does(number, "task_resolveRefusal", Map.of("outcome", "INSIST", "reason", "职责明确"));
    assertThat(town.as("urban.handler").task(number, "task_sign")).isPresent();
  }

  @Test
  void thirdRefusalIsRuledOnByTheHeadAndThenStands() {
    Town town = town("zj");
    String number = withUrbanAlone(town);
    for (int refusal = 1; refusal <= 2; refusal++) {
      town.as("urban.handler").does(number, "task_sign", REFUSES);
      town.as("town.dispatcher")
          .does(number, "task_resolveRefusal", Map.of("outcome", "INSIST", "reason", "职责明确"));
    }
    town.as("urban.handler").does(number, "task_sign", REFUSES);
    assertThat(town.as("town.dispatcher").task(number, "task_ruleOnRefusal"))
        .as("only the head rules")
        .isEmpty();
    town.as("town.head")
        .does(number, "task_ruleOnRefusal", Map.of("outcome", "INSIST", "reason", "依职责清单裁定"));
    Answer again = town.as("urban.handler").tries(number, "task_sign", REFUSES);
    assertThat(again.status()).as("a ruling stands").isBetween(409, 422);
    town.as("urban.handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
  }

  @Test
  void refusedWorkGoesToAnotherDepartmentOrIsTakenBack() {
    Town town = town("zj");
    String given = withUrbanAlone(town);
    String police = police(town);
    town.as("urban.handler").does(given, "task_sign", REFUSES);
    town.as("town.dispatcher")
        .does(
            given,
            "task_resolveRefusal",
            Map.of("outcome", "REDISPATCH", "department", police, "reason", "改由派出所办理"));
    assertThat(town.as("police.handler").task(given, "task_sign")).isPresent();
    handles(town, "police", given);
    assertState(town, given, "HANDLED");

    String taken = withUrbanAlone(town);
    town.as("urban.handler").does(taken, "task_sign", REFUSES);
    town.as("town.dispatcher")
        .does(taken, "task_resolveRefusal", Map.of("outcome", "TAKE_BACK", "reason", "重新研究"));
    assertState(town, taken, "REPORTED_UP");
    assertThat(town.as("town.dispatcher").task(taken, "task_accept")).isPresent();
  }

  @Test
  @Article("LZ-4")
  void stuckCaseGoesToAJointMeetingInLuzhou() {
    Town town = town("lz");
    String number = reported(town, false);
    reportsUp(town, number);
    escalates(town, "village.dispatcher", number);
    escalates(town, "town.dispatcher", number);
    accepts(town, "county.dispatcher", number);
    List<String> proposed = town.proposed("county.dispatcher", number);
    town.as("county.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                proposed,
                "lead",
                proposed.get(0),
                "stuck",
                true));
    town.as("county.head")
        .does(
            number,
            "task_jointMeeting",
            Map.of(
                "heldAt",
                Town.now(),
                "participants",
                "城管局、公安局",
                "lead",
                proposed.get(1),
                "opinion",
                "由公安局牵头"));
    assertState(town, number, "WITH_DEPARTMENTS");
    assertThat(
            town.as("county.dispatcher")
                .matter(number)
                .path("departments")
                .get(0)
                .path("name")
                .asText())
        .as("the meeting's lead stands first")
        .contains("公安局");
  }

  @Test
  @Article({"ZJ-34-1", "ZJ-35"})
  void failedVerificationGoesBackToTheSameHandlerAndThenToTheHead() {
    Town town = town("zj");
    String number = withUrbanAlone(town);
    handles(town, "urban", number);
    failsVerification(town, number);
    town.as("urban.handler")
        .does(
            number,
            "task_rework",
            Map.of("outcome", "HANDLED", "result", "重新压实", "noEvidence", "现场无痕迹"));
    failsVerification(town, number);
    town.as("urban.handler")
        .does(
            number,
            "task_rework",
            Map.of("outcome", "HANDLED", "result", "再次压实", "noEvidence", "现场无痕迹"));
    failsVerification(town, number);
    assertThat(town.as("urban.handler").task(number, "task_rework")).isEmpty();
    town.as("town.head")
        .does(number, "task_headDecides", Map.of("outcome", "REWORK", "reason", "限期整改"));
    town.as("urban.handler")
        .does(
            number,
            "task_rework",
            Map.of("outcome", "HANDLED", "result", "整体重铺", "noEvidence", "现场无痕迹"));
    verifies(town, number);
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
  }

  @Test
  void theHeadMayAcceptAResultOrDispatchAnew() {
    Town town = town("zj");
    String accepted = failedTooOften(town);
    town.as("town.head")
        .does(accepted, "task_headDecides", Map.of("outcome", "ACCEPT", "reason", "遗留问题另行立项"));
    feedsBack(town, "officer", accepted);
    assertThat(town.as("officer").matter(accepted).path("closure").asText())
        .isEqualTo("RESULT_ACCEPTED");

    String anew = failedTooOften(town);
    town.as("town.head")
        .does(anew, "task_headDecides", Map.of("outcome", "REDISPATCH", "reason", "换部门办理"));
    assertState(town, anew, "REPORTED_UP");
    accepts(town, "town.dispatcher", anew);
    dispatchesAlone(town, anew, urban(town));
    handles(town, "urban", anew);
    verifies(town, anew);
    feedsBack(town, "officer", anew);
    assertState(town, anew, "ARCHIVED");
  }

  @Test
  void whoHandledItCannotVerifyIt() {
    Town town = town("qz");
    String number = town.as("officer").reports(town.report("officer", "OFFICER", "邻里纠纷"));
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            Map.of("outcome", "REPORT_UP", "reason", "调解未成", "responsibility", "TOWN"));
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    town.as("town.dispatcher")
        .does(
            number,
            "task_agencyHandling",
            Map.of("outcome", "HANDLED", "result", "已调解", "noEvidence", "现场无痕迹"));
    Map<String, Object> call = Map.of("outcome", "PASS", "calledAt", Town.now(), "note", "双方均认可");
    Answer self = town.as("town.dispatcher").tries(number, "task_verifyByCall", call);
    assertThat(self.status()).isEqualTo(409);
    assertThat(self.code()).isEqualTo("verifier-is-handler");
    long task =
        town.as("town.dispatcher")
            .task(number, "task_verifyByCall")
            .orElseThrow()
            .path("id")
            .asLong();
    town.as("town.dispatcher").post("/api/tasks/" + task + "/release", Map.of()).ok();
    town.as("town.head").does(number, "task_verifyByCall", call);
    assertState(town, number, "CONCLUDED");
  }

  @Test
  void whatNeedsNoVerificationGoesStraightToFeedback() {
    Town town = town("dy");
    String number = town.as("officer").reports(town.report("officer", "OFFICER", "流动人口登记"));
    reportsUp(town, number);
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    town.as("town.dispatcher")
        .does(
            number,
            "task_agencyHandling",
            Map.of("outcome", "HANDLED", "result", "已登记", "noEvidence", "现场无痕迹"));
    assertState(town, number, "CONCLUDED");
  }

  private String failedTooOften(Town town) {
    String number = withUrbanAlone(town);
    handles(town, "urban", number);
    failsVerification(town, number);
    town.as("urban.handler")
        .does(
            number,
            "task_rework",
            Map.of("outcome", "HANDLED", "result", "重新压实", "noEvidence", "现场无痕迹"));
    failsVerification(town, number);
    town.as("urban.handler")
        .does(
            number,
            "task_rework",
            Map.of("outcome", "HANDLED", "result", "再次压实", "noEvidence", "现场无痕迹"));
    failsVerification(town, number);
    return number;
  }

  private String withUrbanAlone(Town town) {
    String number = atDispatch(town);
    dispatchesAlone(town, number, urban(town));
    return number;
  }

  private void dispatchesAlone(Town town, String number, String department) {
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                List.of(department),
                "changeReason",
                "无需其他部门配合"));
  }

  private static String urban(Town town) {
    return town.organisation("urban.handler");
  }

  private static String police(Town town) {
    return town.organisation("police.handler");
  }

  private String atDispatch(Town town) {
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    return number;
  }
}
