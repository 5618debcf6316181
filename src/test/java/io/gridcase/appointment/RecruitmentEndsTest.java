package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a recruitment ends before anybody serves, and whom its register shows to whom. */
class RecruitmentEndsTest extends RecruitmentStory {

  private static final Map<String, List<String>> SIGN_ALONG =
      Map.of(
          "zj", List.of("HUMAN_RESOURCES", "CIVIL_AFFAIRS"),
          "lz", List.of(),
          "qd", List.of("ORGANISATION", "FINANCE", "CIVIL_AFFAIRS"));

  @ParameterizedTest
  @CsvSource({
    "zj, zhenjiang, town.dispatcher, town.approver",
    "lz, luzhou, county.dispatcher, county.head",
    "qd, qingdao, county.dispatcher, county.leading-group-office.approver"
  })
  @Article({"ZJ-19", "LZ-11", "QD-M14"})
  void whoever_decides_takes_nobody_of_those_who_came(
      String city, String publicName, String organises, String decides) {
    Town town = town(city);
    String number = asks(town);
    if (city.equals("zj")) {
      cosigns(town, "county.dispatcher", number);
    }
    for (String function : SIGN_ALONG.get(city)) {
      cosign(town, number, function);
    }
    Clerk organiser = town.as(organises);
    announces(town, organises, number);
    long one = registers(organiser, number, newcomer("落选者" + city));
    registrationCloses(organiser, number);
    passes(organiser, number, one, 61);
    int before = inPublic(publicName).size();
    Clerk decider = town.as(decides);
    assertThat(
            finish(decider, number, "task_decideRecruitment", Map.of("outcome", "REFUSE")).status())
        .as("nobody is refused without a reason")
        .isEqualTo(422);
    finish(
            decider,
            number,
            "task_decideRecruitment",
            Map.of("outcome", "REFUSE", "reason", "考试成绩未达到岗位要求"))
        .ok();
    assertThat(state(town, organises, number)).isEqualTo("REFUSED");
    assertThat(course(town, organises, number)).endsWith("ApplicationRefused");
    assertThat(inPublic(publicName)).hasSize(before - 1);
    assertThat(holds(otherGrid(town), "落选者" + city, PostKind.FULL_TIME)).isFalse();
    assertThat(organiser.get("/api/matters/" + number + "/course").ok().body().toString())
        .contains("考试成绩未达到岗位要求");
  }

  @Test
  void a_call_nobody_answers_can_be_ended() {
    Town town = town("lz");
    String number = asks(town);
    announces(town, ORGANISER, number);
    Clerk organiser = town.as(ORGANISER);
    registrationCloses(organiser, number);
    assertThat(
            finish(organiser, number, "task_checkCandidates", Map.of("outcome", "CONTINUE")).code())
        .isEqualTo("nobody-admitted");
    int before = inPublic("luzhou").size();
    finish(organiser, number, "task_checkCandidates", Map.of("outcome", "STOP", "reason", "无人报名"))
        .ok();
    assertThat(inPublic("luzhou")).as("ended").hasSize(before - 1);
    assertThat(state(town, ORGANISER, number)).isEqualTo("REFUSED");
  }

  @Test
  void a_recruitment_can_be_ended_at_each_of_its_steps_and_a_call_is_neither_short_nor_endless() {
    Town town = town("lz");
    Clerk organiser = town.as(ORGANISER);
    Map<String, Object> stop = Map.of("outcome", "STOP", "reason", "编制调整，不再招聘");
    String first = asks(town);
    assertThat(call(organiser, first, DAY).code()).isEqualTo("registration-dates-wrong");
    Answer endless = call(organiser, first, DAY.plusDays(61));
    assertThat(endless.code()).isEqualTo("registration-too-long");
    assertThat(endless.body().at("/fields/0/path").asText()).isEqualTo("registersUntil");
    finish(organiser, first, "task_announceRecruitment", stop).ok();
    assertThat(state(town, ORGANISER, first)).isEqualTo("REFUSED");

    String second = asks(town);
    call(organiser, second, DAY.plusDays(60)).ok();
    finish(organiser, second, "task_registerCandidates", stop).ok();
    assertThat(state(town, ORGANISER, second)).isEqualTo("REFUSED");

    String third = asks(town);
    call(organiser, third, DAY.plusDays(1)).ok();
    long one = registers(organiser, third, newcomer("未考者"));
    registrationCloses(organiser, third);
    put(organiser, third, one, "check", Map.of("passed", true)).ok();
    finish(organiser, third, "task_checkCandidates", Map.of("outcome", "CONTINUE")).ok();
    finish(organiser, third, "task_examineCandidates", stop).ok();
    assertThat(state(town, ORGANISER, third)).isEqualTo("REFUSED");
    assertThat(course(town, ORGANISER, third)).endsWith("ApplicationRefused");
  }

  @Test
  void who_came_to_hold_a_post_there_meanwhile_is_dropped_and_the_others_go_on() {
    Town town = town("lz");
    String number = asks(town);
    announces(town, ORGANISER, number);
    Clerk organiser = town.as(ORGANISER);
    long one = registers(organiser, number, newcomer("等待者"));
    registrationCloses(organiser, number);
    passes(organiser, number, one, 70);
    Clerk head = town.as("county.head");
    put(head, number, one, "choice", Map.of("gridId", otherGrid(town))).ok();
    finish(head, number, "task_decideRecruitment", Map.of("outcome", "APPROVE")).ok();
    jdbc.sql("update appointment_candidate set person_id = ? where id = ?")
        .params(posts.heldIn(otherGrid(town), DAY).get(0).person().id(), one)
        .update();
    daysPass(number);
    finish(organiser, number, "task_concludeAnnouncement", Map.of("objections", "没有异议")).ok();
    assertThat(candidates(town, ORGANISER, number).at("/candidates/0/dropped").asText())
        .contains("已在该网格任职");
  }

  @Test
  void personal_data_of_candidates_is_sealed_masked_and_opened_with_a_reason_only() {
    Town town = town("lz");
    long grid = otherGrid(town);
    String number = asks(town);
    announces(town, ORGANISER, number);
    Clerk organiser = town.as(ORGANISER);
    Map<String, Object> asked = newcomer("保密姓名甲");
    long id = registers(organiser, number, asked);
    assertThat(organiser.post(path(number), asked).code()).isEqualTo("application-invalid");

    JsonNode shown = candidates(town, ORGANISER, number).at("/candidates/0");
    assertThat(shown.path("phone").asText()).isEqualTo("139****1234");
    String identity = asked.get("identityNumber").toString();
    assertThat(shown.toString()).doesNotContain(identity);
    String stored = jdbc.sql("select * from appointment_candidate").query().listOfRows().toString();
    assertThat(stored).doesNotContain(identity, "保密姓名甲", "13900001234");

    String reveal = path(number) + "/" + id + "/reveal";
    assertThat(town.as("town.dispatcher").post(reveal, Map.of("reason", "核对材料")).status())
        .isEqualTo(403);
    assertThat(organiser.post(reveal, Map.of("reason", "核对报名材料")).ok().body().toString())
        .contains(identity);
    assertThat(
            jdbc.sql("select count(*) from personal_data_read where matter_number = ?")
                .param(number)
                .query(Long.class)
                .single())
        .isEqualTo(1);
    registrationCloses(organiser, number);
    finish(organiser, number, "task_checkCandidates", Map.of("outcome", "STOP", "reason", "报名人数不足"))
        .ok();
    assertThat(state(town, ORGANISER, number)).isEqualTo("REFUSED");
  }
}
