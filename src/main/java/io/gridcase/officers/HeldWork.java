package io.gridcase.officers;

import java.time.Instant;
import java.util.List;

/**
 * Work somebody holds in a grid. Each capability that gives officers work tells what of it is open,
 * and hands it over when it hears {@link PostEnded}.
 */
public interface HeldWork {

  /**
   * Something open.
   *
   * @param kind what it is: {@code TASK}, or what another capability calls its work, such as {@code
   *     HOUSEHOLD_VISIT}
   * @param number the number of the case; null where there is none
   * @param name what people call it
   * @param dueAt null without a due date
   */
  record HeldItem(String kind, String number, String name, Instant dueAt) {}

  /** What the person with this user name holds in the grid, the oldest first. */
  List<HeldItem> heldBy(String city, String username, long gridId);
}
