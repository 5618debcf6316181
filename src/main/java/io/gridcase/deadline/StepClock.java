package io.gridcase.deadline;

import io.gridcase.access.Actor;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;

/** The clock of one step of a case: what it counts, since when, until when. */
@Entity
@DynamicUpdate // a recount must not undo a stop that happens beside it
@Table(name = "clock")
class StepClock {

  @Id
  @GeneratedValue(generator = "clock_seq")
  @SequenceGenerator(name = "clock_seq", allocationSize = 50)
  private Long id;

  private String city;
  private String matterNumber;
  private String taskRef;
  private String stage;
  private int amount;

  @Enumerated(EnumType.STRING)
  private DueUnit unit;

  private String rule;
  private String article;
  private Instant startedAt;
  private Instant dueAt;
  private Instant stoppedAt;
  private boolean calendarUnconfirmed;
  private String decisionRef;
  private Integer tableVersion;

  @Convert(converter = LimitInputs.class)
  private Map<String, String> inputs;

  private String startedBy;
  private String startedByName;

  protected StepClock() {}

  StepClock(
      String city,
      String matterNumber,
      String taskRef,
      String stage,
      Instant startedAt,
      DeadlineRule rule,
      DueDate due) {
    this.city = city;
    this.matterNumber = matterNumber;
    this.taskRef = taskRef;
    this.stage = stage;
    this.amount = rule.amount();
    this.unit = rule.unit();
    this.rule = rule.rule();
    this.article = rule.article();
    this.startedAt = startedAt;
    this.dueAt = due.at();
    this.calendarUnconfirmed = due.calendarUnconfirmed();
  }

  StepClock from(LimitOrigin origin) {
    this.decisionRef = origin.decisionRef();
    this.tableVersion = origin.tableVersion();
    this.inputs = origin.inputs();
    return this;
  }

  StepClock startedBy(Actor actor) {
    this.startedBy = actor.username();
    this.startedByName = actor.name();
    return this;
  }

  /** Counts again with the calendar as it stands now; true when the due date moved. */
  boolean recount(WorkCalendar calendar) {
    DueDate due = calendar.due(city, startedAt, limit());
    boolean moved = !due.at().equals(dueAt);
    dueAt = due.at();
    calendarUnconfirmed = due.calendarUnconfirmed();
    return moved;
  }

  ClockView view(Instant now, List<ClockView.Segment> segments) {
    return new ClockView(
        taskRef,
        stage,
        startedAt,
        dueAt,
        stoppedAt,
        amount,
        unit,
        rule,
        tableVersion,
        inputs,
        startedByName,
        article == null ? List.of() : List.of(article.split("\\s*,\\s*")),
        ClockView.State.of(dueAt, stoppedAt, now),
        segments.isEmpty() ? List.of(runSince(startedAt)) : segments,
        calendarUnconfirmed);
  }

  private ClockView.Segment runSince(Instant from) {
    return new ClockView.Segment(from, stoppedAt, ClockView.SegmentKind.RUNNING);
  }

  private DeadlineRule limit() {
    return new DeadlineRule(amount, unit, article, rule);
  }

  ClockMoved moved() {
    return new ClockMoved(city, matterNumber, taskRef, stage, dueAt);
  }

  Long id() {
    return id;
  }
}
