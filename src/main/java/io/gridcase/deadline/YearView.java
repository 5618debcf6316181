package io.gridcase.deadline;

import java.time.LocalDate;
import java.util.List;

/** The calendar of a city for one year: the days that differ from the plain week. */
record YearView(int year, Standing standing, List<Day> days) {

  /** How sure the calendar of the year is. */
  enum Standing {
    /** The State Council's announcement is built in. */
    ANNOUNCED,
    /** An administrator has entered it and said so. */
    CONFIRMED,
    /** Nobody has; due dates that reach here are marked. */
    UNKNOWN
  }

  /**
   * A day.
   *
   * @param name the holiday it belongs to; null for a decided day
   * @param decided whether an administrator decided it
   */
  record Day(LocalDate date, DayKind kind, String name, boolean decided, String note) {

    static Day announced(LegalDays.LegalDay day) {
      return new Day(day.date(), day.kind(), day.name(), false, null);
    }

    static Day decided(CalendarDay day) {
      return new Day(day.onDate(), day.kind(), null, true, day.note());
    }
  }
}
