package io.gridcase.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From one day to another, both inclusive. */
@Embeddable
class Term {

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected Term() {}

  /** A term that begins on {@code from} and has no end yet. */
  Term(LocalDate from) {
    this.from = from;
  }

  /** Ends the term; {@code lastDay} still belongs to it, null opens it again. */
  void endOn(LocalDate lastDay) {
    this.until = lastDay;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  LocalDate from() {
    return from;
  }

  LocalDate until() {
    return until;
  }
}
