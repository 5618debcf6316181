package io.gridcase.dataaccess;

import io.gridcase.access.DataTier;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A request for a higher tier of data.
 *
 * @param organisationId the organisation the caller asks for; its area is the grant's
 * @param tier PERSONAL or SENSITIVE
 * @param days for how long, in calendar days
 */
record AccessRequest(
    @NotNull Long organisationId,
    @NotNull DataTier tier,
    @NotBlank @Size(min = 4, max = 1000) String purpose,
    @Min(1) int days) {}
