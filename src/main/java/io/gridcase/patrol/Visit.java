package io.gridcase.patrol;

import io.gridcase.access.Actor;
import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An officer called on a listed household (ZJ-36). */
@Entity
@Table(name = "household_visit")
class Visit {

  /** What came of it. */
  enum Outcome {
    /** Somebody was met; only this counts as the visit that was due. */
    MET,
    NOBODY_HOME,
    REFUSED,
    MOVED_AWAY
  }

  @Id
  @GeneratedValue(generator = "household_visit_seq")
  @SequenceGenerator(name = "household_visit_seq", allocationSize = 50)
  private Long id;

  private long householdId;
  private long officerId;
  private String officerName;
  private Instant doneAt;
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Convert(converter = PersonalText.class)
  private String note;

  private String matterNumber;

  protected Visit() {}

  Visit(Household household, Actor officer, Instant doneAt, Instant recordedAt, Outcome outcome) {
    this.householdId = household.id();
    this.officerId = officer.personId();
    this.officerName = officer.name();
    this.doneAt = doneAt;
    this.recordedAt = recordedAt;
    this.outcome = outcome;
  }

  /** What was talked about; free text, kept sealed. */
  void tells(String text) {
    this.note = text;
  }

  /** A matter was opened from what was found. */
  void opened(String number) {
    this.matterNumber = number;
  }

  Long id() {
    return id;
  }

  String officerName() {
    return officerName;
  }

  Instant doneAt() {
    return doneAt;
  }

  Outcome outcome() {
    return outcome;
  }

  String note() {
    return note;
  }

  String matterNumber() {
    return matterNumber;
  }
}
