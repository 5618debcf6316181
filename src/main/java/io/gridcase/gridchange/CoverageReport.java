package io.gridcase.gridchange;

import java.util.List;

/**
 * Whether the grids in force cover a place.
 *
 * @param placeCode the town or county, twelve digits
 * @param grids how many comprehensive grids in force were looked at
 * @param villages how many villages and communities the place has
 * @param findings what is wrong, at most 200; {@code grids} of a finding are names of grids
 * @param total how many findings there are
 * @param hairs how many gaps and overlaps are within the tolerance, which is nobody's business
 * @param toleranceMetres how wide those may be
 */
public record CoverageReport(
    String placeCode,
    String place,
    int grids,
    int villages,
    List<Finding> findings,
    int total,
    int hairs,
    double toleranceMetres) {}
