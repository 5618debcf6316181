package io.gridcase.officers;

/**
 * An agency proposed to dismiss somebody; the procedure of leaving decides it (QD-M19).
 *
 * @param disciplineId where the reason is kept
 */
public record DismissalProposed(long disciplineId, long personId, String city) {}
