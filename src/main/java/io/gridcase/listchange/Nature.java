package io.gridcase.listchange;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * What kind of work it is, as the applicant declares: the questions of the table {@code
 * list-prohibition}. The agency that reviews the application sees the answers.
 */
record Nature(
    @NotNull Boolean needsEnforcementQualification,
    @NotNull Boolean reservedByLaw,
    @NotNull Boolean internalManagement,
    @NotNull Boolean safetyRisk,
    @NotNull Boolean needsExpertSkill,
    @NotNull Boolean fundingProvided,
    @NotNull Boolean withinAbility,
    @NotNull Boolean administrativePower) {

  /** The answers by the names of the table's inputs. */
  Map<String, Object> facts() {
    return Map.of(
        "needsEnforcementQualification", needsEnforcementQualification,
        "reservedByLaw", reservedByLaw,
        "internalManagement", internalManagement,
        "safetyRisk", safetyRisk,
        "needsExpertSkill", needsExpertSkill,
        "fundingProvided", fundingProvided,
        "withinAbility", withinAbility,
        "administrativePower", administrativePower);
  }
}
