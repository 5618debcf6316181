package io.gridcase.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator decides on the calendar counts at once, in the own city only. */
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:calendar")
@ContextConfiguration(classes = CalendarDecisionsTest.Alone.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
  CalendarController.class,
  CalendarDecisions.class,
  Clocks.class,
  WorkCalendar.class,
  StoredCityCalendars.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CalendarDecisionsTest {

  private static final LimitOrigin ORIGIN = new LimitOrigin("deadline:1:a", 1, Map.of());
  private static final DeadlineRule WORKDAY = new DeadlineRule(1, DueUnit.WORKDAY, null, null);
  private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

  /** Starts this capability alone. */
  @Configuration
  @EnableAutoConfiguration
  static class Alone {}

  @Autowired private CalendarController calendar;
  @Autowired private WorkCalendar work;
  @Autowired private Clocks clocks;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private StoredCityCalendars calendars;
  @MockitoBean private Cities cities;
  @MockitoBean private CurrentActor actors;
  @MockitoBean private Clock clock;

  @BeforeEach
  void anAdministratorIsSignedIn() {
    List.of("clock", "calendar_day", "calendar_year")
        .forEach(table -> jdbc.sql("delete from " + table).update());
    List.of("zhenjiang", "quzhou").forEach(calendars::forget);
    when(clock.instant()).thenReturn(MONDAY);
    when(clock.getZone()).thenReturn(Clocking.ZONE);
    signedIn("zhenjiang", Role.SYSTEM_ADMIN);
  }

  @Test
  void aDecidedDayCountsAtOnceInTheOwnCity() {
    assertThat(due("zhenjiang")).isEqualTo("2026-11-24T10:00:00Z");
    calendar.decide(TUESDAY, new CalendarController.DayDecision(DayKind.HOLIDAY, "台风停工"));

    assertThat(due("zhenjiang")).isEqualTo("2026-11-25T10:00:00Z");
    assertThat(due("quzhou")).isEqualTo("2026-11-24T10:00:00Z");

    calendar.decide(TUESDAY, new CalendarController.DayDecision(DayKind.WORKDAY, null));
    assertThat(due("zhenjiang")).isEqualTo("2026-11-24T10:00:00Z");
  }

  @Test
  void aDecisionTakenBackCountsNoMore() {
    calendar.decide(TUESDAY, new CalendarController.DayDecision(DayKind.HOLIDAY, null));
    assertThat(due("zhenjiang")).isEqualTo("2026-11-25T10:00:00Z");
    calendar.withdraw(TUESDAY);

    assertThat(due("zhenjiang")).isEqualTo("2026-11-24T10:00:00Z");
    refused("calendar-day-undecided", () -> calendar.withdraw(TUESDAY));
  }

  @Test
  void aDecisionRolledBackNeverCounted() {
    transaction.executeWithoutResult(
        status -> {
          calendar.decide(TUESDAY, new CalendarController.DayDecision(DayKind.HOLIDAY, null));
          assertThat(due("zhenjiang")).isEqualTo("2026-11-25T10:00:00Z");
          status.setRollbackOnly();
        });

    assertThat(due("zhenjiang")).isEqualTo("2026-11-24T10:00:00Z");
  }

  @Test
  void theYearShowsWhatIsAnnouncedAndWhatIsDecided() {
    LocalDate madeUp = LocalDate.parse("2026-10-10");
    calendar.decide(madeUp, new CalendarController.DayDecision(DayKind.HOLIDAY, "本市不补班"));
    YearView year = calendar.year(2026);

    assertThat(year.standing()).isEqualTo(YearView.Standing.ANNOUNCED);
    assertThat(year.days()).hasSize(39).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    assertThat(year.days())
        .contains(
            new YearView.Day(LocalDate.parse("2026-10-01"), DayKind.HOLIDAY, "国庆节", false, null),
            new YearView.Day(madeUp, DayKind.HOLIDAY, null, true, "本市不补班"));
    assertThat(calendar.year(2027).standing()).isEqualTo(YearView.Standing.UNKNOWN);
  }

  @Test
  void aYearEnteredAndConfirmedMovesTheClocksThatReachIntoIt() {
    Instant beforeNewYear = Instant.parse("2026-12-31T02:00:00Z");
    transaction.executeWithoutResult(
        status ->
            clocks.start("zhenjiang", "ZJ1", "step", "DISPATCH", beforeNewYear, WORKDAY, ORIGIN));
    assertThat(clocks.of("ZJ1").get(0).calendarUnconfirmed()).isTrue();
    refused("calendar-year-empty", () -> calendar.confirm(2027));

    calendar.decide(
        LocalDate.parse("2027-01-01"), new CalendarController.DayDecision(DayKind.HOLIDAY, "元旦"));
    ClockView moved = clocks.of("ZJ1").get(0);
    assertThat(moved.dueAt()).isEqualTo("2027-01-04T10:00:00Z");
    assertThat(moved.calendarUnconfirmed()).as("one day is not the year").isTrue();

    assertThat(calendar.confirm(2027).clocksMoved()).isZero();
    assertThat(clocks.of("ZJ1").get(0).calendarUnconfirmed()).isFalse();
    assertThat(calendar.year(2027).standing()).isEqualTo(YearView.Standing.CONFIRMED);
    assertThat(calendar.confirm(2027).clocksMoved()).as("said twice").isZero();
    refused("calendar-year-known", () -> calendar.confirm(2026));
  }

  @Test
  void onlyAnAdministratorDecides() {
    signedIn("zhenjiang", Role.AUDITOR);
    CalendarController.DayDecision holiday =
        new CalendarController.DayDecision(DayKind.HOLIDAY, null);

    refused("role-missing", () -> calendar.year(2026));
    refused("role-missing", () -> calendar.decide(TUESDAY, holiday));
    refused("role-missing", () -> calendar.withdraw(TUESDAY));
    refused("role-missing", () -> calendar.confirm(2027));
    assertThat(due("zhenjiang")).isEqualTo("2026-11-24T10:00:00Z");
  }

  private Instant due(String city) {
    return work.due(city, MONDAY, WORKDAY).at();
  }

  private void signedIn(String city, Role role) {
    when(actors.get())
        .thenReturn(
            new Actor(1, "admin", 1, "管理员", city, List.of(), List.of(), Set.of(role), null, false));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
