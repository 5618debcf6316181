package io.gridcase.deadline;

import io.gridcase.kernel.Clocking;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Counts time limits in running time or in the working time of a city, always in Beijing time.
 *
 * <p>Working time with offices open 8–12 and 14–18:
 *
 * <ul>
 *   <li>WORKHOUR counts open hours only. 2 hours from Friday 17:00 end on Monday at 9:00; 4 hours
 *       from 8:00 end at 12:00; a start outside office hours counts from the next opening.
 *   <li>WORKDAY leaves the day of the start out and ends when the office closes on the last day
 *       (Civil Code, articles 201 and 203). 1 workday from Monday, at whatever hour, ends on
 *       Tuesday at 18:00; from Friday or Saturday on Monday at 18:00.
 * </ul>
 *
 * <p>Where the count reaches a year whose holidays are not known, only weekends are taken off and
 * the answer says so ({@link DueDate#calendarUnconfirmed()}); see docs/adr/0006.
 */
@Component
public class WorkCalendar {

  private final CityCalendars calendars;

  WorkCalendar(CityCalendars calendars) {
    this.calendars = calendars;
  }

  /**
   * When a limit that starts now or at another moment ends.
   *
   * @param city key of the city whose calendar counts
   * @param start the moment the clock starts
   * @param rule the limit; amount 0 is due at once, at the start itself
   * @throws IllegalArgumentException when a working-time limit starts before the first known year
   */
  public DueDate due(String city, Instant start, DeadlineRule rule) {
    return switch (rule.unit()) {
      case MINUTE -> running(start, Duration.ofMinutes(rule.amount()));
      case HOUR -> running(start, Duration.ofHours(rule.amount()));
      case DAY -> running(start, Duration.ofDays(rule.amount()));
      case WORKHOUR -> working(city, start, rule);
      case WORKDAY -> working(city, start, rule);
    };
  }

  private static DueDate running(Instant start, Duration length) {
    return new DueDate(start.plus(length), false);
  }

  private DueDate working(String city, Instant start, DeadlineRule rule) {
    if (rule.amount() == 0) {
      return new DueDate(start, false);
    }
    ZonedDateTime local = start.atZone(Clocking.ZONE);
    if (local.getYear() < LegalDays.FIRST_YEAR) {
      throw new IllegalArgumentException(
          "The work calendar begins in %d; nothing is known of %s"
              .formatted(LegalDays.FIRST_YEAR, local.toLocalDate()));
    }
    Count count = new Count(calendars.of(city));
    LocalDateTime due =
        rule.unit() == DueUnit.WORKDAY
            ? count.workdays(local.toLocalDate(), rule.amount())
            : count.workhours(local.toLocalDateTime(), Duration.ofHours(rule.amount()));
    return new DueDate(due.atZone(Clocking.ZONE).toInstant(), count.unconfirmed);
  }

  /** One walk along a calendar, remembering whether it left the known days. */
  private static final class Count {
    private final CityCalendar calendar;
    private boolean unconfirmed;

    Count(CityCalendar calendar) {
      this.calendar = calendar;
    }

    LocalDateTime workdays(LocalDate start, int amount) {
      LocalDate day = start;
      for (int left = amount; left > 0; left--) {
        day = nextWorkday(day.plusDays(1));
      }
      return day.atTime(calendar.hours().close());
    }

    LocalDateTime workhours(LocalDateTime start, Duration amount) {
      Duration left = amount;
      for (LocalDate day = nextWorkday(start.toLocalDate()); ; day = nextWorkday(day.plusDays(1))) {
        for (OfficeHours.Session session : calendar.hours().sessions()) {
          LocalDateTime opens = later(day.atTime(session.from()), start);
          Duration open = Duration.between(opens, day.atTime(session.to()));
          if (open.compareTo(Duration.ZERO) <= 0) {
            continue;
          }
          if (open.compareTo(left) >= 0) {
            return opens.plus(left);
          }
          left = left.minus(open);
        }
      }
    }

    private LocalDate nextWorkday(LocalDate from) {
      LocalDate day = from;
      while (!isWorkday(day)) {
        day = day.plusDays(1);
      }
      return day;
    }

    private boolean isWorkday(LocalDate day) {
      unconfirmed |= !calendar.knows(day);
      return calendar.isWorkday(day);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
