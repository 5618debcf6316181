package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody comes to serve in a grid, in each city's way. */
class AppointmentStoriesTest extends PostStory {

  @Test
  @Article("ZJ-18-2")
  void in_Zhenjiang_the_head_is_found_together_with_the_community_and_by_the_town() {
    Town town = town("zj");
    long grid = otherGrid(town);
    makeFree(town, grid, PostKind.HEAD);
    Map<String, Object> leader = newcomer("王书记");
    leader.put("villageLeader", true);
    Answer refused =
        appoints(
            town, "town.dispatcher", appointment(town, "town.dispatcher", "HEAD", grid, leader));
    assertThat(refused.ok().body().path("state").asText()).isEqualTo("REFUSED");
    JsonNode objection = application(town, "town.dispatcher", number(refused)).at("/objections/0");
    assertThat(objection.path("reason").asText()).isEqualTo("VILLAGE_LEADER");
    assertThat(objection.at("/articles/0/id").asText()).isEqualTo("ZJ-18-2");

    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "HEAD", grid, newcomer("李主任"))));
    assertThat(town.as("town.head").task(number, "task_approvePost"))
        .as("not before the community was heard")
        .isEmpty();
    communityAgrees(town, "town.dispatcher", number);
    approves(town, "town.head", number);
    assertThat(state(town, "town.head", number)).isEqualTo("IN_PREPARATION");
    Answer again =
        appoints(
            town,
            "town.dispatcher",
            appointment(town, "town.dispatcher", "HEAD", grid, newcomer("后来者")));
    assertThat(application(town, "town.head", number(again)).path("told").toString())
        .as("who decides on another one reads that somebody waits already")
        .contains("已有人待上岗", code(town, "town.head", number));
    assertThat(application(town, "town.head", number).path("told").toString())
        .doesNotContain("已有人待上岗");
    assertThat(holds(grid, "李主任", PostKind.HEAD)).as("not before the training").isFalse();

    assertThat(begins(town, "town.dispatcher", number).code()).isEqualTo("post-conditions-missing");
    trains(town.as("town.head"), code(town, "town.head", number));
    begins(town, "town.dispatcher", number).ok();
    assertThat(holds(grid, "李主任", PostKind.HEAD)).isTrue();
    assertThat(state(town, "town.head", number)).isEqualTo("CARRIED_OUT");
  }

  @Test
  void who_applied_does_not_decide_on_it() {
    Town town = town("zj");
    makeFree(town, otherGrid(town), PostKind.HEAD);
    String number =
        number(
            appoints(
                town,
                "town.head",
                appointment(town, "town.head", "HEAD", otherGrid(town), newcomer("钱副主任"))));
    communityAgrees(town, "town.head", number);
    long step =
        town.as("town.head").task(number, "task_approvePost").orElseThrow().path("id").asLong();
    Map<String, Object> yes = Map.of("data", Map.of("outcome", "APPROVE"));
    for (Answer own :
        List.of(
            town.as("town.head").post("/api/tasks/" + step + "/claim", Map.of()),
            town.as("town.head").post("/api/tasks/" + step + "/completion", yes))) {
      assertThat(own.status()).isEqualTo(403);
      assertThat(own.code()).isEqualTo("own-request");
    }
    assertThat(state(town, "town.head", number)).isEqualTo("IN_APPROVAL");
  }

  @Test
  @Article("ZJ-18-2")
  void what_the_community_does_not_agree_to_goes_back_and_can_be_taken_back() {
    Town town = town("zj");
    makeFree(town, otherGrid(town), PostKind.HEAD);
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "HEAD", otherGrid(town), newcomer("赵委员"))));
    town.as("town.dispatcher")
        .does(
            number,
            "task_consultCommunity",
            Map.of(
                "outcome", "RETURN",
                "heldOn", TODAY,
                "participants", "社区党委",
                "opinion", "不熟悉本网格情况"));
    assertThat(state(town, "town.dispatcher", number)).isEqualTo("RETURNED");
    town.as("town.dispatcher")
        .does(number, "task_amendApplication", Map.of("outcome", "WITHDRAW", "reason", "另选人选"));
    assertThat(state(town, "town.dispatcher", number)).isEqualTo("WITHDRAWN");
  }

  @Test
  @Article({"ZJ-19", "ZJ-16-1"})
  void in_Zhenjiang_the_town_chooses_full_time_officers_among_those_who_work_there() {
    Town town = town("zj");
    long grid = otherGrid(town);
    Map<String, Object> who = newcomer("周专员");
    who.put("source", "AUXILIARY_STAFF");
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", grid, who)));
    approves(town, "town.head", number);
    trains(town.as("town.head"), code(town, "town.head", number));
    begins(town, "town.dispatcher", number).ok();
    assertThat(post(grid, "周专员", PostKind.FULL_TIME).source())
        .isEqualTo(PostSource.AUXILIARY_STAFF);

    Answer exclusive =
        appoints(
            town,
            "town.dispatcher",
            appointment(town, "town.dispatcher", "EXCLUSIVE", grid, newcomer("钱专属")));
    assertThat(exclusive.code()).isEqualTo("post-not-so");
    assertCites(exclusive, "ZJ-16-1");
  }

  @Test
  @Article("ZJ-20")
  void in_Zhenjiang_a_peoples_deputy_serves_part_time_and_one_too_many_is_refused() {
    Town town = town("zj");
    long grid = otherGrid(town);
    String refused = partTime(town, grid, newcomer("钱兼职"));
    town.as("town.head")
        .does(refused, "task_approvePost", Map.of("outcome", "REFUSE", "reason", "人员已经够了"));
    assertThat(state(town, "town.head", refused)).isEqualTo("REFUSED");

    Map<String, Object> deputy = newcomer("孔代表");
    deputy.put("source", "PEOPLES_DEPUTY");
    String number = partTime(town, grid, deputy);
    approves(town, "town.head", number);
    trains(town.as("town.head"), code(town, "town.head", number));
    begins(town, "town.dispatcher", number).ok();
    assertThat(post(grid, "孔代表", PostKind.PART_TIME).source()).isEqualTo(PostSource.PEOPLES_DEPUTY);
  }

  private static String partTime(Town town, long grid, Map<String, Object> who) {
    return number(
        appoints(
            town, "town.dispatcher", appointment(town, "town.dispatcher", "PART_TIME", grid, who)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zj", "lz"})
  @Article({"ZJ-21", "LZ-20"})
  void the_department_that_sends_an_instructor_signs_along(String city) {
    Town town = town(city);
    Map<String, Object> asked =
        appointment(town, "town.dispatcher", "INSTRUCTOR", town.gridId(), newcomer("孙指导"));
    JsonNode nobodySends = appoints(town, "town.dispatcher", asked).body();
    assertThat(nobodySends.at("/fields/0/path").asText())
        .as(nobodySends.toString())
        .isEqualTo("departmentId");
    asked.put("departmentId", Long.valueOf(town("qz").organisation("county.urban.handler")));
    assertThat(appoints(town, "town.dispatcher", asked).body().at("/fields/0/code").asText())
        .as("a department of another city sends nobody")
        .isEqualTo("not-an-option");
    asked.put("departmentId", Long.valueOf(town.organisation("county.urban.handler")));
    String number = number(appoints(town, "town.dispatcher", asked));
    cosigns(town, "county.urban.handler", number);
    approves(town, "town.head", number);
    begins(town, "town.dispatcher", number).ok();
    Post post = post(town.gridId(), "孙指导", PostKind.INSTRUCTOR);
    assertThat(post.departmentId())
        .isEqualTo(Long.valueOf(town.organisation("county.urban.handler")));
  }

  @Test
  @Article({"QZ-11", "QZ-12"})
  void in_Quzhou_the_town_appoints_a_cadre_to_guide_and_nobody_exclusive() {
    Town town = town("qz");
    Map<String, Object> cadre = newcomer("吴干部");
    cadre.put("source", "STATIONED_CADRE");
    Map<String, Object> asked =
        appointment(town, "town.dispatcher", "INSTRUCTOR", town.gridId(), cadre);
    String number = number(appoints(town, "town.dispatcher", asked));
    approves(town, "town.approver", number);
    Answer early = begins(town, "town.dispatcher", number);
    assertThat(early.code()).as("no promise given").isEqualTo("post-conditions-missing");
    String person = "/api/officers/people/" + code(town, "town.head", number);
    assertThat(town.as("town.head").get(person).ok().body().path("mayWrite").asBoolean())
        .as("the agency writes about whoever is to come, too")
        .isTrue();
    town.as("town.head")
        .put(person + "/confidentiality", Map.of("edition", "2026-1", "signedOn", TODAY))
        .ok();
    trains(town.as("town.head"), code(town, "town.head", number));
    begins(town, "town.dispatcher", number).ok();
    assertThat(post(town.gridId(), "吴干部", PostKind.INSTRUCTOR).source())
        .isEqualTo(PostSource.STATIONED_CADRE);
    Answer exclusive =
        appoints(
            town,
            "town.dispatcher",
            appointment(town, "town.dispatcher", "EXCLUSIVE", town.gridId(), newcomer("郑专属")));
    assertThat(exclusive.status()).isEqualTo(403);
    assertThat(exclusive.code()).isEqualTo("post-not-so");
    assertCites(exclusive, "QZ-11");
  }

  @Test
  @Article({"LZ-11", "LZ-21"})
  void in_Luzhou_the_county_decides_on_full_time_officers_and_nobody_serves_untrained() {
    Town town = town("lz");
    long grid = otherGrid(town);
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", grid, newcomer("冯专员"))));
    assertThat(town.as("town.head").task(number, "task_approvePost")).isEmpty();
    approves(town, "county.head", number);
    Answer early = begins(town, "town.dispatcher", number);
    assertThat(early.code()).isEqualTo("post-conditions-missing");
    assertCites(early, "LZ-21");
    trains(town.as("town.head"), code(town, "town.head", number));
    begins(town, "town.dispatcher", number).ok();
    assertThat(holds(grid, "冯专员", PostKind.FULL_TIME)).isTrue();
  }

  @Test
  @Article("DY-12")
  void in_Dongying_nobody_serves_who_is_under_eighteen_foreign_or_not_declared_fit() {
    Town town = town("dy");
    Map<String, Object> young = newcomer("陈小明");
    young.put("birthDate", LocalDate.now().minusYears(17).toString());
    young.put("citizen", false);
    young.put("declared", false);
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "PART_TIME", town.gridId(), young)));
    JsonNode refused = application(town, "town.dispatcher", number);
    assertThat(refused.at("/application/state").asText()).isEqualTo("REFUSED");
    assertThat(refused.path("objections").findValuesAsText("reason"))
        .containsExactlyInAnyOrder("UNDERAGE", "NOT_CITIZEN", "NOT_DECLARED");
    assertThat(refused.path("objections").findValuesAsText("id")).containsOnly("DY-12");
    JsonNode course =
        town.as("town.dispatcher").get("/api/matters/" + number + "/course").ok().body();
    JsonNode last = course.get(course.size() - 1);
    assertThat(last.path("text").asText()).contains("不符合").doesNotContain("禁入");
    assertThat(last.path("actor").asText("")).as("a table refused it, nobody else").isEmpty();
  }
}
