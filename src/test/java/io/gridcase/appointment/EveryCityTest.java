package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each city somebody is refused, somebody comes to serve, and leaves again. */
class EveryCityTest extends PostStory {

  @ParameterizedTest
  @CsvSource({
    "qz, PART_TIME, town.approver",
    "lz, PART_TIME, town.head",
    "qd, HEAD, town.head",
    "qd, PART_TIME, town.head",
    "qd, INSTRUCTOR, town.head",
    "dy, PART_TIME, town.head",
    "dy, FULL_TIME, town.head"
  })
  @Article({"LZ-11", "QD-M9"})
  void whoever_decides_refuses_one_and_appoints_another_who_leaves_again(
      String city, PostKind kind, String decider) {
    Town town = town(city);
    long grid = kind == PostKind.HEAD ? town.gridId() : otherGrid(town);
    if (kind == PostKind.HEAD) {
      makeFree(town, grid, kind);
    }
    String refused = number(asks(town, kind, grid, "不合适" + kind.ordinal()));
    town.as(decider)
        .does(refused, "task_approvePost", Map.of("outcome", "REFUSE", "reason", "另有更合适的人选"));
    assertThat(state(town, "town.head", refused)).isEqualTo("REFUSED");

    String name = "新任" + city + kind.ordinal();
    String number = number(asks(town, kind, grid, name));
    approves(town, decider, number);
    assertThat(holds(grid, name, kind)).as("chosen, not yet serving").isFalse();
    String code = code(town, "town.head", number);
    trains(town.as("town.head"), code);
    if (city.equals("qz") || city.equals("dy")) {
      town.as("town.head")
          .put(
              "/api/officers/people/" + code + "/confidentiality",
              Map.of("edition", "2026-1", "signedOn", TODAY))
          .ok();
    }
    begins(town, "town.dispatcher", number).ok();
    assertThat(holds(grid, name, kind)).isTrue();

    Post post =
        posts.heldIn(grid, DAY).stream()
            .filter(it -> it.person().code().equals(code))
            .findFirst()
            .orElseThrow();
    exitIsRefused(town, decider, post);
    String exit = number(leaves(town, "town.dispatcher", post.id(), "RESIGNED"));
    town.as(decider).does(exit, "task_approveExit", Map.of("outcome", "APPROVE"));
    town.as("town.dispatcher")
        .does(exit, "task_handOver", Map.of("outcome", "HAND_OVER", "lastDay", TODAY));
    assertThat(state(town, "town.head", exit)).isEqualTo("CARRIED_OUT");
    assertThat(posts.findById(post.id()).orElseThrow().until()).isEqualTo(DAY);
  }

  @Test
  @Article("ZJ-21")
  void what_a_department_does_not_sign_goes_back_and_comes_again() {
    Town town = town("zj");
    Map<String, Object> asked =
        appointment(town, "town.dispatcher", "INSTRUCTOR", town.gridId(), newcomer("再提指导"));
    asked.put("departmentId", Long.valueOf(town.organisation("county.urban.handler")));
    String number = number(appoints(town, "town.dispatcher", asked));
    town.as("county.urban.handler")
        .does(number, "task_cosignApplication", Map.of("outcome", "RETURN", "opinion", "请说明分工"));
    assertThat(state(town, "town.dispatcher", number)).isEqualTo("RETURNED");
    town.as("town.dispatcher")
        .does(
            number,
            "task_amendApplication",
            Map.of("outcome", "RESUBMIT", "supplement", "负责城市管理事项"));
    assertThat(state(town, "town.dispatcher", number)).isEqualTo("IN_COSIGN");
    cosigns(town, "county.urban.handler", number);
    approves(town, "town.head", number);
    assertThat(state(town, "town.dispatcher", number)).isEqualTo("IN_PREPARATION");
  }

  @Test
  void in_Zhenjiang_the_town_may_want_somebody_to_stay() {
    Town town = town("zj");
    Post post =
        posts.heldIn(otherGrid(town), DAY).stream()
            .filter(it -> it.kind() != PostKind.INSTRUCTOR && it.until() == null)
            .findFirst()
            .orElseThrow();
    exitIsRefused(town, "town.head", post);
  }

  /** Somebody would leave; whoever decides says no with a reason, and the post is held on. */
  private void exitIsRefused(Town town, String decider, Post post) {
    String number = number(leaves(town, "town.dispatcher", post.id(), "RESIGNED"));
    assertThat(
            town.as(decider)
                .tries(number, "task_approveExit", Map.of("outcome", "REFUSE"))
                .status())
        .as("a refusal has a reason")
        .isEqualTo(422);
    town.as(decider)
        .does(number, "task_approveExit", Map.of("outcome", "REFUSE", "reason", "接任人员尚未到岗"));
    assertThat(state(town, "town.dispatcher", number)).isEqualTo("REFUSED");
    assertThat(posts.findById(post.id()).orElseThrow().heldOn(DAY)).isTrue();
    assertThat(town.as("town.dispatcher").task(number, "task_handOver")).isEmpty();
  }

  private static Answer asks(Town town, PostKind kind, long grid, String name) {
    return appoints(
        town,
        "town.dispatcher",
        appointment(town, "town.dispatcher", kind.name(), grid, newcomer(name)));
  }
}
