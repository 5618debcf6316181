package io.gridcase.officers;

import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import java.time.LocalDate;

/**
 * A post somebody was chosen for.
 *
 * @param source what the person is besides; null while unknown
 * @param departmentId the department an instructor guides for; null otherwise
 * @param startsOn the first day on which the post may begin
 * @param reference the number of the application; null without one
 */
public record NewCandidacy(
    long personId,
    long gridId,
    PostKind kind,
    PostSource source,
    Long departmentId,
    LocalDate startsOn,
    String reference) {}
