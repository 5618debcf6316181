package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was returned may be handed in again with another person. */
class NamingTest extends PostStory {

  @Test
  @Article("ZJ-18-2")
  void who_was_not_agreed_to_stays_on_record_and_another_person_is_named() {
    Town town = town("zj");
    long grid = lastGrid(town);
    makeFree(town, grid, PostKind.HEAD);
    Map<String, Object> first = newcomer("先提人");
    String number = applied(town, grid, first);
    assertThat(names(town, "town.dispatcher", number, newcomer("太早的")).code())
        .isEqualTo("not-your-part");
    returned(town, number);

    assertThat(candidates(town, "town.dispatcher", number).path("may").asText()).isEqualTo("NAME");
    assertThat(candidates(town, "auditor", number).path("may").isMissingNode()).isTrue();
    assertThat(names(town, "auditor", number, newcomer("外人提")).code()).isEqualTo("not-your-part");
    assertThat(names(town, "town.head", number, newcomer("自提自批")).code())
        .as("who decides does not name")
        .isEqualTo("not-your-part");
    Map<String, Object> nameless = newcomer("无名");
    nameless.remove("name");
    assertThat(
            names(town, "town.dispatcher", number, nameless).body().at("/fields/0/path").asText())
        .isEqualTo("name");
    assertThat(names(town, "town.dispatcher", number, first).body().at("/fields/0/code").asText())
        .isEqualTo("registered-already");
    names(town, "town.dispatcher", number, newcomer("后提人")).ok();
    JsonNode both = candidates(town, "town.head", number).path("candidates");
    assertThat(both.findValuesAsText("name")).containsExactly("先提人", "后提人");
    assertThat(both.at("/0/dropped").asText()).isNotBlank();
    assertThat(both.at("/0/chosenGridId").isMissingNode()).isTrue();
    assertThat(both.at("/1/chosenGridId").asLong()).isEqualTo(grid);

    resubmits(town, number);
    assertThat(names(town, "town.dispatcher", number, newcomer("太晚的")).code())
        .isEqualTo("not-your-part");
    communityAgrees(town, "town.dispatcher", number);
    approves(town, "town.head", number);
    JsonNode chosen = candidates(town, "town.head", number).path("candidates");
    assertThat(chosen.at("/0/state").isMissingNode()).as("waits for nothing").isTrue();
    trains(town.as("town.head"), chosen.at("/1/code").asText());
    begins(town, "town.dispatcher", number).ok();
    assertThat(holds(grid, "后提人", PostKind.HEAD)).isTrue();
    assertThat(holds(grid, "先提人", PostKind.HEAD)).isFalse();
    String course =
        town.as("town.head").get("/api/matters/" + number + "/course").ok().body().toString();
    assertThat(course).contains("另提人选").contains("原人选不再提出").doesNotContain("后提人");
  }

  @Test
  @Article("ZJ-18-2")
  void the_table_looks_at_whoever_is_named_as_at_a_new_application() {
    Town town = town("zj");
    makeFree(town, otherGrid(town), PostKind.HEAD);
    String number = applied(town, otherGrid(town), newcomer("合格人选"));
    returned(town, number);
    Map<String, Object> leader = newcomer("书记本人");
    leader.put("villageLeader", true);
    names(town, "town.dispatcher", number, leader).ok();
    resubmits(town, number);
    JsonNode refused = application(town, "town.head", number);
    assertThat(refused.at("/application/state").asText()).isEqualTo("REFUSED");
    assertThat(refused.path("objections").findValuesAsText("reason"))
        .containsExactly("VILLAGE_LEADER");
  }

  @Test
  @Article("ZJ-18-2")
  void nobody_is_asked_about_who_is_not_named_any_more() {
    Town town = town("zj");
    makeFree(town, otherGrid(town), PostKind.HEAD);
    Map<String, Object> first = newcomer("快到十八");
    String number = applied(town, otherGrid(town), first);
    returned(town, number);
    // what the register of candidates keeps of somebody may come to stand against the post
    jdbc.sql("update appointment_candidate set village_leader = true where appointment = ?")
        .param(number)
        .update();
    names(town, "town.dispatcher", number, newcomer("另一位")).ok();
    resubmits(town, number);
    assertThat(state(town, "town.head", number)).isEqualTo("IN_CONSULTATION");
  }

  /** A grid in which no other story looks for a new head. */
  private static long lastGrid(Town town) {
    JsonNode files = town.as("town.head").get("/api/grid-files?size=100").ok().body();
    JsonNode items = files.path("items");
    return items.get(items.size() - 1).path("id").asLong();
  }

  private static String applied(Town town, long grid, Map<String, Object> candidate) {
    return number(
        appoints(
            town,
            "town.dispatcher",
            appointment(town, "town.dispatcher", "HEAD", grid, candidate)));
  }

  private static void returned(Town town, String number) {
    town.as("town.dispatcher")
        .does(
            number,
            "task_consultCommunity",
            Map.of(
                "outcome", "RETURN",
                "heldOn", TODAY,
                "participants", "社区党委",
                "opinion", "不熟悉本网格情况"));
  }

  private static void resubmits(Town town, String number) {
    town.as("town.dispatcher")
        .does(
            number,
            "task_amendApplication",
            Map.of("outcome", "RESUBMIT", "supplement", "已按社区意见改换人选"));
  }

  private static Answer names(Town town, String who, String number, Map<String, Object> candidate) {
    return town.as(who).post("/api/applications/" + number + "/candidates/instead", candidate);
  }
}
