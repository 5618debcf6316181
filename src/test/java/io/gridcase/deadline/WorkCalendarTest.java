package io.gridcase.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time limits against the calendar as it was announced, and against a city's own decisions. */
class WorkCalendarTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private CityCalendar city = new CityCalendar(OfficeHours.USUAL, Map.of(), Set.of());
  private final WorkCalendar calendar = new WorkCalendar(key -> city);

  @ParameterizedTest
  @CsvSource({
    // running time: nights, weekends and holidays count
    "2026-11-20T17:00,  30, MINUTE,   2026-11-20T17:30",
    "2026-11-20T17:00,  24, HOUR,     2026-11-21T17:00",
    "2026-09-30T20:00,  24, HOUR,     2026-10-01T20:00",
    "2026-11-20T17:00,   3, DAY,      2026-11-23T17:00",
    "2026-12-31T09:00,  24, HOUR,     2027-01-01T09:00",
    // open hours
    "2026-11-23T08:00,   4, WORKHOUR, 2026-11-23T12:00",
    "2026-11-23T08:00,   5, WORKHOUR, 2026-11-23T15:00",
    "2026-11-23T11:30,   1, WORKHOUR, 2026-11-23T14:30",
    "2026-11-23T12:00,   1, WORKHOUR, 2026-11-23T15:00",
    "2026-11-23T13:10,   1, WORKHOUR, 2026-11-23T15:00",
    "2026-11-23T14:00,   4, WORKHOUR, 2026-11-23T18:00",
    "2026-11-23T18:00,   1, WORKHOUR, 2026-11-24T09:00",
    "2026-11-23T23:59,   1, WORKHOUR, 2026-11-24T09:00",
    "2026-11-23T05:00,   1, WORKHOUR, 2026-11-23T09:00",
    "2026-11-20T17:00,   2, WORKHOUR, 2026-11-23T09:00",
    "2026-11-21T10:00,   8, WORKHOUR, 2026-11-23T18:00",
    "2026-11-23T08:00,  24, WORKHOUR, 2026-11-25T18:00",
    // National Day 2026: 1 to 7 October closed, Sunday 20 September and Saturday 10 October open
    "2026-09-30T17:00,   2, WORKHOUR, 2026-10-08T09:00",
    "2026-09-30T09:00,   1, WORKDAY,  2026-10-08T18:00",
    "2026-10-03T09:00,   1, WORKDAY,  2026-10-08T18:00",
    "2026-10-08T09:00,   2, WORKDAY,  2026-10-10T18:00",
    "2026-10-09T17:00,   2, WORKHOUR, 2026-10-10T09:00",
    "2026-10-10T09:00,   1, WORKDAY,  2026-10-12T18:00",
    "2026-09-18T17:00,   2, WORKHOUR, 2026-09-20T09:00",
    "2026-09-24T09:00,   1, WORKDAY,  2026-09-28T18:00",
    // Spring Festival 2026: 15 to 23 February closed, Saturdays 14 and 28 February open
    "2026-02-13T09:00,   1, WORKDAY,  2026-02-14T18:00",
    "2026-02-13T09:00,   2, WORKDAY,  2026-02-24T18:00",
    "2026-02-14T17:00,   2, WORKHOUR, 2026-02-24T09:00",
    "2026-02-27T17:30,   1, WORKHOUR, 2026-02-28T08:30",
    "2026-02-28T17:30,   1, WORKHOUR, 2026-03-02T08:30",
    // workdays: the day of the start is left out, the office's closing time ends them
    "2026-11-23T00:01,   1, WORKDAY,  2026-11-24T18:00",
    "2026-11-23T23:59,   1, WORKDAY,  2026-11-24T18:00",
    "2026-11-20T10:00,   1, WORKDAY,  2026-11-23T18:00",
    "2026-11-21T10:00,   1, WORKDAY,  2026-11-23T18:00",
    "2026-11-23T10:00,   5, WORKDAY,  2026-11-30T18:00",
    // the last workday is a make-up Sunday of New Year 2026
    "2025-12-31T10:00,   1, WORKDAY,  2026-01-04T18:00",
  })
  void countsAsTheOfficeDoes(LocalDateTime start, int amount, DueUnit unit, LocalDateTime due) {
    DueDate answer = calendar.due("zhenjiang", at(start), rule(amount, unit));

    assertThat(local(answer)).isEqualTo(due);
    assertThat(answer.calendarUnconfirmed()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(DueUnit.class)
  void atOnceIsDueWhenItStarts(DueUnit unit) {
    Instant sunday = at(LocalDateTime.parse("2026-11-22T03:00"));

    assertThat(calendar.due("zhenjiang", sunday, rule(0, unit)).at()).isEqualTo(sunday);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "Pacific/Auckland", "America/New_York"})
  void theServersOwnZoneDoesNotMatter(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      // Monday 1:00 in Beijing is still Sunday in UTC
      Instant start = at(LocalDateTime.parse("2026-11-23T01:00"));
      assertThat(local(calendar.due("zhenjiang", start, rule(1, DueUnit.WORKHOUR))))
          .isEqualTo(LocalDateTime.parse("2026-11-23T09:00"));
      assertThat(local(calendar.due("zhenjiang", start, rule(1, DueUnit.WORKDAY))))
          .isEqualTo(LocalDateTime.parse("2026-11-24T18:00"));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Nested
  class DecidedByTheAdministrator {

    @Test
    void anExtraHolidayIsLeftOut() {
      city = withDay("2026-11-24", DayKind.HOLIDAY);

      assertThat(due("2026-11-23T17:00", 2, DueUnit.WORKHOUR))
          .isEqualTo(LocalDateTime.parse("2026-11-25T09:00"));
    }

    @Test
    void anExtraWorkdayCountsAgainstTheAnnouncement() {
      city = withDay("2026-10-05", DayKind.WORKDAY);

      assertThat(due("2026-09-30T09:00", 1, DueUnit.WORKDAY))
          .isEqualTo(LocalDateTime.parse("2026-10-05T18:00"));
    }

    @Test
    void officeHoursAreTheCitysOwn() {
      OfficeHours summer = OfficeHours.parse(List.of("09:00-12:00", "15:00-18:30"));
      city = new CityCalendar(summer, Map.of(), Set.of());

      assertThat(due("2026-11-23T11:00", 2, DueUnit.WORKHOUR))
          .isEqualTo(LocalDateTime.parse("2026-11-23T16:00"));
      assertThat(due("2026-11-23T11:00", 1, DueUnit.WORKDAY))
          .isEqualTo(LocalDateTime.parse("2026-11-24T18:30"));
    }
  }

  @Nested
  class BeyondTheAnnouncedYears {

    @Test
    void onlyWeekendsAreLeftOutAndTheAnswerSaysSo() {
      DueDate due = calendar.due("zhenjiang", in("2026-12-30T09:00"), rule(3, DueUnit.WORKDAY));

      assertThat(local(due)).isEqualTo(LocalDateTime.parse("2027-01-04T18:00"));
      assertThat(due.calendarUnconfirmed()).isTrue();
    }

    @Test
    void theLastWeekOfTheLastYearMayStillMove() {
      assertThat(unconfirmed("2026-12-23T09:00", 1, DueUnit.WORKDAY)).isFalse();
      assertThat(unconfirmed("2026-12-24T09:00", 1, DueUnit.WORKDAY)).isTrue();
      assertThat(unconfirmed("2026-12-25T09:00", 1, DueUnit.WORKHOUR)).isTrue();
    }

    @Test
    void runningTimeNeedsNoCalendar() {
      assertThat(unconfirmed("2026-12-31T09:00", 48, DueUnit.HOUR)).isFalse();
      assertThat(unconfirmed("2027-05-01T09:00", 10, DueUnit.DAY)).isFalse();
    }

    @Test
    void aConfirmedYearCountsAsKnown() {
      Map<LocalDate, DayKind> days = Map.of(LocalDate.parse("2027-01-01"), DayKind.HOLIDAY);
      city = new CityCalendar(OfficeHours.USUAL, days, Set.of(2027));
      DueDate due = calendar.due("zhenjiang", in("2026-12-30T09:00"), rule(3, DueUnit.WORKDAY));

      assertThat(local(due)).isEqualTo(LocalDateTime.parse("2027-01-05T18:00"));
      assertThat(due.calendarUnconfirmed()).isFalse();
    }

    @Test
    void beforeTheFirstYearNothingIsCounted() {
      assertThatThrownBy(
              () -> calendar.due("zhenjiang", in("2001-12-31T09:00"), rule(1, DueUnit.WORKDAY)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2002")
          .hasMessageContaining("2001-12-31");
    }
  }

  /** Laws every count keeps, on random starts in known years. */
  @Nested
  class Laws {

    private final Random random = new Random(20261121);

    @ParameterizedTest
    @EnumSource(DueUnit.class)
    void neverDueBeforeTheStartAndNeverEarlierForALaterStartOrALongerLimit(DueUnit unit) {
      for (int n = 0; n < 500; n++) {
        Instant start = anyStart();
        Instant later = start.plusSeconds(random.nextInt(4 * 86_400));
        int amount = random.nextInt(30);
        int more = amount + 1 + random.nextInt(10);
        Instant due = calendar.due("x", start, rule(amount, unit)).at();

        assertThat(due).isAfterOrEqualTo(start);
        assertThat(calendar.due("x", start, rule(more, unit)).at()).isAfter(due);
        if (amount > 0) {
          assertThat(calendar.due("x", later, rule(amount, unit)).at()).isAfterOrEqualTo(due);
        }
      }
    }

    @ParameterizedTest
    @EnumSource(
        value = DueUnit.class,
        names = {"WORKHOUR", "WORKDAY"})
    void workingTimeEndsInsideOfficeHoursOfAWorkday(DueUnit unit) {
      for (int n = 0; n < 500; n++) {
        DueDate due = calendar.due("x", anyStart(), rule(1 + random.nextInt(40), unit));
        LocalTime time = local(due).toLocalTime();

        assertThat(city.isWorkday(local(due).toLocalDate())).isTrue();
        assertThat(city.hours().sessions())
            .anyMatch(s -> time.isAfter(s.from()) && !time.isAfter(s.to()));
      }
    }

    @Test
    void workhoursAddUp() {
      for (int n = 0; n < 500; n++) {
        Instant start = anyStart();
        int first = 1 + random.nextInt(20);
        int second = 1 + random.nextInt(20);
        Instant middle = calendar.due("x", start, rule(first, DueUnit.WORKHOUR)).at();

        assertThat(calendar.due("x", middle, rule(second, DueUnit.WORKHOUR)))
            .isEqualTo(calendar.due("x", start, rule(first + second, DueUnit.WORKHOUR)));
      }
    }

    private Instant anyStart() {
      LocalDateTime first = LocalDateTime.parse("2020-01-01T00:00");
      return at(first.plusMinutes(random.nextInt(6 * 365 * 1440)));
    }
  }

  @Test
  void aLimitMustBeSensible() {
    assertThatThrownBy(() -> rule(-1, DueUnit.HOUR)).hasMessageContaining("-1");
    assertThatThrownBy(() -> rule(DeadlineRule.MOST + 1, DueUnit.WORKDAY))
        .hasMessageContaining("100001");
    assertThatThrownBy(() -> rule(1, null)).hasMessageContaining("unit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8-12", "08:00", "12:00-08:00", "08:00-08:00", "08:00-12:00-13:00"})
  void officeHoursThatCannotBeReadAreNamed(String stretch) {
    List<String> stretches = List.of(stretch);

    assertThatThrownBy(() -> OfficeHours.parse(stretches))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("officeHours");
  }

  @Test
  void officeHoursMustNotOverlap() {
    List<String> stretches = List.of("08:00-12:00", "11:00-18:00");

    assertThatThrownBy(() -> OfficeHours.parse(stretches)).hasMessageContaining("overlap");
  }

  private static CityCalendar withDay(String date, DayKind kind) {
    return new CityCalendar(OfficeHours.USUAL, Map.of(LocalDate.parse(date), kind), Set.of());
  }

  private LocalDateTime due(String start, int amount, DueUnit unit) {
    return local(calendar.due("zhenjiang", in(start), rule(amount, unit)));
  }

  private boolean unconfirmed(String start, int amount, DueUnit unit) {
    return calendar.due("zhenjiang", in(start), rule(amount, unit)).calendarUnconfirmed();
  }

  private static DeadlineRule rule(int amount, DueUnit unit) {
    return new DeadlineRule(amount, unit, "practice", "deadline 1");
  }

  private static Instant in(String local) {
    return at(LocalDateTime.parse(local));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(BEIJING).toInstant();
  }

  private static LocalDateTime local(DueDate due) {
    return ZonedDateTime.ofInstant(due.at(), BEIJING).toLocalDateTime();
  }
}
