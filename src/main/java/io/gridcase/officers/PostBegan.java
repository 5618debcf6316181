package io.gridcase.officers;

import io.gridcase.personnel.PostKind;
import java.time.LocalDate;

/**
 * A post somebody was chosen for began.
 *
 * @param from the first day
 * @param reference the number of the application; null without one
 */
public record PostBegan(
    long candidacyId,
    long postId,
    long personId,
    String city,
    long gridId,
    PostKind kind,
    LocalDate from,
    String reference) {}
