package io.gridcase.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A clock as it is shown with its case.
 *
 * @param taskRef the step it belongs to; stays inside
 * @param stage the stage whose limit it counts, such as ACCEPTANCE
 * @param stoppedAt null while it runs
 * @param amount how many units it counts
 * @param rule where the limit comes from: the rule of the table
 * @param tableVersion the version of the city's table the rule stood in; null when not kept
 * @param inputs what the table was asked, by input name; null when not kept
 * @param startedBy the name of who set the clock going; null when the system did by itself
 * @param articles the obligations it rests on, or {@code practice}
 * @param segments the stretches in which it ran or was held, oldest first
 * @param calendarUnconfirmed the due date leaves only weekends out, because it reaches days whose
 *     holidays are not known yet
 */
public record ClockView(
    @JsonIgnore String taskRef,
    String stage,
    Instant startedAt,
    Instant dueAt,
    Instant stoppedAt,
    int amount,
    DueUnit unit,
    String rule,
    Integer tableVersion,
    Map<String, String> inputs,
    String startedBy,
    List<String> articles,
    State state,
    List<Segment> segments,
    boolean calendarUnconfirmed) {

  /** Where a clock stands. */
  public enum State {
    /** Running, the due date ahead. */
    RUNNING,
    /** Stopped at the due date or before. */
    MET,
    /** The due date has passed, whether the step is finished since or not. */
    MISSED;

    static State of(Instant dueAt, Instant stoppedAt, Instant now) {
      Instant reached = stoppedAt == null ? now : stoppedAt;
      if (reached.isAfter(dueAt)) {
        return MISSED;
      }
      return stoppedAt == null ? RUNNING : MET;
    }
  }

  /** Whether time counted in a stretch. */
  public enum SegmentKind {
    RUNNING,
    PAUSED
  }

  /**
   * A stretch of a clock.
   *
   * @param to null while it lasts
   */
  public record Segment(Instant from, Instant to, SegmentKind kind) {}
}
