package io.gridcase.listchange;

import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people send who apply for changes of the list. */
public final class ListRequests {

  private ListRequests() {}

  /** What a department sends to put a type on the list; nothing stands against it. */
  static Map<String, Object> admission(Town town, String applicant, String name) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("organisationId", Long.valueOf(town.organisation(applicant)));
    asked.put("name", name);
    asked.put("group", ListStory.listOn(town, ListStory.today()).at("/types/0/group").asText());
    asked.put("category", "URBAN");
    asked.put("responsibility", "DEPARTMENT");
    asked.put("urgent", false);
    asked.put("reason", "群众反映集中，需要网格员日常发现");
    asked.put(
        "guarantees",
        Map.of(
            "people", "每个镇街一名联络员",
            "funds", "列入部门年度预算",
            "materials", "配发登记终端",
            "training", "每季度培训一次",
            "information", "开放部门巡查数据查询，专人解答"));
    asked.put("nature", nature());
    return asked;
  }

  /** Work that nothing stands against. */
  public static Map<String, Object> nature() {
    Map<String, Object> nature = new HashMap<>();
    for (String against :
        List.of(
            "needsEnforcementQualification",
            "reservedByLaw",
            "internalManagement",
            "safetyRisk",
            "needsExpertSkill",
            "administrativePower")) {
      nature.put(against, false);
    }
    nature.put("fundingProvided", true);
    nature.put("withinAbility", true);
    return nature;
  }

  static Map<String, Object> withdrawal(Town town, String applicant, String typeCode) {
    return Map.of(
        "organisationId",
        Long.valueOf(town.organisation(applicant)),
        "typeCode",
        typeCode,
        "reason",
        "已由部门系统直接办理");
  }
}
