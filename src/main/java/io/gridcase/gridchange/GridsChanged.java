package io.gridcase.gridchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Grids were changed; told in the transaction that changed them, when everything that belonged to
 * them has moved. What the public sees of them changes with it (ZJ-23).
 *
 * @param number of the draft
 * @param on the day from which it counts
 * @param closed the ids of grids that ended
 * @param opened the ids of grids that were made
 * @param changed the ids of grids that stayed and have other borders, names or numbers
 * @param heirs by the id of a grid that ended, the grid that takes over what has no place of its
 *     own in it; a grid nothing takes over from is absent
 */
public record GridsChanged(
    String number,
    String city,
    GridChangeKind kind,
    LocalDate on,
    List<Long> closed,
    List<Long> opened,
    List<Long> changed,
    Map<Long, Long> heirs) {}
