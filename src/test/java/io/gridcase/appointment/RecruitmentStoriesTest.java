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

/** An open recruitment goes its six steps, and nobody skips one. */
class RecruitmentStoriesTest extends PostStory {

  private static final String ORGANISER = "county.dispatcher";

  @Test
  @Article({"QD-M14", "QD-M11", "QD-M16"})
  void in_Qingdao_full_time_officers_are_recruited_in_six_steps() {
    Town town = town("qd");
    long grid = otherGrid(town);
    Answer direct =
        appoints(
            town,
            "town.dispatcher",
            appointment(town, "town.dispatcher", "FULL_TIME", grid, newcomer("直聘者")));
    assertThat(direct.code()).isEqualTo("post-not-so");
    assertCites(direct, "QD-M14");

    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", grid, null)));
    for (String function : List.of("ORGANISATION", "FINANCE", "CIVIL_AFFAIRS")) {
      cosign(town, number, function);
    }
    int before = inPublic("qingdao").size();
    announces(town, ORGANISER, number);
    assertThat(inPublic("qingdao")).hasSize(before + 1);
    JsonNode call = inPublic("qingdao").get(0);
    assertThat(call.path("stage").asText()).isEqualTo("REGISTRATION");
    assertThat(call.path("registersUntil").asText()).isEqualTo(DAY.plusDays(1).toString());
    assertThat(call.path("registersAt").asText()).isEqualTo("街道综治中心一楼");
    assertThat(call.path("requirements").asText()).contains("40周岁以下");

    Clerk organiser = town.as(ORGANISER);
    long old = registers(organiser, number, older(newcomer("年长者")));
    long first = registers(organiser, number, newcomer("第一名"));
    long second = registers(organiser, number, newcomer("第二名"));
    assertThat(
            finish(
                    organiser,
                    number,
                    "task_registerCandidates",
                    Map.of("outcome", "CONTINUE", "note", "报名情况见名册"))
                .code())
        .as("somebody may still come today")
        .isEqualTo("registration-running");
    registrationEnds(number);
    assertThat(organiser.post(path(number), newcomer("迟到者")).code()).isEqualTo("registration-over");
    finish(
            organiser,
            number,
            "task_registerCandidates",
            Map.of("outcome", "CONTINUE", "note", "三人报名"))
        .ok();

    assertThat(put(organiser, number, first, "score", Map.of("score", 80)).code())
        .as("the examination is later")
        .isEqualTo("recruitment-stage");
    Answer unsuitable = put(organiser, number, old, "check", Map.of("passed", true));
    assertThat(unsuitable.code()).isEqualTo("candidate-unsuitable");
    assertCites(unsuitable, "QD-M11");
    Map<String, Object> on = Map.of("outcome", "CONTINUE");
    assertThat(finish(organiser, number, "task_checkCandidates", on).code())
        .isEqualTo("candidates-unchecked");
    put(organiser, number, old, "check", Map.of("passed", false, "reason", "超过四十周岁")).ok();
    put(organiser, number, first, "check", Map.of("passed", true)).ok();
    put(organiser, number, second, "check", Map.of("passed", true)).ok();
    finish(organiser, number, "task_checkCandidates", on).ok();

    assertThat(put(organiser, number, old, "score", Map.of("score", 99)).code())
        .isEqualTo("candidate-not-admitted");
    put(organiser, number, first, "score", Map.of("score", 91)).ok();
    Map<String, Object> held = Map.of("outcome", "CONTINUE", "examinedOn", TODAY, "form", "笔试加面试");
    assertThat(finish(organiser, number, "task_examineCandidates", held).code())
        .isEqualTo("candidates-unscored");
    put(organiser, number, second, "score", Map.of("score", 84)).ok();
    finish(organiser, number, "task_examineCandidates", held).ok();

    Clerk office = town.as("county.leading-group-office.approver");
    assertThat(put(organiser, number, first, "choice", Map.of("gridId", grid)).code())
        .as("who examines does not choose")
        .isEqualTo("not-your-part");
    Map<String, Object> yes = Map.of("outcome", "APPROVE", "document", "会议纪要〔2026〕3号");
    assertThat(finish(office, number, "task_decideRecruitment", yes).code())
        .isEqualTo("nobody-chosen");
    put(office, number, first, "choice", Map.of("gridId", grid)).ok();
    assertThat(inPublic("qingdao").get(0).toString())
        .as("nobody is named before the choice is announced")
        .contains("\"chosen\":[]")
        .doesNotContain("第一名", "第二名", "年长者");
    assertThat(put(office, number, second, "choice", Map.of("gridId", grid)).code())
        .isEqualTo("grid-chosen");
    finish(office, number, "task_decideRecruitment", yes).ok();

    assertThat(state(town, ORGANISER, number)).isEqualTo("IN_ANNOUNCEMENT");
    JsonNode result = inPublic("qingdao").get(0);
    assertThat(result.path("chosen")).hasSize(1);
    assertThat(result.at("/chosen/0/name").asText()).isEqualTo("第一名");
    assertThat(result.path("announcedUntil").asText()).isGreaterThan(TODAY);
    assertThat(result.toString()).doesNotContain("第二名", "年长者", number, "13900001234");
    Map<String, Object> heard = Map.of("objections", "公示期间没有收到异议");
    assertThat(finish(organiser, number, "task_concludeAnnouncement", heard).code())
        .isEqualTo("announcement-running");
    daysPass(number);
    finish(organiser, number, "task_concludeAnnouncement", heard).ok();
    assertThat(inPublic("qingdao")).hasSize(before);

    assertThat(begins(town, ORGANISER, number).code()).isEqualTo("post-conditions-missing");
    JsonNode chosen = candidates(town, ORGANISER, number).at("/candidates/1");
    assertThat(chosen.at("/conditions/0/article").asText()).isEqualTo("QD-M16");
    trains(town.as("town.head"), chosen.path("code").asText());
    begins(town, ORGANISER, number).ok();
    assertThat(holds(grid, "第一名", PostKind.FULL_TIME)).isTrue();
    assertThat(course(town, ORGANISER, number))
        .containsSubsequence(
            "ApplicationSubmitted",
            "ApplicationCosigned",
            "ApplicationAdvanced",
            "CandidateActed",
            "ApplicationApproved",
            "ApplicationCarriedOut");
  }

  @Test
  @Article("ZJ-19")
  void in_Zhenjiang_the_town_recruits_together_with_county_human_resources_and_civil_affairs() {
    Town town = town("zj");
    long grid = otherGrid(town);
    Answer part =
        appoints(
            town, "town.dispatcher", appointment(town, "town.dispatcher", "PART_TIME", grid, null));
    assertThat(part.code()).isEqualTo("post-not-so");
    assertCites(part, "ZJ-19");

    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", grid, null)));
    cosigns(town, "county.dispatcher", number);
    cosign(town, number, "HUMAN_RESOURCES");
    cosign(town, number, "CIVIL_AFFAIRS");
    announces(town, "town.dispatcher", number);
    Clerk organiser = town.as("town.dispatcher");
    long one = registers(organiser, number, newcomer("应聘者"));
    registrationEnds(number);
    finish(
            organiser,
            number,
            "task_registerCandidates",
            Map.of("outcome", "CONTINUE", "note", "报名情况见名册"))
        .ok();
    put(organiser, number, one, "check", Map.of("passed", true)).ok();
    finish(organiser, number, "task_checkCandidates", Map.of("outcome", "CONTINUE")).ok();
    put(organiser, number, one, "score", Map.of("score", 77)).ok();
    finish(
            organiser,
            number,
            "task_examineCandidates",
            Map.of("outcome", "CONTINUE", "examinedOn", TODAY, "form", "笔试"))
        .ok();
    Clerk approver = town.as("town.approver");
    put(approver, number, one, "choice", Map.of("gridId", grid)).ok();
    finish(approver, number, "task_decideRecruitment", Map.of("outcome", "APPROVE")).ok();
    assertThat(inPublic("zhenjiang").get(0).toString()).contains("应聘者");
    put(organiser, number, one, "drop", Map.of("reason", "公示期间查实材料不实")).ok();
    assertThat(inPublic("zhenjiang").get(0).toString())
        .as("whoever is dropped is not named a moment longer")
        .contains("ANNOUNCEMENT")
        .doesNotContain("应聘者");
    daysPass(number);
    finish(organiser, number, "task_concludeAnnouncement", Map.of("objections", "收到一件反映，查实")).ok();
    assertThat(begins(town, "town.dispatcher", number).code()).isEqualTo("nobody-begins");
    finish(organiser, number, "task_beginPosts", Map.of("outcome", "GIVE_UP", "reason", "唯一人选被取消"))
        .ok();
    assertThat(state(town, "town.dispatcher", number)).isEqualTo("WITHDRAWN");
  }

  @Test
  void a_call_nobody_answers_can_be_ended() {
    Town town = town("lz");
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", otherGrid(town), null)));
    announces(town, ORGANISER, number);
    Clerk organiser = town.as(ORGANISER);
    registrationEnds(number);
    finish(
            organiser,
            number,
            "task_registerCandidates",
            Map.of("outcome", "CONTINUE", "note", "无人报名"))
        .ok();
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
    registrationEnds(third);
    finish(
            organiser,
            third,
            "task_registerCandidates",
            Map.of("outcome", "CONTINUE", "note", "一人报名"))
        .ok();
    put(organiser, third, one, "check", Map.of("passed", true)).ok();
    finish(organiser, third, "task_checkCandidates", Map.of("outcome", "CONTINUE")).ok();
    finish(organiser, third, "task_examineCandidates", stop).ok();
    assertThat(state(town, ORGANISER, third)).isEqualTo("REFUSED");
    assertThat(course(town, ORGANISER, third)).endsWith("ApplicationRefused");
  }

  private static String asks(Town town) {
    return number(
        appoints(
            town,
            "town.dispatcher",
            appointment(town, "town.dispatcher", "FULL_TIME", otherGrid(town), null)));
  }

  @Test
  void who_came_to_hold_a_post_there_meanwhile_is_dropped_and_the_others_go_on() {
    Town town = town("lz");
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", otherGrid(town), null)));
    announces(town, ORGANISER, number);
    Clerk organiser = town.as(ORGANISER);
    long one = registers(organiser, number, newcomer("等待者"));
    registrationEnds(number);
    finish(
            organiser,
            number,
            "task_registerCandidates",
            Map.of("outcome", "CONTINUE", "note", "报名情况见名册"))
        .ok();
    put(organiser, number, one, "check", Map.of("passed", true)).ok();
    finish(organiser, number, "task_checkCandidates", Map.of("outcome", "CONTINUE")).ok();
    put(organiser, number, one, "score", Map.of("score", 70)).ok();
    finish(
            organiser,
            number,
            "task_examineCandidates",
            Map.of("outcome", "CONTINUE", "examinedOn", TODAY, "form", "笔试"))
        .ok();
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
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", grid, null)));
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
    registrationEnds(number);
    finish(
            organiser,
            number,
            "task_registerCandidates",
            Map.of("outcome", "CONTINUE", "note", "报名情况见名册"))
        .ok();
    finish(organiser, number, "task_checkCandidates", Map.of("outcome", "STOP", "reason", "报名人数不足"))
        .ok();
    assertThat(state(town, ORGANISER, number)).isEqualTo("REFUSED");
  }

  /** What somebody reads who is not signed in, the latest first. */
  private JsonNode inPublic(String city) {
    return Clerk.stranger(base()).get("/api/public/" + city + "/recruitments").ok().body();
  }

  private static void announces(Town town, String organiser, String number) {
    assertThat(
            town.as(organiser)
                .tries(
                    number,
                    "task_announceRecruitment",
                    Map.of(
                        "outcome",
                        "CONTINUE",
                        "registersFrom",
                        DAY.minusDays(7).toString(),
                        "registersUntil",
                        DAY.plusDays(1).toString(),
                        "registersAt",
                        "街道综治中心一楼"))
                .status())
        .isEqualTo(200);
  }

  private static long registers(Clerk organiser, String number, Map<String, Object> who) {
    return organiser.post(path(number), who).ok().body().path("id").asLong();
  }

  private static Answer put(
      Clerk who, String number, long id, String what, Map<String, Object> said) {
    return who.put(path(number) + "/" + id + "/" + what, said);
  }

  private static Answer finish(Clerk who, String number, String step, Map<String, Object> answers) {
    return who.tries(number, step, answers);
  }

  private static String path(String number) {
    return "/api/applications/" + number + "/candidates";
  }

  private static Map<String, Object> older(Map<String, Object> candidate) {
    candidate.put("birthDate", DAY.minusYears(46).toString());
    return candidate;
  }

  /** A department of the county signs along. */
  private void cosign(Town town, String number, String function) {
    String username =
        jdbc.sql(
                """
                select a.username from account a
                join person_position p on p.person_id = a.person_id
                join organisation o on o.id = p.organisation_id
                where o.id in (
                    select organisation_id from application_partner where application = ?)
                  and o.function_name = ?
                order by a.username limit 1\
                """)
            .params(number, function)
            .query(String.class)
            .single();
    Clerk.signIn(base(), username)
        .does(number, "task_cosignApplication", Map.of("outcome", "AGREE", "opinion", "同意招聘"));
  }

  /** The days of the call are over. */
  private void registrationEnds(String number) {
    jdbc.sql("update appointment set registers_until = ? where number = ?")
        .params(DAY.minusDays(1), number)
        .update();
  }

  /** The days of the announcement are over. */
  private void daysPass(String number) {
    jdbc.sql("update appointment set announced_until = ? where number = ?")
        .params(DAY.minusDays(1), number)
        .update();
  }
}
