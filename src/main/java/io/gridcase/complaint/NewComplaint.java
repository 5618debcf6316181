package io.gridcase.complaint;

import io.gridcase.matter.PartyDetails;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;

/**
 * What somebody complains of.
 *
 * @param codeDigest digest of the code it is followed by
 * @param requestDigest digest of what was sent, to know it again
 * @param personId whom it is about; null when nobody is named
 * @param post the post that person holds; null when nobody is named
 * @param contact how the complainant is reached; null when not told
 */
public record NewComplaint(
    String codeDigest,
    String requestDigest,
    Grid grid,
    Long personId,
    PostKind post,
    Grounds grounds,
    String description,
    PartyDetails contact) {}
