package io.gridcase.officers;

import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** An answer to poor service: who gave it, why, and whether it was put right (QD-M19). */
@Entity
@Table(name = "discipline")
class Discipline {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discipline_seq")
  @SequenceGenerator(name = "discipline_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "village_code")
  private String villageCode;

  @Column(name = "organisation_id")
  private long organisationId;

  @Enumerated(EnumType.STRING)
  private DisciplineKind kind;

  @Convert(converter = PersonalText.class)
  private String reason;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decider_name")
  private String deciderName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "corrected_on")
  private LocalDate correctedOn;

  @Convert(converter = PersonalText.class)
  private String outcome;

  protected Discipline() {}

  /**
   * An answer to somebody's service.
   *
   * @param villageCode where the person serves
   */
  Discipline(
      String city,
      long personId,
      String villageCode,
      long organisationId,
      Change.NewDiscipline asked) {
    this.city = city;
    this.personId = personId;
    this.villageCode = villageCode;
    this.organisationId = organisationId;
    this.kind = asked.kind();
    this.reason = asked.reason().strip();
    this.dueOn = asked.dueOn();
  }

  /** Tells who decided it and when. */
  void decidedBy(String username, String name, Instant at) {
    this.decidedBy = username;
    this.deciderName = name;
    this.decidedAt = at;
  }

  /**
   * What was to be put right was looked at.
   *
   * @param day when it was
   * @throws Refusal {@code discipline-settled} (409) when nothing is open
   */
  void settle(LocalDate day, String found) {
    if (kind != DisciplineKind.CORRECTION || correctedOn != null) {
      throw Refusal.conflict("discipline-settled");
    }
    this.correctedOn = day;
    this.outcome = found;
  }

  Long id() {
    return id;
  }

  String city() {
    return city;
  }

  String villageCode() {
    return villageCode;
  }

  DisciplineKind kind() {
    return kind;
  }

  /** Why; personal data. */
  String reason() {
    return reason;
  }

  /** Until when it is to be put right; null for everything but a correction. */
  LocalDate dueOn() {
    return dueOn;
  }

  String deciderName() {
    return deciderName;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  /** When it was found put right; null while it is not. */
  LocalDate correctedOn() {
    return correctedOn;
  }

  /** What was found then; personal data. */
  String outcome() {
    return outcome;
  }
}
