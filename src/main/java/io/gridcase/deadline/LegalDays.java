package io.gridcase.deadline;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Legal holidays and make-up workdays as the State Council announced them, year by year. */
final class LegalDays {

  /** The first year whose announcement is known. */
  static final int FIRST_YEAR = 2002;

  /** The last year whose announcement is known; it moves on with the library. */
  static final int LAST_YEAR = lastYear();

  private static final Map<Integer, Map<LocalDate, LegalDay>> YEARS = new ConcurrentHashMap<>();

  /** An announced day: its kind and the holiday it belongs to, such as 国庆节. */
  record LegalDay(LocalDate date, DayKind kind, String name) {}

  private LegalDays() {}

  /** The announced days of a year, by date; empty for a year nothing is known of. */
  static Map<LocalDate, LegalDay> of(int year) {
    return YEARS.computeIfAbsent(year, LegalDays::read);
  }

  /** Whether the announcement for the year is known. */
  static boolean knows(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static Map<LocalDate, LegalDay> read(int year) {
    Map<LocalDate, LegalDay> days = new HashMap<>();
    for (int n = 1; n <= Year.of(year).length(); n++) {
      LocalDate date = LocalDate.ofYearDay(year, n);
      LegalHoliday found = LegalHoliday.fromYmd(year, date.getMonthValue(), date.getDayOfMonth());
      if (found != null) {
        DayKind kind = found.isWork() ? DayKind.WORKDAY : DayKind.HOLIDAY;
        days.put(date, new LegalDay(date, kind, found.getName()));
      }
    }
    return Map.copyOf(days);
  }

  /** The library keeps one text of 13-character entries, each beginning with its date. */
  private static int lastYear() {
    String data = LegalHoliday.DATA;
    int entry = data.length() - 13;
    return Integer.parseInt(data.substring(entry, entry + 4));
  }
}
