package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridEntry;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Together;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changes of grids that come back, are refused, overtaken, or decided by two at once. */
class GridApprovalTroubleTest extends ApprovalStory {

  @Test
  void aReturnedDraftIsChangedAndAppliedForAgain() {
    long draft = begins("SPLIT", here.split());
    String number = applies("town", draft);
    assertThat(triesToApply("town", draft).code()).isEqualTo("grid-draft-state");
    consents("civil", number);
    returns("county", number);
    assertState(number, "RETURNED");
    assertThat(draft("town", draft).path("state").asText()).isEqualTo("DRAFT");
    assertThat(triesToApply("town", draft).code()).isEqualTo("grid-draft-applied");
    assertThat(as("town").delete("/api/grid-drafts/" + draft).code())
        .isEqualTo("grid-draft-applied");

    saves(draft, here.plan(List.of(here.west()), List.of(half("S", 0, 0.4), half("N", 0.5, 1))));
    Answer unsound = resubmits(number);
    assertThat(unsound.status()).isEqualTo(422);
    assertThat(unsound.code()).isEqualTo("grid-draft-unsound");
    assertState(number, "RETURNED");

    saves(draft, here.plan(List.of(here.west()), List.of(half("S", 0, 0.5), half("N", 0.5, 1))));
    resubmits(number).ok();
    assertState(number, "IN_CONSULTATION");
    consents("civil", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
  }

  @Test
  void whoCosignsMayReturnItAndTheDrafterMayTakeItBack() {
    long draft = begins("drafter", "DIVISION", here.division());
    String number = applies("drafter", draft);
    cosigns("civil", number);
    as("town")
        .does(number, "task_cosignApplication", Map.of("outcome", "RETURN", "opinion", "漏了一幢楼"));
    assertState(number, "RETURNED");
    as("drafter")
        .does(number, "task_amendApplication", Map.of("outcome", "WITHDRAW", "reason", "暂不划分"));
    assertState(number, "WITHDRAWN");
    assertThat(draft("county", draft).path("state").asText()).isEqualTo("WITHDRAWN");
    assertThat(told("county", number)).contains("划分");
    assertThat(begins("drafter", "DIVISION", here.division())).isNotEqualTo(draft);
  }

  @Test
  void aRefusedDraftComesToNothingAndFreesItsGrids() {
    long draft = begins("SPLIT", here.split());
    String number = applies("town", draft);
    consents("civil", number);
    as("county")
        .does(number, "task_approveApplication", Map.of("outcome", "REFUSE", "reason", "规模适当"));
    assertState(number, "REFUSED");
    assertThat(draft("town", draft).path("state").asText()).isEqualTo("WITHDRAWN");
    assertThat(grids().get(here.west()).active()).isTrue();
    assertThat(begins("SPLIT", here.split())).isNotEqualTo(draft);
  }

  @Test
  void whatWasOvertakenBeforeTheApprovalIsNotApproved() {
    String number = applies("town", begins("SPLIT", here.split()));
    consents("civil", number);
    closesTheWest();
    Answer refused = triesToApprove("county", number);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("grid-closed");
    assertState(number, "IN_APPROVAL");
    returns("county", number);
    assertState(number, "RETURNED");
  }

  @Test
  void whatWasOvertakenBeforeItIsCarriedOutComesBackAndNothingMoved() {
    String inside = reports("li", here.west(), here.at(0.5, 0.8));
    long draft = begins("SPLIT", here.split());
    String number = applies("town", draft);
    consents("civil", number);
    approves("county", number);
    closesTheWest();
    String before = moving();
    files(number);
    assertThat(moving()).isEqualTo(before);
    assertState(number, "RETURNED");
    assertThat(course(number)).endsWith("ApplicationFiled", "ApplicationOvertaken");
    assertThat(draft("town", draft).path("state").asText()).isEqualTo("DRAFT");
    assertThat(gridOf(inside)).isEqualTo(here.west());
    as("town")
        .does(number, "task_amendApplication", Map.of("outcome", "WITHDRAW", "reason", "网格已撤"));
    assertState(number, "WITHDRAWN");
  }

  @Test
  void ofTwoWhoApproveAtOnceOneWins() throws Exception {
    settleIn("luzhou", "510500000000");
    String number = applies("drafter", begins("drafter", "DIVISION", here.market()));
    cosigns("civil", number);
    JsonNode task = as("county").task(number, "task_approveApplication").orElseThrow();
    String completion = "/api/tasks/" + task.path("id").asLong() + "/completion";
    Map<String, Object> approval = Map.of("data", Map.of("outcome", "APPROVE"));
    Clerk one = as("county");
    Clerk other = as("county2");
    List<Answer> answers =
        Together.at(
            List.of(() -> one.post(completion, approval), () -> other.post(completion, approval)));
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    assertState(number, "CARRIED_OUT");
    assertThat(course(number)).containsOnlyOnce("ApplicationApproved", "ApplicationCarriedOut");
  }

  @Test
  void theSameKeySentTwiceIsOneApplication() {
    long draft = begins("SPLIT", here.split());
    String path = "/api/grid-drafts/" + draft + "/application";
    String key = "apply-" + draft;
    Answer first = as("town").post(path, Map.of(), key).ok();
    Answer second = as("town").post(path, Map.of(), key).ok();
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(as("town").post(path, Map.of(), null).code()).isEqualTo("idempotency-key-missing");
  }

  private Map<String, Object> half(String key, double from, double to) {
    int part = (int) Math.round((key.equals("S") ? 0.4 : 0.6) * 10);
    return here.grid(
        key,
        here.box(0, from, 1, to),
        part * 30,
        part * 90,
        List.of(here.west()),
        key.equals("S") ? "li" : "sun");
  }

  private void saves(long draft, Map<String, Object> plan) {
    Map<String, Object> saved = new HashMap<>();
    saved.put("version", draft("town", draft).path("version").asLong());
    saved.put("reason", "按审批意见修改");
    saved.put("plan", plan);
    as("town").put("/api/grid-drafts/" + draft, saved).ok();
  }

  private Answer resubmits(String number) {
    return as("town")
        .tries(
            number, "task_amendApplication", Map.of("outcome", "RESUBMIT", "supplement", "已按意见修改"));
  }

  private void returns(String who, String number) {
    as(who).does(number, "task_approveApplication", Map.of("outcome", "RETURN", "reason", "北片过大"));
  }

  /** An import takes the west out of force, as it may at any time. */
  private void closesTheWest() {
    Grid west = grids().get(here.west());
    grids()
        .put(
            here.city(),
            List.of(
                new GridEntry(
                    west.code(),
                    west.villageCode(),
                    west.name(),
                    west.type(),
                    west.basis(),
                    null,
                    west.households(),
                    west.population(),
                    null,
                    false,
                    false)));
    assertThat(grids().get(here.west()).active()).isFalse();
  }

  /** Everything that moves when grids change. */
  private String moving() {
    StringBuilder all = new StringBuilder();
    for (String table : List.of("grid", "void_grid_code", "grid_lineage", "grid_post", "matter")) {
      all.append(
          jdbc().sql("select * from " + table).query().listOfRows().stream()
              .map(Object::toString)
              .sorted()
              .toList());
    }
    return all.toString();
  }
}
