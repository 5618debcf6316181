package io.gridcase.appointment;

import io.gridcase.kernel.PersonalText;
import io.gridcase.personnel.Education;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.PostSource;
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

/** Somebody who may come to hold a post; everything personal is kept encrypted. */
@Entity
@Table(name = "appointment_candidate")
class Candidate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_candidate_seq")
  @SequenceGenerator(name = "appointment_candidate_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String appointment;
  private Long personId;

  @Convert(converter = PersonalText.class)
  private String name;

  @Convert(converter = PersonalText.class)
  private String workPhone;

  @Convert(converter = PersonalText.class)
  private String privatePhone;

  @Convert(converter = PersonalText.class)
  private String identityNumber;

  @Convert(converter = PersonalText.class)
  private String born;

  @Enumerated(EnumType.STRING)
  private Education education;

  @Enumerated(EnumType.STRING)
  private PostSource source;

  private boolean citizen;
  private boolean villageLeader;
  private boolean villageMember;
  private boolean declared;
  private Instant registeredAt;
  private Boolean passed;

  @Convert(converter = PersonalText.class)
  private String verdict;

  private Integer score;
  private Long chosenGridId;
  private Long candidacyId;

  @Convert(converter = PersonalText.class)
  private String dropped;

  protected Candidate() {}

  /** Somebody new to the register. */
  Candidate(String appointment, NewCandidate asked, Instant at) {
    this.appointment = appointment;
    this.name = asked.name().strip();
    this.workPhone = asked.workPhone();
    this.privatePhone = asked.privatePhone();
    this.identityNumber = asked.identityNumber();
    this.born = asked.birthDate() == null ? null : asked.birthDate().toString();
    this.education = asked.education();
    told(asked, at);
  }

  /** Somebody of the register; what it does not know counts as it is told now. */
  Candidate(String appointment, Person person, NewCandidate asked, Instant at) {
    this.appointment = appointment;
    this.personId = person.id();
    this.name = person.name();
    this.workPhone = person.workPhone();
    this.privatePhone = person.privatePhone();
    this.identityNumber = person.identityNumber();
    LocalDate day = person.birthDate() == null ? asked.birthDate() : person.birthDate();
    this.born = day == null ? null : day.toString();
    this.education = person.education() == null ? asked.education() : person.education();
    told(asked, at);
  }

  private void told(NewCandidate asked, Instant at) {
    this.source = asked.source();
    this.citizen = asked.citizen();
    this.villageLeader = asked.villageLeader();
    this.villageMember = asked.villageMember();
    this.declared = asked.declared();
    this.registeredAt = at;
  }

  void check(boolean fit, String why) {
    passed = fit;
    verdict = why;
  }

  void score(Integer points) {
    score = points;
  }

  /** Chosen for that grid; null for none. */
  void choose(Long grid) {
    chosenGridId = grid;
  }

  /** Not any more, for a reason. */
  void drop(String why) {
    dropped = why;
    chosenGridId = null;
  }

  /** Waits for the post from now on, as this person of the register. */
  void waits(long person, long candidacy) {
    personId = person;
    candidacyId = candidacy;
  }

  Long id() {
    return id;
  }

  String appointment() {
    return appointment;
  }

  /** Who it is in the register; null for somebody new. */
  Long personId() {
    return personId;
  }

  String name() {
    return name;
  }

  String workPhone() {
    return workPhone;
  }

  String privatePhone() {
    return privatePhone;
  }

  String identityNumber() {
    return identityNumber;
  }

  /** Null while unknown. */
  LocalDate birthDate() {
    return born == null ? null : LocalDate.parse(born);
  }

  Education education() {
    return education;
  }

  PostSource source() {
    return source;
  }

  /** Whether the candidate declared to be of good conduct, able and fit for the post. */
  boolean declared() {
    return declared;
  }

  boolean citizen() {
    return citizen;
  }

  boolean villageLeader() {
    return villageLeader;
  }

  boolean villageMember() {
    return villageMember;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  /** Whether the check let this person sit the examination; null before it. */
  Boolean passed() {
    return passed;
  }

  /** Why the check came out so; null without a word. */
  String verdict() {
    return verdict;
  }

  /** Points of a hundred; null before the examination. */
  Integer score() {
    return score;
  }

  /** The grid this person is chosen for; null for none. */
  Long chosenGridId() {
    return chosenGridId;
  }

  /** The post waiting for this person; null before the choice stands. */
  Long candidacyId() {
    return candidacyId;
  }

  /** Why this person was dropped after the choice; null otherwise. */
  String dropped() {
    return dropped;
  }
}
