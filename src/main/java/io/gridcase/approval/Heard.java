package io.gridcase.approval;

/**
 * Whose word an application waits for.
 *
 * @param bodies the organisations that decide and file
 * @param cosigning the next to co-sign; null when nobody has to any more
 * @param consulted who is heard; null for nobody
 */
public record Heard(Bodies bodies, Long cosigning, Long consulted) {}
