package io.gridcase.listchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An application to take a type off the list.
 *
 * @param organisationId the organisation that applies, one the caller speaks for
 * @param typeCode the type, on the list in force
 * @param attachments documents the caller uploaded; null for none
 */
record WithdrawalRequest(
    @NotNull Long organisationId,
    @NotBlank @Size(max = 20) String typeCode,
    @NotBlank @Size(min = 4, max = 2000) String reason,
    @Size(max = 30) List<@NotNull Long> attachments) {

  List<Long> files() {
    return attachments == null ? List.of() : attachments;
  }
}
