package io.gridcase.patrol;

import io.gridcase.registry.PatrolPlan.Kind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** When a duty was last done in a grid, so that nobody counts check-ins to know what is due. */
@Entity
@Table(name = "patrol_mark")
class PatrolMark {

  @Id
  @GeneratedValue(generator = "patrol_mark_seq")
  @SequenceGenerator(name = "patrol_mark_seq", allocationSize = 50)
  private Long id;

  private String city;
  private long gridId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private LocalDate countsFrom;
  private Instant lastDoneAt;

  protected PatrolMark() {}

  PatrolMark(String city, long gridId, Kind kind) {
    this.city = city;
    this.gridId = gridId;
    this.kind = kind;
  }

  /** The duty counts from that day on: the grid is not older. */
  PatrolMark countingFrom(LocalDate day) {
    this.countsFrom = day;
    return this;
  }

  /** It was done; what was done earlier and is told later changes nothing. */
  PatrolMark done(Instant at) {
    if (lastDoneAt == null || at.isAfter(lastDoneAt)) {
      lastDoneAt = at;
    }
    return this;
  }

  long gridId() {
    return gridId;
  }

  Kind kind() {
    return kind;
  }

  /** The day the grid began, when that was after the plan; null otherwise. */
  LocalDate countsFrom() {
    return countsFrom;
  }

  Instant lastDoneAt() {
    return lastDoneAt;
  }
}
