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
class RecruitmentStoriesTest extends RecruitmentStory {

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

    String number = asks(town);
    for (String function : List.of("ORGANISATION", "FINANCE", "CIVIL_AFFAIRS")) {
      cosign(town, number, function);
    }
    int before = inPublic("qingdao").size();
    announces(town, ORGANISER, number);
    assertThat(inPublic("qingdao")).hasSize(before + 1);
    JsonNode call = inPublic("qingdao").get(0);
    assertThat(call.path("stage").asText()).isEqualTo("REGISTRATION");
    assertThat(call.path("startsOn").asText())
        .as("not before the call is over")
        .isEqualTo(DAY.plusDays(2).toString());
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

    String number = asks(town);
    cosigns(town, "county.dispatcher", number);
    cosign(town, number, "HUMAN_RESOURCES");
    cosign(town, number, "CIVIL_AFFAIRS");
    announces(town, "town.dispatcher", number);
    Clerk organiser = town.as("town.dispatcher");
    long one = registers(organiser, number, newcomer("应聘者"));
    registrationCloses(organiser, number);
    passes(organiser, number, one, 77);
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
}
