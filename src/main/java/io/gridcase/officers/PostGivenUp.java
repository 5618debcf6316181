package io.gridcase.officers;

/**
 * A post somebody was chosen for came to nothing.
 *
 * @param reference the number of the application; null without one
 */
public record PostGivenUp(long candidacyId, String city, String reference) {}
