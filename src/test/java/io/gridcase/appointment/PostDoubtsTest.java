package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What comes between a choice and the post: other posts, namesakes, who gives it up. */
class PostDoubtsTest extends PostStory {

  @Test
  @Article("ZJ-18-2")
  void a_full_time_officer_becomes_the_head_of_the_grid_and_gives_up_the_post_of_before() {
    Town town = town("zj");
    Post before = held(town, PostKind.FULL_TIME);
    long grid = before.gridId();
    makeFree(town, grid, PostKind.HEAD);
    String code = before.person().code();
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "HEAD", grid, known(code))));
    assertThat(application(town, "town.head", number).path("told").toString())
        .contains("专职网格员岗位到上岗前一日为止");
    communityAgrees(town, "town.dispatcher", number);
    approves(town, "town.head", number);
    assertThat(posts.findById(before.id()).orElseThrow().until()).as("not yet").isNull();
    trains(town.as("town.head"), code);
    begins(town, "town.dispatcher", number).ok();
    assertThat(holds(grid, before.person().name(), PostKind.HEAD)).isTrue();
    assertThat(posts.findById(before.id()).orElseThrow().until()).isEqualTo(DAY.minusDays(1));
  }

  @Test
  void a_grid_with_a_head_who_stays_gets_no_other_and_that_is_told_at_once() {
    Town town = town("zj");
    Post head = held(town, PostKind.HEAD);
    Map<String, Object> asked =
        appointment(town, "town.dispatcher", "HEAD", head.gridId(), newcomer("接任者"));
    Answer refused = appoints(town, "town.dispatcher", asked);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("grids");
    assertThat(refused.body().at("/fields/0/code").asText()).isEqualTo("grid-has-head");

    String exit = number(leaves(town, "town.dispatcher", head.id(), "RETIRED"));
    String number = number(appoints(town, "town.dispatcher", asked));
    communityAgrees(town, "town.dispatcher", number);
    town.as("town.head")
        .does(exit, "task_approveExit", Map.of("outcome", "REFUSE", "reason", "本人愿意留任"));
    assertThat(
            town.as("town.head")
                .tries(number, "task_approvePost", Map.of("outcome", "APPROVE"))
                .code())
        .as("who was to leave stays")
        .isEqualTo("grid-has-head");
    town.as("town.head")
        .does(number, "task_approvePost", Map.of("outcome", "REFUSE", "reason", "原网格长留任"));
  }

  @Test
  void somebody_new_whom_two_applications_name_is_put_into_the_register_once() {
    Town town = town("zj");
    Map<String, Object> person = newcomer("双聘者");
    String first = number(applies(town, town.gridId(), person));
    String second = number(applies(town, otherGrid(town), person));
    Map<String, Object> unknown = new HashMap<>(person);
    unknown.remove("identityNumber");
    String third = number(applies(town, otherGrid(town), unknown));
    approves(town, "town.head", first);
    String code = code(town, "town.head", first);
    assertThat(code).isNotBlank();
    approves(town, "town.head", second);
    assertThat(code(town, "town.head", second)).isEqualTo(code);
    assertThat(
            town.as("town.head")
                .tries(third, "task_approvePost", Map.of("outcome", "APPROVE"))
                .code())
        .as("perhaps the same person")
        .isEqualTo("in-register-already");

    long waiting = waiting(town, code);
    Map<String, String> reason = Map.of("reason", "本人放弃");
    String path = "/api/officers/candidacies/" + waiting + "/withdrawal";
    Answer above = town.as("county.head").put(path, reason);
    assertThat(above.status()).isEqualTo(403);
    assertThat(above.code()).isEqualTo("post-of-application");
    assertThat(town.as("town.head").put(path, reason).status()).isEqualTo(204);
    String given = above.body().at("/params/number").asText();
    assertThat(town.as("town.head").get("/api/matters/" + given + "/course").ok().body().toString())
        .contains("取消待上岗");
  }

  private static Answer applies(Town town, long grid, Map<String, Object> person) {
    return appoints(
        town, "town.dispatcher", appointment(town, "town.dispatcher", "PART_TIME", grid, person));
  }

  private static long waiting(Town town, String code) {
    JsonNode items =
        town.as("town.head").get("/api/officers/candidacies?size=50").ok().body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(each -> each.path("code").asText().equals(code))
        .mapToLong(each -> each.path("id").asLong())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> known(String code) {
    Map<String, Object> candidate = new HashMap<>();
    candidate.put("code", code);
    candidate.put("birthDate", DAY.minusYears(35).toString());
    candidate.put("education", "COLLEGE");
    candidate.put("source", "COMMUNITY_WORKER");
    candidate.put("citizen", true);
    candidate.put("villageLeader", false);
    candidate.put("villageMember", false);
    candidate.put("declared", true);
    return candidate;
  }

  /** Somebody who holds such a post in a grid of the town no other story is about. */
  private Post held(Town town, PostKind kind) {
    JsonNode files = town.as("town.head").get("/api/grid-files?size=100").ok().body();
    long other = otherGrid(town);
    return StreamSupport.stream(files.path("items").spliterator(), false)
        .map(each -> each.path("id").asLong())
        .filter(each -> each != town.gridId() && each != other)
        .flatMap(each -> posts.heldIn(each, DAY).stream())
        .filter(each -> each.kind() == kind && each.until() == null)
        .findFirst()
        .orElseThrow();
  }
}
