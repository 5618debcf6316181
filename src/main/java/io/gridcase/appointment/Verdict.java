package io.gridcase.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether a candidate may sit the examination.
 *
 * @param reason required against somebody
 */
record Verdict(@NotNull Boolean passed, @Size(max = 500) String reason) {}
