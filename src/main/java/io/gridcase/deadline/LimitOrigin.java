package io.gridcase.deadline;

import java.util.Map;

/**
 * The decision a time limit comes from, kept with its clock so that it can be explained later.
 *
 * @param decisionRef the engine's name for the version of the table; stays inside
 * @param tableVersion which version of the city's table it was
 * @param inputs what the table was asked, by input name; choices only, never personal data
 */
public record LimitOrigin(String decisionRef, int tableVersion, Map<String, String> inputs) {}
