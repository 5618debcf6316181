package io.gridcase.deadline;

import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What administrators decide on the calendar of their city. */
@Service
@Transactional
class CalendarDecisions {

  private final CalendarDays days;
  private final CalendarYears years;
  private final StoredCityCalendars calendars;
  private final Clocks clocks;
  private final Clock clock;

  CalendarDecisions(
      CalendarDays days,
      CalendarYears years,
      StoredCityCalendars calendars,
      Clocks clocks,
      Clock clock) {
    this.days = days;
    this.years = years;
    this.calendars = calendars;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** The days of a year that differ from the plain week, as announced and as decided. */
  @Transactional(readOnly = true)
  YearView year(String city, int year) {
    Map<LocalDate, YearView.Day> shown = new TreeMap<>();
    LegalDays.of(year).values().forEach(day -> shown.put(day.date(), YearView.Day.announced(day)));
    days.findByCityAndOnDateBetween(city, LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31))
        .forEach(day -> shown.put(day.onDate(), YearView.Day.decided(day)));
    return new YearView(year, standing(city, year), shown.values().stream().toList());
  }

  private YearView.Standing standing(String city, int year) {
    if (LegalDays.knows(year)) {
      return YearView.Standing.ANNOUNCED;
    }
    return years.findByCityAndOfYear(city, year).isPresent()
        ? YearView.Standing.CONFIRMED
        : YearView.Standing.UNKNOWN;
  }

  /** Decides what a day is; the word of the administrator goes before the announcement. */
  void decide(String city, LocalDate date, DayKind kind, String note) {
    CalendarDay day =
        days.findByCityAndOnDate(city, date).orElseGet(() -> new CalendarDay(city, date));
    days.save(day.decide(kind, note));
    changed(city);
  }

  /**
   * Takes a decision back; the announcement or the weekday counts again.
   *
   * @throws Refusal {@code calendar-day-undecided} when nothing was decided for the day
   */
  void withdraw(String city, LocalDate date) {
    days.delete(
        days.findByCityAndOnDate(city, date)
            .orElseThrow(() -> Refusal.notFound("calendar-day-undecided").with("date", date)));
    changed(city);
  }

  /**
   * Says that all holidays and make-up days of a year are entered; clocks that reach into it are
   * counted again and no longer marked.
   *
   * @return how many running clocks are due at another moment now
   * @throws Refusal {@code calendar-year-known} for a year whose announcement the system has,
   *     {@code calendar-year-empty} when no day of it is entered
   */
  int confirm(String city, int year, String username) {
    if (LegalDays.knows(year)) {
      throw Refusal.conflict("calendar-year-known").with("year", year);
    }
    if (year(city, year).days().isEmpty()) {
      throw Refusal.invalid("calendar-year-empty").with("year", year);
    }
    if (years.findByCityAndOfYear(city, year).isEmpty()) {
      years.save(new CalendarYear(city, year, username, clock.instant()));
    }
    return changed(city);
  }

  /** Counts with the new calendar at once, and lets nobody count with a calendar rolled back. */
  private int changed(String city) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            calendars.forget(city);
          }
        });
    days.flush();
    calendars.forget(city);
    return clocks.recount(city);
  }
}
