package io.gridcase.appointment;

import io.gridcase.personnel.PostKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An application to appoint somebody, or to seek people in public.
 *
 * @param organisationId the organisation that applies, one the caller speaks for
 * @param grids the grids, one place each; several only for an open recruitment
 * @param recruitment whether people are sought in public
 * @param departmentId the department an instructor comes from, which has to be named where it signs
 *     along by the city's table; null for every other post
 * @param startsOn the first day on which the post may begin
 * @param requirements what the public call asks of applicants; for a recruitment only
 * @param candidate who is to hold the post; null for a recruitment
 * @param attachments documents the caller uploaded; null for none
 */
record AppointmentRequest(
    @NotNull Long organisationId,
    @NotNull PostKind post,
    @NotEmpty @Size(max = 50) List<@NotNull Long> grids,
    boolean recruitment,
    Long departmentId,
    @NotNull LocalDate startsOn,
    @NotBlank @Size(min = 4, max = 2000) String reason,
    @Size(max = 2000) String requirements,
    @Valid NewCandidate candidate,
    @Size(max = 30) List<@NotNull Long> attachments) {

  Change change() {
    return recruitment ? Change.RECRUITMENT : Change.APPOINTMENT;
  }

  List<Long> files() {
    return attachments == null ? List.of() : attachments;
  }
}
