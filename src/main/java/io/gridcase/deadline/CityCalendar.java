package io.gridcase.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days and hours the offices of one city work.
 *
 * @param hours the office hours of a working day
 * @param overrides what an administrator of the city decided for single days
 * @param confirmedYears years whose days the administrator has entered in full
 */
record CityCalendar(
    OfficeHours hours, Map<LocalDate, DayKind> overrides, Set<Integer> confirmedYears) {

  /** An announcement for New Year may move days of the last week of the December before. */
  private static final int REACH_BACK_DAYS = 7;

  CityCalendar {
    overrides = Map.copyOf(overrides);
    confirmedYears = Set.copyOf(confirmedYears);
  }

  /** A working day: the administrator's word first, then the announcement, then the weekday. */
  boolean isWorkday(LocalDate date) {
    DayKind decided = overrides.get(date);
    if (decided == null) {
      LegalDays.LegalDay legal = LegalDays.of(date.getYear()).get(date);
      decided = legal == null ? null : legal.kind();
    }
    if (decided != null) {
      return decided == DayKind.WORKDAY;
    }
    return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** Whether the announcements that may touch this day are known or entered. */
  boolean knows(LocalDate date) {
    return knows(date.getYear()) && knows(date.plusDays(REACH_BACK_DAYS).getYear());
  }

  boolean knows(int year) {
    return LegalDays.knows(year) || confirmedYears.contains(year);
  }
}
