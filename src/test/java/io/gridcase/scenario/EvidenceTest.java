package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A result comes with its evidence, or with the reason why there can be none. */
class EvidenceTest extends ServerStory {

  @Test
  @Article("ZJ-34-1")
  void aDepartmentShowsWhatItDidOrSaysWhyItCannot() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    for (String department : List.of("urban", "police")) {
      town.as(department + ".handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
      namesHandler(town, department, number);
    }
    refused(
        town.as("urban.handler")
            .tries(number, "task_handle", Map.of("outcome", "HANDLED", "result", "已修复")),
        "noEvidence");
    refused(
        town.as("urban.handler")
            .tries(
                number,
                "task_handle",
                Map.of(
                    "outcome", "HANDLED", "result", "已修复", "photos", List.of(), "noEvidence", " ")),
        "noEvidence");
    long photo = town.photo("urban.handler");
    refused(
        town.as("urban.handler")
            .tries(
                number,
                "task_handle",
                Map.of(
                    "outcome",
                    "HANDLED",
                    "result",
                    "已修复",
                    "photos",
                    List.of(photo),
                    "noEvidence",
                    "多余")),
        "noEvidence");

    town.as("urban.handler")
        .does(
            number,
            "task_handle",
            Map.of("outcome", "HANDLED", "result", "已修复", "photos", List.of(photo)));
    town.as("police.handler")
        .does(
            number,
            "task_handle",
            Map.of("outcome", "HANDLED", "result", "已疏导", "noEvidence", "只疏导交通，无可拍摄"));

    String course = town.as("officer").get("/api/matters/" + number + "/course").ok().body() + "";
    assertThat(course).contains("只疏导交通，无可拍摄", "[" + photo + "]");
  }

  @Test
  @Article("QD-5-3")
  void anAgencyThatHandlesItselfDoesTheSame() {
    Town town = town("qd");
    String number = reported(town, false);
    reportsUp(town, number);
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    refused(
        town.as("town.dispatcher")
            .tries(number, "task_agencyHandling", Map.of("outcome", "HANDLED", "result", "已回填")),
        "noEvidence");
    long paper =
        town.as("town.dispatcher")
            .upload("验收单.jpg", "image/jpeg", Photos.jpeg(), "document")
            .ok()
            .body()
            .path("id")
            .asLong();
    town.as("town.dispatcher")
        .does(
            number,
            "task_agencyHandling",
            Map.of("outcome", "HANDLED", "result", "已回填", "documents", List.of(paper)));
    assertState(town, number, "HANDLED");
  }

  private static void refused(Answer answer, String field) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo(field);
  }
}
