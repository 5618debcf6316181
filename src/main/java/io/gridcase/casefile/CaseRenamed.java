package io.gridcase.casefile;

/**
 * A case is about something told in other words than before.
 *
 * @param subject what lists show it as; nothing personal
 */
public record CaseRenamed(String number, String subject) {}
