package io.gridcase.deadline;

/** What a day is to an office. */
public enum DayKind {
  /** The office is open; also a make-up day on a weekend. */
  WORKDAY,
  /** The office is closed, though the weekday alone would not say so. */
  HOLIDAY
}
