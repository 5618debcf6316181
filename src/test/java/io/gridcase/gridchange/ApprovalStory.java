package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A story about the approval of changes of grids; its steps carry a clerk's words. */
abstract class ApprovalStory extends DraftStory {

  Answer triesToApply(String who, long draft) {
    return as(who).post("/api/grid-drafts/" + draft + "/application", Map.of());
  }

  /** Applies; the number of the application. */
  String applies(String who, long draft) {
    return triesToApply(who, draft).ok().body().path("number").asText();
  }

  void cosigns(String who, String number) {
    as(who).does(number, "task_cosignApplication", Map.of("outcome", "AGREE", "opinion", "无不同意见"));
  }

  void consents(String who, String number) {
    as(who).does(number, "task_consultApplication", Map.of("outcome", "AGREE"));
  }

  Answer triesToApprove(String who, String number) {
    return as(who).tries(number, "task_approveApplication", Map.of("outcome", "APPROVE"));
  }

  void approves(String who, String number) {
    triesToApprove(who, number).ok();
  }

  void files(String number) {
    as("city").does(number, "task_fileApplication", Map.of("filingNumber", "备〔2026〕7号"));
  }

  JsonNode application(String who, String number) {
    return as(who).get("/api/applications/" + number).ok().body();
  }

  void assertState(String number, String state) {
    assertThat(application("county", number).at("/application/state").asText()).isEqualTo(state);
  }

  List<String> told(String who, String number) {
    return new ArrayList<>(application(who, number).path("told").findValuesAsText("value"));
  }

  JsonNode draft(String who, long draft) {
    return as(who).get("/api/grid-drafts/" + draft).ok().body();
  }

  List<String> course(String number) {
    List<String> kinds = new ArrayList<>();
    as("county")
        .get("/api/matters/" + number + "/course")
        .ok()
        .body()
        .forEach(entry -> kinds.add(entry.path("kind").asText()));
    return kinds;
  }
}
