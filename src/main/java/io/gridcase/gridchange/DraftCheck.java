package io.gridcase.gridchange;

import java.util.List;

/**
 * What the check of a plan came to.
 *
 * @param sound whether it can be applied for: nothing found that weighs as an error
 * @param plan the plan with hairs between its grids mended; as drawn where something is wrong
 */
public record DraftCheck(boolean sound, List<Finding> findings, DraftPlan plan) {}
