package io.gridcase.personnel;

/**
 * Somebody as shown in a choice of people.
 *
 * @param personId the person
 * @param name the name people know
 */
public record Staff(long personId, String name) {}
