package io.gridcase.gridchange;

import java.time.LocalDate;
import java.util.List;

/**
 * Which grids a grid came from and which came from it, all the way.
 *
 * @param grids the grid itself and all others, by the day they ended
 */
public record Lineage(List<Member> grids, List<Link> links) {

  /**
   * A grid of the family.
   *
   * @param closedOn the day it ended; absent while it is in force
   */
  public record Member(
      long id, String code, String name, String villageCode, boolean active, LocalDate closedOn) {}

  /**
   * One grid came from another.
   *
   * @param number of the draft
   */
  public record Link(long from, long to, GridChangeKind kind, String number, LocalDate on) {}
}
