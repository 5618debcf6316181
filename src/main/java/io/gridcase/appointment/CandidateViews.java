package io.gridcase.appointment;

import io.gridcase.approval.ApplicationViews.ObjectionView;
import io.gridcase.officers.CandidacyState;
import io.gridcase.officers.Condition;
import io.gridcase.personnel.Education;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people read and say about candidates. */
final class CandidateViews {

  private CandidateViews() {}

  /** A grid of an appointment. */
  record WantedGrid(long id, String name) {}

  /**
   * A candidate.
   *
   * @param code the staff number; null for somebody new to the register
   * @param age completed years today; null while the birth date is unknown
   * @param phone the private phone, masked
   * @param identityNumber masked
   * @param objections what the city's table holds against this person for this post
   * @param state where the post stands this person was chosen for; null before the choice stands
   * @param conditions what the post waits for; empty before the choice stands and once it began
   */
  record CandidateRow(
      long id,
      String code,
      String name,
      Integer age,
      Education education,
      PostSource source,
      String phone,
      String identityNumber,
      Instant registeredAt,
      List<ObjectionView> objections,
      Boolean passed,
      String verdict,
      Integer score,
      Long chosenGridId,
      String dropped,
      CandidacyState state,
      List<Condition> conditions) {}

  /**
   * The candidates of an appointment.
   *
   * @param may what the caller may do with them now; null for nothing
   * @param registersUntil the last day to register; null without a recruitment
   * @param announcedUntil the last day of the announcement; null where there is none
   */
  record CandidateList(
      PostKind post,
      boolean recruitment,
      Stage stage,
      Part may,
      LocalDate registersUntil,
      LocalDate announcedUntil,
      List<WantedGrid> grids,
      List<CandidateRow> candidates) {}

  /** A candidate in clear. */
  record CandidateDetails(
      String name, String workPhone, String privatePhone, String identityNumber, LocalDate born) {}

  /** Somebody was taken down. */
  record RegisteredCandidate(long id) {}

  /** CandidatePoints of a hundred; null takes them back. */
  record CandidatePoints(@Min(0) @Max(100) Integer score) {}

  /** A grid of the recruitment; null for none any more. */
  record CandidateChoice(Long gridId) {}

  /** Why somebody is dropped. */
  record CandidateDrop(@NotBlank @Size(max = 500) String reason) {}

  /** Why somebody reads what is kept encrypted. */
  record CandidateReason(@NotBlank @Size(min = 4, max = 200) String reason) {}
}
