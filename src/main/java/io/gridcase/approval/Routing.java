package io.gridcase.approval;

import io.gridcase.kernel.Level;

/**
 * How the city's table lets a change of grids be approved.
 *
 * @param partner the table's words for who co-signs, one after another, separated by commas; empty
 *     for nobody
 * @param consult the function of the department that is heard; empty for none
 * @param approving the level whose agency decides
 * @param filing the level whose agency takes it on file, or {@code NONE}
 */
public record Routing(String partner, String consult, Level approving, String filing) {}
