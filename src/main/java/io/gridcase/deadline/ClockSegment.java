package io.gridcase.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stretch in which a clock ran or was held; written once clocks can be held. */
@Entity
@Table(name = "clock_segment")
class ClockSegment {

  @Id
  @GeneratedValue(generator = "clock_segment_seq")
  @SequenceGenerator(name = "clock_segment_seq", allocationSize = 50)
  private Long id;

  private Long clockId;

  @Enumerated(EnumType.STRING)
  private ClockView.SegmentKind kind;

  private Instant fromAt;
  private Instant toAt;
  private String reason;

  protected ClockSegment() {}

  Long clockId() {
    return clockId;
  }

  ClockView.Segment view() {
    return new ClockView.Segment(fromAt, toAt, kind);
  }
}
