package io.gridcase.patrol;

import io.gridcase.kernel.Clocking;
import io.gridcase.registry.PatrolPlan.Period;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where one duty stands on a day: computed from the plan and what was done last, never stored.
 *
 * @param begin the first day of the present period
 * @param end its last day
 * @param dueSince the day after the first period that was missed; null unless overdue
 */
record PatrolDuty(
    LocalDate begin, LocalDate end, State state, Instant lastDone, LocalDate dueSince) {

  /** How long before its day a household counts as due. */
  static final int DAYS_AHEAD = 3;

  /** What a duty can be. */
  enum State {
    /** Done in this period. */
    DONE,
    /** To be done before the period ends. */
    DUE,
    /** At least one whole period went by without it. */
    OVERDUE,
    /** The plan does not count yet. */
    AHEAD
  }

  /**
   * A duty that comes round with the calendar.
   *
   * @param from the first day it counts; a period that had begun before does not count
   * @param last when it was done last; null when never
   */
  static PatrolDuty recurring(Period period, LocalDate from, Instant last, LocalDate today) {
    LocalDate begin = period.begin(today);
    LocalDate end = period.next(begin).minusDays(1);
    LocalDate first = period.begin(from);
    if (first.isBefore(from)) {
      first = period.next(first);
    }
    LocalDate done = last == null ? null : period.begin(day(last));
    if (done != null && !done.isBefore(begin)) {
      return new PatrolDuty(begin, end, State.DONE, last, null);
    }
    LocalDate owed = done == null ? first : later(first, period.next(done));
    if (owed.isAfter(begin)) {
      return new PatrolDuty(begin, end, State.AHEAD, last, null);
    }
    return owed.equals(begin)
        ? new PatrolDuty(begin, end, State.DUE, last, null)
        : new PatrolDuty(begin, end, State.OVERDUE, last, period.next(owed));
  }

  /**
   * The next visit to a household.
   *
   * @param dueOn the last day on which it is in time
   */
  static PatrolDuty visit(LocalDate dueOn, Instant last, LocalDate today) {
    if (today.isAfter(dueOn)) {
      return new PatrolDuty(null, dueOn, State.OVERDUE, last, dueOn.plusDays(1));
    }
    boolean soon = !today.isBefore(dueOn.minusDays(DAYS_AHEAD));
    return new PatrolDuty(null, dueOn, soon ? State.DUE : State.DONE, last, null);
  }

  /** The day a moment lies in, where the cities are. */
  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Clocking.ZONE);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
