package io.gridcase.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An application to let somebody leave a post.
 *
 * @param organisationId the organisation that applies, one the caller speaks for
 * @param postId the post
 * @param attachments documents the caller uploaded; null for none
 */
record ExitRequest(
    @NotNull Long organisationId,
    @NotNull Long postId,
    @NotNull Ground ground,
    @NotBlank @Size(min = 4, max = 2000) String reason,
    @Size(max = 30) List<@NotNull Long> attachments) {

  List<Long> files() {
    return attachments == null ? List.of() : attachments;
  }
}
