package io.gridcase.deadline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gridcase.access.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of the steps of all cases: started, counted, stopped. */
@Service
@Transactional
public class Clocks {

  private final StepClocks clocks;
  private final JdbcClient jdbc;
  private final WorkCalendar calendar;
  private final CurrentActor actors;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Clocks(
      StepClocks clocks,
      JdbcClient jdbc,
      WorkCalendar calendar,
      CurrentActor actors,
      Clock clock,
      ApplicationEventPublisher events) {
    this.clocks = clocks;
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.actors = actors;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Starts a clock; one insert.
   *
   * @param taskRef the step the clock belongs to; a step may have a clock per stage
   * @param stage the stage whose limit is counted
   * @param startedAt from when the limit counts, which may lie before now (discovery) or after it
   * @param origin the decision the limit comes from
   * @return when it is due
   */
  public Instant start(
      String city,
      String matterNumber,
      String taskRef,
      String stage,
      Instant startedAt,
      DeadlineRule rule,
      LimitOrigin origin) {
    DueDate due = calendar.due(city, startedAt, rule);
    StepClock started = new StepClock(city, matterNumber, taskRef, stage, startedAt, rule, due);
    started.from(origin);
    actors.find().ifPresent(started::startedBy);
    clocks.save(started);
    return due.at();
  }

  /**
   * Stops the running clocks of a step, if it has any; one plain statement, because every step of
   * every case passes here. Clocks started in the same transaction are written first.
   */
  public void stop(String taskRef, Instant at) {
    if (stopped(taskRef, at) == 0) {
      clocks.flush();
      stopped(taskRef, at);
    }
  }

  private int stopped(String taskRef, Instant at) {
    return jdbc.sql("update clock set stopped_at = ? where task_ref = ? and stopped_at is null")
        .params(at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), taskRef)
        .update();
  }

  /** The clocks of a case in the order they were started. */
  @Transactional(readOnly = true)
  public List<ClockView> of(String matterNumber) {
    Map<Long, List<ClockView.Segment>> segments =
        clocks.segmentsOf(matterNumber).stream()
            .collect(groupingBy(ClockSegment::clockId, mapping(ClockSegment::view, toList())));
    Instant now = clock.instant();
    return clocks.findByMatterNumberOrderByStartedAtAscIdAsc(matterNumber).stream()
        .map(one -> one.view(now, segments.getOrDefault(one.id(), List.of())))
        .toList();
  }

  /** Of each of these cases the running clock that ends first; a case without one is missing. */
  @Transactional(readOnly = true)
  public Map<String, Running> nearest(Collection<String> matterNumbers) {
    if (matterNumbers.isEmpty()) {
      return Map.of();
    }
    Map<String, Running> nearest = new HashMap<>();
    jdbc.sql(
            """
            select matter_number, started_at, due_at from clock
            where matter_number in (:numbers) and stopped_at is null\
            """)
        .param("numbers", matterNumbers)
        .query(
            row -> {
              Running one = new Running(moment(row, "started_at"), moment(row, "due_at"));
              nearest.merge(
                  row.getString("matter_number"),
                  one,
                  BinaryOperator.minBy(comparing(Running::dueAt)));
            });
    return nearest;
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A running clock in short. */
  public record Running(Instant startedAt, Instant dueAt) {}

  /**
   * Counts the running clocks of a city again that reach days nobody had announced, after its
   * calendar changed. Every other clock keeps its due date.
   *
   * @return how many are due at another moment now
   */
  int recount(String city) {
    int moved = 0;
    for (StepClock one : clocks.unconfirmed(city)) {
      if (one.recount(calendar)) {
        events.publishEvent(one.moved());
        moved++;
      }
    }
    return moved;
  }
}
