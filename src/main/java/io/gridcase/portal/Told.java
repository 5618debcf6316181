package io.gridcase.portal;

import io.gridcase.matter.Phase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What residents tell and are told by code. */
final class Told {

  private Told() {}

  /** What a resident wants to say. */
  enum Kind {
    /** An opinion or a suggestion on the work in the grid. */
    SUGGESTION,
    /** A matter on the county's list. */
    MATTER
  }

  /**
   * A report without an account.
   *
   * @param grid the grid's own code; found from the place when missing
   * @param typeCode the matter on the county's list; none for a suggestion
   * @param place where, in words
   * @param lng longitude in degrees (CGCS2000)
   * @param lat latitude in degrees (CGCS2000)
   * @param contact how the resident wants to be reached; may be missing
   */
  record ResidentReport(
      @NotNull Kind kind,
      @Size(max = 30) String grid,
      @Size(max = 32) String typeCode,
      @NotBlank @Size(min = 5, max = 2000) String description,
      @Size(max = 200) String place,
      @DecimalMin("-180") @DecimalMax("180") Double lng,
      @DecimalMin("-90") @DecimalMax("90") Double lat,
      @Valid Contact contact) {}

  /** How a resident wants to be reached; only those who handle the case read it. */
  record Contact(
      @Size(max = 60) String name, @Pattern(regexp = "\\+?[0-9][0-9 \\-]{4,19}") String phone) {}

  /** What a reporter gets: the code to follow it by, shown this once. */
  record Heard(String code) {}

  /** Somebody who follows a report. */
  record Follow(@NotBlank @Size(max = 40) String code) {}

  /**
   * A rating of the handling.
   *
   * @param stars from 1, poor, to 5, good
   */
  record Rating(
      @NotBlank @Size(max = 40) String code,
      @NotNull @Min(1) @Max(5) Integer stars,
      @Size(max = 500) String remark) {}

  /**
   * How far a report is.
   *
   * @param phases all of them in order
   * @param phase the current one
   * @param skipped those it came to its end without
   * @param answer what was answered; absent before
   * @param stars the rating given; absent before
   * @param mayRate whether it can be rated now
   */
  record FollowedReport(
      String city,
      String typeName,
      String gridName,
      Instant toldAt,
      List<Phase> phases,
      Phase phase,
      List<Phase> skipped,
      boolean answered,
      String answer,
      Instant answeredAt,
      Integer stars,
      boolean mayRate) {}
}
