package io.gridcase.decisions;

import java.util.List;

/**
 * What a decision table must look like in every city.
 *
 * @param key the decision's id and its file's name
 * @param hitPolicy as in DMN
 * @param inputs names of its inputs, in order
 * @param outputs names of its outputs, in order
 */
record TableShape(String key, String hitPolicy, List<String> inputs, List<String> outputs) {

  /** The tables every city has: those of the matter procedure, then those of the approvals. */
  static final List<TableShape> ALL =
      List.of(
          first(
              "first-receiver",
              List.of("urgent", "responsibility", "gridType"),
              List.of("level", "notifyDepartment", "article")),
          first(
              "deadline",
              List.of("stage", "urgent", "category"),
              List.of("amount", "unit", "article")),
          all("routing", List.of("category", "matterType"), List.of("function", "role", "article")),
          first(
              "coordination",
              List.of("departments", "level", "urgent", "stuck"),
              List.of("mode", "article")),
          first("escalation", List.of("level", "urgent"), List.of("nextLevel", "article")),
          first("verification", List.of("category", "handledBy"), List.of("mode", "article")),
          first("limit", List.of("kind"), List.of("amount", "article")),
          first(
              "list-approval",
              List.of("change", "applicantKind", "applicantLevel"),
              List.of("allowed", "assessment", "approver", "approverLevel", "filing", "article")),
          all(
              "list-prohibition",
              List.of(
                  "needsEnforcementQualification",
                  "reservedByLaw",
                  "internalManagement",
                  "safetyRisk",
                  "needsExpertSkill",
                  "fundingProvided",
                  "withinAbility",
                  "administrativePower"),
              List.of("reason", "article")),
          first(
              "grid-approval",
              List.of("change", "gridType"),
              List.of("draftLevel", "partner", "consult", "approveLevel", "fileLevel", "article")),
          first(
              "grid-size",
              List.of("gridType", "households", "population"),
              List.of("verdict", "article")),
          all(
              "staffing",
              List.of("gridType", "heads", "fullTime", "partTime", "instructors"),
              List.of("shortage", "article")),
          all(
              "officer-eligibility",
              List.of(
                  "post",
                  "age",
                  "citizen",
                  "education",
                  "villageLeader",
                  "villageMember",
                  "declared"),
              List.of("reason", "article")),
          all(
              "training",
              List.of("post", "hoursThisYear", "preJobPassed"),
              List.of("shortage", "article")),
          first(
              "post-approval",
              List.of("change", "post", "applicantKind"),
              List.of(
                  "allowed",
                  "community",
                  "partner",
                  "partnerLevel",
                  "approver",
                  "approverLevel",
                  "announceDays",
                  "filing",
                  "article")));

  private static TableShape first(String key, List<String> inputs, List<String> outputs) {
    return new TableShape(key, "FIRST", inputs, outputs);
  }

  private static TableShape all(String key, List<String> inputs, List<String> outputs) {
    return new TableShape(key, "COLLECT", inputs, outputs);
  }

  @Override
  public String toString() {
    return key;
  }

  /** The rules' common beginning: {@code rule_firstReceiver_}. */
  String rulePrefix() {
    StringBuilder name = new StringBuilder("rule_");
    boolean capital = false;
    for (char letter : key.toCharArray()) {
      if (letter == '-') {
        capital = true;
      } else {
        name.append(capital ? Character.toUpperCase(letter) : letter);
        capital = false;
      }
    }
    return name.append('_').toString();
  }

  /** The DMN type of a column. */
  static String typeOf(String column) {
    return switch (column) {
      case "urgent", "stuck", "notifyDepartment" -> "boolean";
      case "needsEnforcementQualification", "reservedByLaw", "internalManagement" -> "boolean";
      case "safetyRisk", "needsExpertSkill", "fundingProvided", "withinAbility" -> "boolean";
      case "administrativePower", "allowed", "assessment", "community" -> "boolean";
      case "citizen", "villageLeader", "villageMember", "declared", "preJobPassed" -> "boolean";
      case "amount", "departments", "households", "population", "age" -> "integer";
      case "heads", "fullTime", "partTime", "instructors", "announceDays" -> "integer";
      case "hoursThisYear" -> "double";
      default -> "string";
    };
  }

  /** An example's cell as the value the procedure would hand over; an empty cell is no value. */
  static Object value(String column, String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (typeOf(column)) {
      case "boolean" -> Boolean.valueOf(text);
      case "integer" -> Integer.valueOf(text);
      case "double" -> Double.valueOf(text);
      default -> text;
    };
  }
}
