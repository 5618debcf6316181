package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.util.Map;

/** A story of an open recruitment; its steps carry an organiser's words. */
abstract class RecruitmentStory extends PostStory {

  static final String ORGANISER = "county.dispatcher";

  /** What somebody reads who is not signed in, the latest first. */
  JsonNode inPublic(String city) {
    return Clerk.stranger(base()).get("/api/public/" + city + "/recruitments").ok().body();
  }

  static void announces(Town town, String organiser, String number) {
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

  static long registers(Clerk organiser, String number, Map<String, Object> who) {
    return organiser.post(path(number), who).ok().body().path("id").asLong();
  }

  static Answer put(Clerk who, String number, long id, String what, Map<String, Object> said) {
    return who.put(path(number) + "/" + id + "/" + what, said);
  }

  static Answer finish(Clerk who, String number, String step, Map<String, Object> answers) {
    return who.tries(number, step, answers);
  }

  static String path(String number) {
    return "/api/applications/" + number + "/candidates";
  }

  static Map<String, Object> older(Map<String, Object> candidate) {
    candidate.put("birthDate", DAY.minusYears(46).toString());
    return candidate;
  }

  /** A department of the county signs along. */
  void cosign(Town town, String number, String function) {
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
  void registrationEnds(String number) {
    jdbc.sql("update appointment set registers_until = ? where number = ?")
        .params(DAY.minusDays(1), number)
        .update();
  }

  /** The days of the announcement are over. */
  void daysPass(String number) {
    jdbc.sql("update appointment set announced_until = ? where number = ?")
        .params(DAY.minusDays(1), number)
        .update();
  }

  /** A town asks for somebody full-time in its other grid; who, a recruitment shall show. */
  static String asks(Town town) {
    return number(
        appoints(
            town,
            "town.dispatcher",
            appointment(town, "town.dispatcher", "FULL_TIME", otherGrid(town), null)));
  }

  /** The days of the call pass, and the organiser closes the register. */
  void registrationCloses(Clerk organiser, String number) {
    registrationEnds(number);
    finish(
            organiser,
            number,
            "task_registerCandidates",
            Map.of("outcome", "CONTINUE", "note", "报名情况见名册"))
        .ok();
  }

  /** The only one who came is admitted to the examination and passes it. */
  static void passes(Clerk organiser, String number, long candidate, int score) {
    put(organiser, number, candidate, "check", Map.of("passed", true)).ok();
    finish(organiser, number, "task_checkCandidates", Map.of("outcome", "CONTINUE")).ok();
    put(organiser, number, candidate, "score", Map.of("score", score)).ok();
    examinationIsHeld(organiser, number);
  }

  private static void examinationIsHeld(Clerk organiser, String number) {
    finish(
            organiser,
            number,
            "task_examineCandidates",
            Map.of("outcome", "CONTINUE", "examinedOn", TODAY, "form", "笔试"))
        .ok();
  }
}
