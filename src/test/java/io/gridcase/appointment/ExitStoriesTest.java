package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How somebody leaves a post: the reason, the decision, the hand-over. */
class ExitStoriesTest extends PostStory {

  @Test
  @Article("DY-15")
  void in_Dongying_the_county_decides_that_an_unfit_officer_leaves_after_hearing_the_officer() {
    Town town = town("dy");
    Post post = somebody(otherGrid(town));
    String number = number(leaves(town, "town.dispatcher", post.id(), "UNFIT"));
    assertThat(leaves(town, "town.dispatcher", post.id(), "RESIGNED").code())
        .isEqualTo("exit-in-course");
    assertThat(town.as("county.head").task(number, "task_approveExit"))
        .as("the officer is heard first")
        .isEmpty();
    hears(town, "town.dispatcher", number);
    town.as("county.head").does(number, "task_approveExit", Map.of("outcome", "APPROVE"));
    assertThat(state(town, "town.head", number)).isEqualTo("IN_HANDOVER");
    assertThat(posts.findById(post.id()).orElseThrow().heldOn(DAY)).isTrue();

    Answer tomorrow =
        town.as("town.dispatcher")
            .tries(
                number,
                "task_handOver",
                Map.of("outcome", "HAND_OVER", "lastDay", DAY.plusDays(1).toString()));
    assertThat(tomorrow.status()).isEqualTo(422);
    Answer early =
        town.as("town.dispatcher")
            .tries(
                number,
                "task_handOver",
                Map.of("outcome", "HAND_OVER", "lastDay", DAY.minusDays(1).toString()));
    assertThat(early.code()).as("before anybody applied").isEqualTo("exit-before-application");
    JsonNode before = application(town, "town.head", number).path("told");
    assertThat(before.findValuesAsText("page")).contains("/officers/handover/" + post.id());
    assertThat(before.toString()).contains("待移交");
    appliedDaysAgo(number);
    town.as("town.dispatcher")
        .does(
            number,
            "task_handOver",
            Map.of("outcome", "HAND_OVER", "lastDay", DAY.minusDays(1).toString()));
    assertThat(posts.findById(post.id()).orElseThrow().heldOn(DAY)).isFalse();
    assertThat(state(town, "town.head", number)).isEqualTo("CARRIED_OUT");
    assertThat(application(town, "town.head", number).path("told").toString()).contains("交还本网格网格员");
    assertThat(
            town.as("town.head")
                .get("/api/officers/posts/" + post.id() + "/handover")
                .ok()
                .body()
                .at("/handedOver/items")
                .isNumber())
        .isTrue();
    assertThat(leaves(town, "town.dispatcher", post.id(), "RESIGNED").code())
        .isEqualTo("post-ended");
  }

  @Test
  @Article("QD-M19")
  void in_Qingdao_a_proposal_to_dismiss_opens_the_procedure_the_district_decides() {
    Town town = town("qd");
    Post post = somebody(otherGrid(town));
    town.as("county.dispatcher")
        .post(
            "/api/officers/people/" + post.person().code() + "/disciplines",
            Map.of("kind", "DISMISSAL_PROPOSAL", "reason", "多次不履行职责，群众不满意"))
        .ok();
    JsonNode open =
        town.as("county.head")
            .get("/api/applications?kind=OFFICER_EXIT&open=true&size=100")
            .ok()
            .body();
    String number = open.at("/items/0/number").asText();
    assertThat(application(town, "county.head", number).path("told").findValuesAsText("value"))
        .anyMatch(value -> value.contains(post.person().code()));
    hears(town, "county.dispatcher", number);
    town.as("county.head")
        .does(number, "task_approveExit", Map.of("outcome", "REFUSE", "reason", "情节未到解聘程度"));
    assertThat(state(town, "county.head", number)).isEqualTo("REFUSED");
    assertThat(posts.findById(post.id()).orElseThrow().heldOn(DAY)).isTrue();
  }

  @Test
  @Article("QD-M19")
  void in_Qingdao_the_district_dismisses_and_the_town_cannot() {
    Town town = town("qd");
    long grid = otherGrid(town);
    Map<String, Object> who = newcomer("被解聘者");
    String appointed =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "PART_TIME", grid, who)));
    approves(town, "town.head", appointed);
    trains(town.as("town.head"), code(town, "town.head", appointed));
    begins(town, "town.dispatcher", appointed).ok();
    Post post = post(grid, "被解聘者", PostKind.PART_TIME);
    String person = "/api/officers/people/" + post.person().code();
    town.as("county.dispatcher")
        .post(person + "/disciplines", Map.of("kind", "DISMISSAL_PROPOSAL", "reason", "屡次不整改"))
        .ok();
    String number = exit(town.as("county.head").get(person).ok().body(), post);
    hears(town, "county.dispatcher", number);
    assertThat(town.as("town.head").task(number, "task_approveExit"))
        .as("a resignation is the town's, a dismissal is not")
        .isEmpty();
    town.as("county.head").does(number, "task_approveExit", Map.of("outcome", "APPROVE"));
    town.as("town.dispatcher")
        .does(number, "task_handOver", Map.of("outcome", "HAND_OVER", "lastDay", TODAY));
    assertThat(state(town, "county.head", number)).isEqualTo("CARRIED_OUT");
    assertThat(posts.findById(post.id()).orElseThrow().until()).isEqualTo(DAY);
  }

  @Test
  @Article("QD-M19")
  void a_proposal_to_dismiss_somebody_who_leaves_already_goes_on_the_record_of_that_exit() {
    Town town = town("qd");
    Post post = somebodyElse(town);
    String person = "/api/officers/people/" + post.person().code();
    String number = number(leaves(town, "town.dispatcher", post.id(), "RESIGNED"));
    assertThat(exit(town.as("county.head").get(person).ok().body(), post)).isEqualTo(number);
    town.as("county.head")
        .post(person + "/disciplines", Map.of("kind", "DISMISSAL_PROPOSAL", "reason", "辞职前多次不履行职责"))
        .ok();
    Answer second = leaves(town, "town.dispatcher", post.id(), "RETIRED");
    assertThat(second.code()).isEqualTo("exit-in-course");
    assertThat(second.body().at("/params/number").asText()).isEqualTo(number);
    JsonNode course = town.as("town.head").get("/api/matters/" + number + "/course").ok().body();
    assertThat(course.findValuesAsText("kind")).contains("DismissalJoined");
    assertThat(course.toString())
        .contains("情节严重")
        .as("the reason itself stays with the officer")
        .doesNotContain("辞职前多次不履行职责");
    assertThat(application(town, "town.head", number).path("told").findValuesAsText("page"))
        .contains("/people/" + post.person().code());
    Answer approved =
        town.as("town.head").does(number, "task_approveExit", Map.of("outcome", "APPROVE"));
    assertThat(state(town, "town.head", number)).as("the exit goes on").isEqualTo("IN_HANDOVER");
    assertThat(approved.body().hasNonNull("nextTaskId")).as("a clerk hands over").isFalse();
    assertThat(town.as("town.dispatcher").task(number, "task_handOver")).isPresent();
  }

  private static String exit(JsonNode page, Post post) {
    for (JsonNode each : page.path("posts")) {
      if (each.path("id").asLong() == post.id()) {
        return each.path("exit").asText();
      }
    }
    throw new AssertionError("No post " + post.id());
  }

  /** Somebody of the town whose exit no other story is about. */
  private Post somebodyElse(Town town) {
    long theirs = somebody(otherGrid(town)).person().id();
    return posts.heldIn(otherGrid(town), DAY).stream()
        .filter(it -> it.kind() == PostKind.HEAD || it.kind() == PostKind.PART_TIME)
        .filter(it -> it.until() == null && it.person().id() != theirs)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoever_changes_the_mind_before_the_hand_over_stays() {
    Town town = town("lz");
    Post post =
        posts.heldIn(otherGrid(town), DAY).stream()
            .filter(it -> it.kind() == PostKind.PART_TIME || it.kind() == PostKind.HEAD)
            .findFirst()
            .orElseGet(() -> somebody(otherGrid(town)));
    String number = number(leaves(town, "town.dispatcher", post.id(), "RESIGNED"));
    String decider = post.kind() == PostKind.FULL_TIME ? "county.head" : "town.head";
    town.as(decider).does(number, "task_approveExit", Map.of("outcome", "APPROVE"));
    town.as("town.dispatcher")
        .does(number, "task_handOver", Map.of("outcome", "CANCEL", "reason", "本人收回辞职"));
    assertThat(state(town, "town.head", number)).isEqualTo("WITHDRAWN");
    assertThat(posts.findById(post.id()).orElseThrow().heldOn(DAY)).isTrue();
    assertThat(leaves(town, "town.dispatcher", post.id(), "RETIRED").status()).isEqualTo(201);
  }

  @Test
  void another_town_and_a_department_cannot_let_somebody_leave() {
    Town town = town("zj");
    Post post = somebody(otherGrid(town));
    assertThat(leaves(town, "county.urban.handler", post.id(), "RESIGNED").code())
        .isEqualTo("grids-of-others");
    assertThat(
            town.as("officer")
                .post(
                    "/api/applications/officer-exits",
                    Map.of(
                        "organisationId",
                        Long.valueOf(town.organisation("town.dispatcher")),
                        "postId",
                        post.id(),
                        "ground",
                        "RESIGNED",
                        "reason",
                        "不想做了就走"))
                .code())
        .isEqualTo("not-speaking-for");
  }

  private static void hears(Town town, String who, String number) {
    town.as(who).does(number, "task_hearOfficer", Map.of("heardOn", TODAY, "statement", "本人没有异议"));
  }

  /** Somebody who serves in the grid and does not guide only. */
  private Post somebody(long grid) {
    return posts.heldIn(grid, DAY).stream()
        .filter(it -> it.kind() != PostKind.INSTRUCTOR && it.until() == null)
        .findFirst()
        .orElseThrow();
  }
}
