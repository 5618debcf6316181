package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.listchange.ListRequests;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Who reads the editions of the list, and who applies for changes of it. */
final class ListRules {

  private static final String APPLICANT = "zj.county.urban.handler";
  private static final String ADMISSIONS = "/api/applications/list-admissions/";
  private static final String LISTS = "/api/matter-lists";
  private static final String UNKNOWN = "no-such-edition";
  private static final String NOT_SPEAKING = "not-speaking-for";
  private static final String MAY_NOT = "level-may-not-apply";
  private static final String[] NO_PART = {
    "zj.officer", "zj.town.dispatcher", "zj.urban.head", "zj.town.approver", "zj.other.dispatcher"
  };
  private static final String[] NO_SPEAKERS = {
    "zj.officer", "zj.auditor", "zj.town.approver", "zj.county.approver"
  };
  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final Map<Stage, String> APPLIED = new ConcurrentHashMap<>();

  private ListRules() {}

  static List<Rule> all() {
    return List.of(
        rule("GET /api/matter-lists", (who, s) -> who.get(editions()))
            .about(s -> "inForceFrom")
            .leavesOut(ELSEWHERE)
            .shows("zj.officer", "zj.urban.head", "zj.auditor"),
        rule("GET /api/matter-lists/{id}", (who, s) -> who.get(edition(s)))
            .hides(UNKNOWN, ELSEWHERE)
            .lets(200, "zj.officer", "zj.county.approver"),
        rule(
                "GET /api/matter-lists/{id}/difference",
                (who, s) -> who.get(edition(s) + "/difference?from=" + editionId(s)))
            .hides(UNKNOWN, ELSEWHERE)
            .lets(200, "zj.officer", "zj.county.approver"),
        rule(
                "GET /api/matter-lists/{id}/guarantees",
                (who, s) -> who.get(edition(s) + "/guarantees"))
            .hides(UNKNOWN, ELSEWHERE)
            .lets(200, "zj.officer", "zj.urban.head", "zj.county.approver"),
        rule(
                "GET /api/applications/list-admissions/choices",
                (who, s) ->
                    who.get(ADMISSIONS + "choices?organisationId=" + organisation(s, APPLICANT)))
            .forbids(NOT_SPEAKING, ELSEWHERE, OFFICES, NO_SPEAKERS)
            .lets(200, APPLICANT, "zj.county.urban.head"),
        rule(
                "GET /api/applications/list-offers",
                (who, s) -> who.get("/api/applications/list-offers"))
            .about(s -> "organisationId")
            .leavesOut(the("zj.officer", "zj.auditor", "zj.town.approver"))
            .shows(APPLICANT, "zj.county.dispatcher"),
        rule(
                "GET /api/applications/list-admissions/{number}",
                (who, s) -> who.get(ADMISSIONS + number(s)))
            .hides("no-such-application", ELSEWHERE, OFFICES, NO_PART)
            .hides("no-such-application", the("zj.county.head", "zj.county.approver"))
            .lets(200, APPLICANT, "zj.county.urban.head"),
        rule(
                "PUT /api/applications/list-admissions/{number}",
                (who, s) -> who.put(ADMISSIONS + number(s), asked(s, organisation(s, APPLICANT))))
            .hides("no-such-application", ELSEWHERE, OFFICES, NO_PART)
            .hides("no-such-application", the("zj.county.head", "zj.county.approver"))
            .lets(409, APPLICANT),
        rule("GET /api/applications", (who, s) -> who.get("/api/applications?size=100"))
            .about(ListRules::number)
            .leavesOut(ELSEWHERE, OFFICES, NO_PART)
            .shows(APPLICANT, "zj.county.urban.head", "zj.county.dispatcher", "zj.auditor"),
        rule(
                "GET /api/applications/{number}",
                (who, s) -> who.get("/api/applications/" + number(s)))
            .hides("no-such-application", ELSEWHERE, OFFICES, NO_PART)
            .lets(200, APPLICANT, "zj.county.head", "zj.county.approver", "zj.city.head"),
        rule(
                "POST /api/applications/list-admissions",
                (who, s) -> admit(who, s, organisation(s, APPLICANT)))
            .forbids(NOT_SPEAKING, ELSEWHERE, OFFICES, NO_SPEAKERS)
            .forbids(NOT_SPEAKING, the("zj.urban.head", "zj.county.dispatcher"))
            .lets(201, "zj.county.urban.head"),
        rule("POST /api/applications/list-admissions", (who, s) -> admit(who, s, organisation(who)))
            .forbids(NOT_SPEAKING, OFFICES, NO_SPEAKERS)
            .forbids(MAY_NOT, the("zj.urban.head", "zj.town.dispatcher", "zj.county.dispatcher")),
        rule(
                "POST /api/applications/list-withdrawals",
                (who, s) -> withdraw(who, organisation(s, APPLICANT)))
            .forbids(NOT_SPEAKING, ELSEWHERE, OFFICES, NO_SPEAKERS)
            .forbids(NOT_SPEAKING, the("zj.urban.head", "zj.county.dispatcher"))
            .lets(201, APPLICANT),
        rule(
                "POST /api/applications/list-withdrawals",
                (who, s) -> withdraw(who, organisation(who)))
            .forbids(NOT_SPEAKING, OFFICES, NO_SPEAKERS)
            .forbids(MAY_NOT, the("zj.urban.head", "zj.town.dispatcher")));
  }

  static void fill(Stage s) {
    number(s);
  }

  /** The application of the county's department. */
  private static String number(Stage s) {
    return APPLIED.computeIfAbsent(
        s,
        stage ->
            admit(stage.as(APPLICANT), stage, organisation(stage, APPLICANT))
                .ok()
                .body()
                .path("number")
                .asText());
  }

  private static String editions() {
    return LISTS + "?county=321102000000";
  }

  private static long editionId(Stage s) {
    return s.as("zj.officer").get(editions()).ok().body().at("/0/id").asLong();
  }

  private static String edition(Stage s) {
    return LISTS + "/" + editionId(s);
  }

  private static long organisation(Stage s, String who) {
    return organisation(s.as(who));
  }

  /** Where somebody holds the first position; none for an officer. */
  private static long organisation(Clerk who) {
    return who.get("/api/session").ok().body().at("/positions/0/organisationId").asLong();
  }

  private static Answer admit(Clerk who, Stage s, long organisation) {
    return who.post("/api/applications/list-admissions", asked(s, organisation));
  }

  private static Map<String, Object> asked(Stage s, long organisation) {
    JsonNode first = s.as("zj.officer").get(edition(s)).ok().body().at("/types/0");
    Map<String, Object> asked = new HashMap<>();
    asked.put("organisationId", organisation);
    asked.put("name", "范例事项" + NAMES.incrementAndGet());
    asked.put("group", first.path("group").asText());
    asked.put("category", "URBAN");
    asked.put("responsibility", "DEPARTMENT");
    asked.put("urgent", false);
    asked.put("reason", "群众反映集中");
    asked.put(
        "guarantees",
        Map.of(
            "people",
            "一人",
            "funds",
            "部门预算",
            "materials",
            "终端",
            "training",
            "每季度",
            "information",
            "数据"));
    asked.put("nature", ListRequests.nature());
    return asked;
  }

  private static Answer withdraw(Clerk who, long organisation) {
    return who.post(
        "/api/applications/list-withdrawals",
        Map.of("organisationId", organisation, "typeCode", "ZJ-02-10", "reason", "部门直接办理"));
  }
}
