package io.gridcase.patrol;

import io.gridcase.matter.PartyDetails;
import io.gridcase.patrol.HouseholdCategory.Tier;
import io.gridcase.registry.PatrolPlan.Kind;
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

/** What officers and agencies tell of patrols and visits. */
final class Told {

  private Told() {}

  /**
   * An officer is in a grid.
   *
   * @param kind a patrol or a full visit, whichever the city plans for such grids
   * @param lng longitude in degrees (CGCS2000)
   * @param lat latitude in degrees (CGCS2000)
   * @param accuracy of the place in metres as the phone tells; null when picked on the map
   * @param at when; now when missing
   * @param outsideReason why the place is outside the grid; needed when it is
   * @param attachments ids of uploaded photos; those of a finding become part of its case
   * @param finding what was found and shall be handled; may be missing
   */
  record NewCheckIn(
      @NotNull Long gridId,
      @NotNull Kind kind,
      @NotNull @DecimalMin("-180") @DecimalMax("180") Double lng,
      @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
      @DecimalMin("0") @DecimalMax("100000") Double accuracy,
      Instant at,
      @Size(max = 200) String outsideReason,
      @Size(max = 2000) String note,
      @Size(max = 9) List<@NotNull Long> attachments,
      @Valid PatrolFinding finding) {}

  /**
   * What was found, as a report tells it.
   *
   * @param typeCode the matter type on the county's list
   * @param urgent whether it cannot wait; null takes the type's default
   * @param description what was seen
   * @param locationText the place in words
   * @param party the person concerned; may be missing
   */
  record PatrolFinding(
      @NotBlank @Size(max = 32) String typeCode,
      Boolean urgent,
      @NotBlank @Size(max = 2000) String description,
      @Size(max = 200) String locationText,
      @Valid PartyDetails party) {}

  /**
   * A household to be listed.
   *
   * @param tier the lowest of its category when missing
   * @param contact who can be met there
   * @param intervalDays after how many days it is visited again; the city's figure when missing
   */
  record NewHousehold(
      @NotNull Long gridId,
      @NotNull HouseholdCategory category,
      Tier tier,
      @NotBlank @Size(max = 60) String contact,
      @Pattern(regexp = "\\+?[0-9][0-9 \\-]{4,19}") String phone,
      @NotBlank @Size(max = 200) String address,
      @Min(1) @Max(366) Integer intervalDays) {}

  /**
   * An officer called on a household.
   *
   * @param at when; now when missing
   * @param note what was talked about
   */
  record NewVisit(
      Instant at,
      @NotNull Visit.Outcome outcome,
      @Size(max = 2000) String note,
      @Size(max = 9) List<@NotNull Long> attachments,
      @Valid PatrolFinding finding) {}

  /**
   * Why somebody needs personal data.
   *
   * @param reason recorded with the reader's name
   */
  record HouseholdReveal(@NotBlank @Size(min = 4, max = 200) String reason) {}

  /**
   * Somebody in particular calls on a household from now on.
   *
   * @param personId an officer of the grid; null for nobody in particular
   * @param version the one that was seen
   */
  record NewKeeper(Long personId, @NotNull Long version) {}

  /**
   * A household is visited no longer.
   *
   * @param version the one that was seen
   */
  record HouseholdEnding(@NotNull Long version) {}
}
