package io.gridcase.deadline;

/**
 * The unit a time limit is counted in; the names are those of the {@code deadline} tables.
 *
 * <p>{@link #MINUTE}, {@link #HOUR} and {@link #DAY} run through nights, weekends and holidays: one
 * day is 24 hours. {@link #WORKHOUR} and {@link #WORKDAY} follow the city's calendar.
 */
public enum DueUnit {
  /** Sixty seconds, running through. */
  MINUTE,
  /** Sixty minutes, running through; the statutory "within 24 hours" is counted so. */
  HOUR,
  /** Sixty minutes inside office hours on a working day. */
  WORKHOUR,
  /** Twenty-four hours, running through. */
  DAY,
  /**
   * One working day after the day of the start, ending when the office closes (Civil Code, articles
   * 201 and 203).
   */
  WORKDAY;

  /** Whether the count depends on the calendar of the city. */
  public boolean followsCalendar() {
    return this == WORKHOUR || this == WORKDAY;
  }
}
