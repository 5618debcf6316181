package io.gridcase.listchange;

import io.gridcase.matterlist.Category;
import io.gridcase.matterlist.Responsibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An application to put a type on the list.
 *
 * @param organisationId the organisation that applies, one the caller speaks for
 * @param name what people will call it
 * @param group the number of the list's group it belongs to
 * @param until the last day, for a temporary admission; null for good
 * @param attachments documents the caller uploaded; null for none
 */
record AdmissionRequest(
    @NotNull Long organisationId,
    @NotBlank @Size(max = 60) String name,
    @NotBlank @Size(max = 10) String group,
    @NotNull Category category,
    @NotNull Responsibility responsibility,
    boolean urgent,
    LocalDate until,
    @NotBlank @Size(min = 4, max = 2000) String reason,
    @NotNull @Valid Guarantees guarantees,
    @NotNull @Valid Nature nature,
    @Size(max = 30) List<@NotNull Long> attachments) {

  Change change() {
    return until == null ? Change.ADMISSION : Change.TEMPORARY_ADMISSION;
  }

  List<Long> files() {
    return attachments == null ? List.of() : attachments;
  }
}
