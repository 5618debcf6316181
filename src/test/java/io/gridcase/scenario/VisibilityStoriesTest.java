package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What departments see of cases, and what those who see one case learn of others. */
class VisibilityStoriesTest extends ServerStory {

  @Test
  @Article("LZ-16-1")
  void theDepartmentThatIsToldOfAnUrgentCaseMayOpenIt() {
    Town town = town("lz");
    String number = reported(town, true);
    Clerk told = town.as("county.urban.handler");

    assertThat(told.get("/api/notices").ok().body().findValuesAsText("matterNumber"))
        .contains(number);
    assertThat(told.matter(number).at("/matter/number").asText()).isEqualTo(number);
    for (String page : List.of("/course", "/clocks", "/diagram")) {
      told.get("/api/matters/" + number + page).ok();
    }
    assertThat(found(told, number)).isTrue();
    assertThat(town.as("other.dispatcher").get("/api/matters/" + number).status()).isEqualTo(404);
  }

  @Test
  void whatSomebodyLookedAtIsReadForThemAndNotForTheirColleagues() {
    Town town = town("lz");
    String number = reported(town, true);
    Clerk one = town.as("county.urban.handler");
    Clerk colleague = town.as("county.urban.head");
    JsonNode notice = notice(one, number);
    assertThat(notice.path("read").asBoolean()).isFalse();

    String sent = notice.path("sentAt").asText();
    assertThat(one.put("/api/notices/seen", Map.of("until", sent)).status()).isEqualTo(204);
    one.put("/api/notices/seen", Map.of("until", "2020-01-01T00:00:00Z"));

    assertThat(notice(one, number).path("read").asBoolean()).isTrue();
    assertThat(notice(colleague, number).path("read").asBoolean()).isFalse();
    one.put("/api/notices/seen", Map.of("until", "2999-01-01T00:00:00Z"));
    String later = reported(town, true);
    assertThat(notice(one, later).path("read").asBoolean()).as("sent later").isFalse();
    assertThat(one.put("/api/notices/seen", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void theDepartmentAboveSeesWhatItsOfficesWorkOnAndTheOneBesideDoesNot() {
    Town town = town("zj");
    String number = dispatched(town);

    for (String department : List.of("urban.handler", "county.urban.handler")) {
      assertThat(town.as(department).get("/api/matters/" + number).status())
          .as(department)
          .isEqualTo(200);
      assertThat(found(town.as(department), number)).as(department).isTrue();
    }
    assertThat(found(town.as("police.head"), number)).isFalse();
    assertThat(town.as("police.head").get("/api/matters/" + number).status()).isEqualTo(404);
  }

  @Test
  void whoHasAPartInOneCaseLearnsOfNoOtherLikeIt() {
    Town town = town("zj");
    String number = reported(town, false);
    String like = reported(town, false);
    reportsUp(town, number);
    JsonNode task = town.as("town.dispatcher").task(number, "task_accept").orElseThrow();
    String path = "/api/tasks/" + task.path("id").asLong();
    accepts(town, "town.dispatcher", number);
    dispatchesToTheFirst(town, number);

    assertThat(similar(town.as("town.dispatcher"), path)).contains(like);
    assertThat(town.as("urban.handler").get("/api/matters/" + like).status()).isEqualTo(404);
    assertThat(similar(town.as("urban.handler"), path)).doesNotContain(like);
  }

  private String dispatched(Town town) {
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatchesToTheFirst(town, number);
    return number;
  }

  private void dispatchesToTheFirst(Town town, String number) {
    String lead = town.proposed("town.dispatcher", number).get(0);
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome", "DISPATCH", "departments", List.of(lead), "changeReason", "先由一个部门办理"));
  }

  private static JsonNode notice(Clerk who, String number) {
    for (JsonNode notice : who.get("/api/notices").ok().body()) {
      if (notice.path("matterNumber").asText().equals(number)) {
        return notice;
      }
    }
    throw new AssertionError("No notice of " + number);
  }

  private static boolean found(Clerk who, String number) {
    JsonNode items = who.get("/api/matters?q=" + number).ok().body().path("items");
    return items.findValuesAsText("number").contains(number);
  }

  private static List<String> similar(Clerk who, String task) {
    return who.get(task).ok().body().at("/context/similar").findValuesAsText("value");
  }
}
