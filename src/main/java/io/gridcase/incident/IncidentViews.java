package io.gridcase.incident;

import io.gridcase.access.EmergencyMeasures.Measure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What is read of incidents, and what is sent. */
final class IncidentViews {

  private IncidentViews() {}

  /** An incident in the list; moments not reached yet are absent. */
  record IncidentRow(
      long id,
      IncidentKind kind,
      IncidentState state,
      Instant noticedAt,
      Instant reportedAt,
      Instant containedAt,
      Instant resolvedAt) {

    static IncidentRow of(SecurityIncident it) {
      return new IncidentRow(
          it.id(),
          it.kind(),
          it.state(),
          it.noticedAt(),
          it.reportedAt(),
          it.containedAt(),
          it.resolvedAt());
    }
  }

  /** A part of the list; {@code next} is null at the end. */
  record IncidentPage(List<IncidentRow> items, String next, long total) {}

  /**
   * One thing that was done.
   *
   * @param account the user name of the account a measure was taken on; absent otherwise
   * @param words what was written with it; absent with a measure
   */
  record StepView(IncidentAct act, String account, String words, String person, Instant at) {}

  /** An incident with everything done about it, in order. */
  record IncidentDetail(IncidentRow row, boolean mayAct, List<StepView> steps) {}

  /** An incident somebody noticed. */
  record NewIncident(
      @NotNull IncidentKind kind,
      @NotNull @PastOrPresent Instant noticedAt,
      @NotBlank @Size(max = 2000) String description) {}

  /**
   * Something done to an account at once.
   *
   * @param account its user name
   */
  record NewMeasure(@NotNull Measure measure, @NotBlank @Size(max = 60) String account) {}

  /** How it was contained or resolved. */
  record IncidentWords(@NotBlank @Size(max = 2000) String words) {}

  /** What was made. */
  record MadeIncident(long id) {}
}
