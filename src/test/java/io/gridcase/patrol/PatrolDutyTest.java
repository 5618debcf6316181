package io.gridcase.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.patrol.PatrolDuty.State;
import io.gridcase.registry.PatrolPlan.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a duty stands on a day, in the cities' time. */
class PatrolDutyTest {

  private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

  @ParameterizedTest
  @Article("QD-5-1")
  @CsvSource({
    // period, last done, today, state, due since
    "DAY,   2026-11-21T08:00:00+08:00, 2026-11-21, DONE,    ",
    "DAY,   2026-11-21T00:00:00+08:00, 2026-11-21, DONE,    ",
    "DAY,   2026-11-20T23:59:59+08:00, 2026-11-21, DUE,     ",
    "DAY,   2026-11-19T08:00:00+08:00, 2026-11-21, OVERDUE, 2026-11-21",
    "DAY,   2026-11-10T08:00:00+08:00, 2026-11-21, OVERDUE, 2026-11-12",
    "DAY,   ,                          2026-11-01, DUE,     ",
    "DAY,   ,                          2026-11-02, OVERDUE, 2026-11-02",
    "DAY,   ,                          2026-10-31, AHEAD,   ",
    "MONTH, 2026-11-01T00:00:00+08:00, 2026-11-30, DONE,    ",
    "MONTH, 2026-10-31T23:59:59+08:00, 2026-11-30, DUE,     ",
    "MONTH, 2026-11-30T12:00:00+08:00, 2027-01-01, OVERDUE, 2027-01-01",
    "MONTH, 2026-11-30T12:00:00+08:00, 2026-12-31, DUE,     ",
    "MONTH, ,                          2026-12-01, OVERDUE, 2026-12-01",
    // what was done before the plan began owes nothing from before
    "DAY,   2026-09-01T08:00:00+08:00, 2026-11-01, DUE,     ",
    "DAY,   2026-09-01T08:00:00+08:00, 2026-11-02, OVERDUE, 2026-11-02",
  })
  void comesRoundWithTheCalendar(
      Period period, Instant last, LocalDate today, State state, LocalDate since) {
    PatrolDuty duty = PatrolDuty.recurring(period, FROM, last, today);
    assertThat(duty.state()).isEqualTo(state);
    assertThat(duty.dueSince()).isEqualTo(since);
  }

  @Test
  void aMonthThatHadBegunBeforeThePlanDoesNotCount() {
    LocalDate middle = LocalDate.of(2026, 11, 15);
    assertThat(PatrolDuty.recurring(Period.MONTH, middle, null, LocalDate.of(2026, 11, 30)).state())
        .isEqualTo(State.AHEAD);
    assertThat(PatrolDuty.recurring(Period.MONTH, middle, null, LocalDate.of(2026, 12, 31)).state())
        .isEqualTo(State.DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-17, DONE, ",
    "2026-11-18, DUE, ",
    "2026-11-21, DUE, ",
    "2026-11-22, OVERDUE, 2026-11-22",
    "2026-12-22, OVERDUE, 2026-11-22",
  })
  void aHouseholdIsDueThreeDaysAheadAndLateTheDayAfter(
      LocalDate today, State state, LocalDate since) {
    PatrolDuty duty = PatrolDuty.visit(LocalDate.of(2026, 11, 21), null, today);
    assertThat(duty.state()).isEqualTo(state);
    assertThat(duty.dueSince()).isEqualTo(since);
  }
}
