package io.gridcase.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The process variables, declared once: what gateways, timers and decisions read, and nothing else.
 * Facts live in the store; personal data never comes here.
 */
enum Variables {
  CITY("city"),
  MATTER_NUMBER("matterNumber"),
  SOURCE("source"),
  URGENT("urgent"),
  CATEGORY("category"),
  MATTER_TYPE("matterType"),
  GRID_ID("gridId"),
  GRID_TYPE("gridType"),
  RESPONSIBILITY("responsibility"),
  FIRST_HANDLER("firstHandler"),
  LEVEL("level"),
  NOTIFY_DEPARTMENT("notifyDepartment"),
  HOLDER("holder"),
  DIRECT("direct"),
  NEXT_LEVEL("nextLevel"),
  FIRST_ANSWERED("firstAnswered"),
  PROPOSAL("proposal"),
  DEPARTMENTS("departments"),
  STUCK("stuck"),
  MODE("mode"),
  COORDINATION_ARTICLE("coordinationArticle"),
  DEPARTMENT("department"),
  SIGNED("signed"),
  TAKEN_BACK("takenBack"),
  HANDLER("handler"),
  REFUSALS("refusals"),
  RULING("ruling"),
  DEPARTMENTS_HANDLED("departmentsHandled"),
  LEAD("lead"),
  HANDLED_BY("handledBy"),
  VERIFICATION("verification"),
  REWORKS("reworks"),
  CHANGE("change"),
  APPLICANT_KIND("applicantKind"),
  APPLICANT_LEVEL("applicantLevel"),
  NEEDS_ENFORCEMENT_QUALIFICATION("needsEnforcementQualification"),
  RESERVED_BY_LAW("reservedByLaw"),
  INTERNAL_MANAGEMENT("internalManagement"),
  SAFETY_RISK("safetyRisk"),
  NEEDS_EXPERT_SKILL("needsExpertSkill"),
  FUNDING_PROVIDED("fundingProvided"),
  WITHIN_ABILITY("withinAbility"),
  ADMINISTRATIVE_POWER("administrativePower"),
  OBJECTIONS("objections"),
  ASSESSMENT("assessment"),
  APPROVER("approver"),
  APPROVER_LEVEL("approverLevel"),
  FILING("filing"),
  APPLICANT("applicant"),
  REVIEWING("reviewing"),
  APPROVING("approving"),
  FILED_BY("filedBy"),
  PARTNER("partner"),
  CONSULT("consult"),
  APPROVE_LEVEL("approveLevel"),
  FILE_LEVEL("fileLevel"),
  COSIGNING("cosigning"),
  CONSULTED("consulted"),
  FITS("fits"),
  PROHIBITED("prohibited"),
  COMMUNITY("community"),
  PARTNER_LEVEL("partnerLevel"),
  ANNOUNCE_DAYS("announceDays"),
  POST("post"),
  OUTCOME("outcome");

  private final String key;

  Variables(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  void set(VariableScope scope, Object value) {
    scope.setVariable(key, value);
  }

  /** Sets it to the id of an organisation or grid; null for none. */
  void setId(VariableScope scope, Long id) {
    set(scope, id == null ? null : String.valueOf(id));
  }

  /** The value as text; null when it is not set. */
  String text(VariableScope scope) {
    Object value = scope.getVariable(key);
    return value == null ? null : value.toString();
  }

  boolean isTrue(VariableScope scope) {
    return Boolean.TRUE.equals(scope.getVariable(key));
  }

  /** The value as the id of an organisation or grid. */
  long id(VariableScope scope) {
    return Long.parseLong(text(scope));
  }

  static String number(VariableScope scope) {
    return MATTER_NUMBER.text(scope);
  }
}
