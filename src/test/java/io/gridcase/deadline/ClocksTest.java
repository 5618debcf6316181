package io.gridcase.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Sealing;
import io.gridcase.registry.Cities;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Clocks in the store: what is kept, what is counted again, and how few statements it takes. */
@DataJpaTest(
    showSql = false,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:clocks",
      "spring.jpa.properties.hibernate.generate_statistics=true",
      "logging.level.org.hibernate.engine.internal=WARN",
      "gridcase.data-dir=target/test-data"
    })
@ContextConfiguration(classes = ClocksTest.Heard.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
  Clocks.class,
  WorkCalendar.class,
  StoredCityCalendars.class,
  PersonalText.class,
  Sealing.class
})
class ClocksTest {

  private static final String NUMBER = "ZJ20261228000001";
  private static final DeadlineRule DAY =
      new DeadlineRule(24, DueUnit.HOUR, "ZJ-33-1,ZJ-27", "deadline 3");

  private static final LimitOrigin ORIGIN =
      new LimitOrigin("deadline:7:abc", 7, Map.of("stage", "DISPATCH", "urgent", "false"));

  @MockitoBean private CurrentActor actors;
  @MockitoBean private Cities cities; // no city states hours of its own
  @Autowired private Clocks clocks;
  @Autowired private CalendarDays days;
  @Autowired private CalendarYears years;
  @Autowired private StoredCityCalendars calendars;
  @Autowired private EntityManager entities;
  @Autowired private Heard heard;

  /** Starts this capability alone, and hears what it tells. */
  @Configuration
  @EnableAutoConfiguration
  static class Heard {
    final List<ClockMoved> moves = new ArrayList<>();

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-12-28T02:00:00Z"), Clocking.ZONE);
    }

    @EventListener
    void on(ClockMoved moved) {
      moves.add(moved);
    }
  }

  @Test
  void aClockRunsIsMetOrMissed() {
    clocks.start("zhenjiang", NUMBER, "a", "ACCEPTANCE", at("2026-12-28T01:00:00Z"), DAY, ORIGIN);
    clocks.start("zhenjiang", NUMBER, "b", "ESCALATION", at("2026-12-26T01:00:00Z"), DAY, ORIGIN);
    clocks.start("zhenjiang", NUMBER, "c", "DISPATCH", at("2026-12-20T01:00:00Z"), DAY, ORIGIN);
    clocks.start("zhenjiang", NUMBER, "d", "FEEDBACK", at("2026-12-21T01:00:00Z"), DAY, ORIGIN);
    clocks.stop("c", at("2026-12-21T01:00:00Z"));
    clocks.stop("d", at("2026-12-22T01:00:01Z"));
    entities.clear();

    assertThat(clocks.of(NUMBER))
        .extracting(ClockView::taskRef, ClockView::state)
        .containsExactly(
            tuple("c", ClockView.State.MET),
            tuple("d", ClockView.State.MISSED),
            tuple("b", ClockView.State.MISSED),
            tuple("a", ClockView.State.RUNNING));
  }

  @Test
  void aStoppedClockStaysAsItWasStopped() {
    clocks.start("zhenjiang", NUMBER, "a", "ACCEPTANCE", at("2026-12-28T01:00:00Z"), DAY, ORIGIN);
    clocks.stop("a", at("2026-12-28T01:30:00Z"));
    clocks.stop("a", at("2026-12-29T01:30:00Z"));
    entities.clear();

    ClockView clock = clocks.of(NUMBER).get(0);
    assertThat(clock.stoppedAt()).isEqualTo(at("2026-12-28T01:30:00Z"));
    assertThat(clock.dueAt()).isEqualTo(at("2026-12-29T01:00:00Z"));
    assertThat(clock.amount()).isEqualTo(24);
    assertThat(clock.unit()).isEqualTo(DueUnit.HOUR);
    assertThat(clock.rule()).isEqualTo("deadline 3");
    assertThat(clock.articles()).containsExactly("ZJ-33-1", "ZJ-27");
    assertThat(clock.segments())
        .containsExactly(
            new ClockView.Segment(
                at("2026-12-28T01:00:00Z"),
                at("2026-12-28T01:30:00Z"),
                ClockView.SegmentKind.RUNNING));
  }

  @Test
  void startingCostsOneStatementAndStoppingWritesNothingElse() {
    clocks.start("zhenjiang", NUMBER, "warm", "DISPATCH", at("2026-12-28T01:00:00Z"), DAY, ORIGIN);
    entities.flush();
    Statistics statistics =
        entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.clear();

    DeadlineRule workday = new DeadlineRule(1, DueUnit.WORKDAY, null, null);
    clocks.start("luzhou", NUMBER, "a", "DISPATCH", at("2026-12-02T01:00:00Z"), workday, ORIGIN);
    entities.flush();
    long first = statistics.getPrepareStatementCount();
    clocks.start("luzhou", NUMBER, "b", "DISPATCH", at("2026-12-02T01:00:00Z"), workday, ORIGIN);
    entities.flush();
    clocks.stop("b", at("2026-12-02T02:00:00Z"));

    assertThat(first).as("insert, and the city's calendar once").isLessThanOrEqualTo(3);
    assertThat(statistics.getPrepareStatementCount() - first)
        .as("the insert; stopping is a plain statement beside and loads nothing")
        .isEqualTo(1);
  }

  @Test
  void anUnannouncedYearIsMarkedAndCountedAgainWhenItIsEntered() {
    DeadlineRule workdays = new DeadlineRule(3, DueUnit.WORKDAY, "practice", "deadline 5");
    clocks.start(
        "quzhou", NUMBER, "a", "DEPARTMENT_SIGN", at("2026-12-30T01:00:00Z"), workdays, ORIGIN);
    clocks.start(
        "quzhou", NUMBER, "b", "DEPARTMENT_SIGN", at("2026-12-30T01:00:00Z"), workdays, ORIGIN);
    clocks.stop("b", at("2026-12-30T02:00:00Z"));
    assertThat(clocks.of(NUMBER)).allMatch(ClockView::calendarUnconfirmed);

    days.save(new CalendarDay("quzhou", LocalDate.parse("2027-01-01")).decide(DayKind.HOLIDAY, ""));
    years.save(new CalendarYear("quzhou", 2027, "admin", at("2026-12-28T02:00:00Z")));
    calendars.forget("quzhou");
    int moved = clocks.recount("quzhou");
    entities.flush();
    entities.clear();

    assertThat(moved).isEqualTo(1);
    ClockView clock = clocks.of(NUMBER).get(0);
    assertThat(clock.calendarUnconfirmed()).isFalse();
    assertThat(clock.dueAt()).isEqualTo(at("2027-01-05T10:00:00Z"));
    assertThat(clocks.of(NUMBER).get(1).dueAt()).isEqualTo(at("2027-01-04T10:00:00Z"));
    assertThat(heard.moves)
        .containsExactly(
            new ClockMoved("quzhou", NUMBER, "a", "DEPARTMENT_SIGN", at("2027-01-05T10:00:00Z")));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
