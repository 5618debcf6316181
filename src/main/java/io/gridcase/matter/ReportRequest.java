package io.gridcase.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A report as it comes in.
 *
 * @param typeCode the matter type on the county's list
 * @param urgent whether it cannot wait; null takes the type's default
 * @param description what was seen
 * @param location where; needed when no grid is given
 * @param gridId the grid; found from the location when missing
 * @param discoveredAt when it was found, at most 366 days ago; now when missing
 * @param attachments ids of uploaded files
 * @param party the person concerned; may be missing
 * @param source where it comes from
 */
public record ReportRequest(
    @NotBlank @Size(max = 32) String typeCode,
    Boolean urgent,
    @NotBlank @Size(max = 2000) String description,
    @Valid Location location,
    Long gridId,
    Instant discoveredAt,
    @Size(max = 9) List<Long> attachments,
    @Valid PartyDetails party,
    @NotNull MatterSource source) {

  /**
   * A place.
   *
   * @param lng longitude in degrees (CGCS2000)
   * @param lat latitude in degrees (CGCS2000)
   * @param text the place in words
   */
  public record Location(
      @DecimalMin("-180") @DecimalMax("180") Double lng,
      @DecimalMin("-90") @DecimalMax("90") Double lat,
      @Size(max = 200) String text) {}
}
