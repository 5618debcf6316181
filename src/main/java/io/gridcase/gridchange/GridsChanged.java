package io.gridcase.gridchange;

import java.time.LocalDate;
import java.util.List;

/**
 * Grids were changed; told in the transaction that changed them, when everything that belonged to
 * them has moved. What the public sees of them changes with it (ZJ-23).
 *
 * @param number of the draft
 * @param on the day from which it counts
 * @param closed the ids of grids that ended
 * @param opened the ids of grids that were made
 * @param changed the ids of grids that stayed and have other borders, names or numbers
 */
public record GridsChanged(
    String number,
    String city,
    GridChangeKind kind,
    LocalDate on,
    List<Long> closed,
    List<Long> opened,
    List<Long> changed) {}
