package io.gridcase.gridchange;

import java.time.LocalDate;
import java.util.List;

/**
 * What a change came to.
 *
 * @param number of the draft
 * @param on the day from which the grids are as planned
 * @param grids the grids as they are now, in the order of the plan
 * @param closed the ids of the grids that ended
 * @param cases how many open cases came into another grid
 * @param posts how many posts went on in another grid
 */
public record ChangeOutcome(
    String number, LocalDate on, List<Resulting> grids, List<Long> closed, int cases, int posts) {

  /**
   * A grid that came of it.
   *
   * @param key of the planned grid
   * @param opened whether it was made by the change
   */
  public record Resulting(String key, long gridId, String code, boolean opened) {}
}
