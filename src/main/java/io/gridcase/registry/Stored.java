package io.gridcase.registry;

/**
 * What storing a list of entries came to.
 *
 * @param created entries whose key was new
 * @param updated entries whose key was known
 */
public record Stored(int created, int updated) {}
