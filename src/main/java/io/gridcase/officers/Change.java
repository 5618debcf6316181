package io.gridcase.officers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a caller asks to change in the registers of officers. */
final class Change {

  private Change() {}

  /**
   * A course that was held.
   *
   * @param hours in quarters, such as 1.75
   * @param organiser who held it
   */
  record NewCourse(
      @NotNull TrainingKind kind,
      @NotBlank @Size(max = 200) String title,
      @NotNull @PastOrPresent LocalDate heldOn,
      @NotNull @DecimalMin("0.25") @DecimalMax("200") BigDecimal hours,
      @NotBlank @Size(max = 200) String organiser,
      @NotEmpty @Size(max = 500) List<@NotNull @Valid NewAttendant> attendants) {}

  /**
   * Somebody who attended.
   *
   * @param person the staff number
   * @param passed whether the test was passed; null without a test
   * @param score points of a hundred; null without
   */
  record NewAttendant(
      @NotBlank @Size(max = 40) String person, Boolean passed, @Min(0) @Max(100) Integer score) {}

  /** Something entered by mistake is taken back. */
  record Withdrawal(@NotBlank @Size(max = 500) String reason) {}

  /**
   * Somebody's service is answered.
   *
   * @param dueOn until when it is to be put right; for an ordered correction only
   */
  record NewDiscipline(
      @NotNull DisciplineKind kind, @NotBlank @Size(max = 1_000) String reason, LocalDate dueOn) {}

  /** What was to be put right was looked at. */
  record Settlement(
      @NotNull @PastOrPresent LocalDate correctedOn, @NotBlank @Size(max = 1_000) String outcome) {}

  /** A post begins on that day. */
  record Beginning(@NotNull LocalDate from) {}

  /**
   * Somebody promises confidentiality.
   *
   * @param edition of the text the person read
   */
  record NewPromise(@NotBlank @Size(max = 40) String edition) {}

  /** Somebody promised on paper. */
  record PaperPromise(
      @NotBlank @Size(max = 40) String edition, @NotNull @PastOrPresent LocalDate signedOn) {}

  /** What was made. */
  record MadeRecord(long id) {}
}
