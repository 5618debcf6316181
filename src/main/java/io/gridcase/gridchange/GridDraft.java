package io.gridcase.gridchange;

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

/** A planned change of grids, from its first drawing until it is carried out or withdrawn. */
@Entity
@Table(name = "grid_draft")
public class GridDraft {

  /** Where a draft stands. */
  public enum State {
    /** It is drawn and may be changed. */
    DRAFT,
    /** It is applied for and stays as it is. */
    SUBMITTED,
    /** The grids are changed. */
    CARRIED_OUT,
    /** It came to nothing. */
    WITHDRAWN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_draft_seq")
  @SequenceGenerator(name = "grid_draft_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String number;
  private String city;

  @Enumerated(EnumType.STRING)
  private GridChangeKind kind;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "place_code")
  private String placeCode;

  @Column(name = "organisation_id")
  private long organisationId;

  private String drafter;

  @Column(name = "drafter_name")
  private String drafterName;

  @Convert(converter = PersonalText.class)
  private String reason;

  private String content;
  private String application;
  private String outcome;

  @Convert(converter = PersonalText.class)
  private String found;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  protected GridDraft() {}

  GridDraft(String number, String city, GridChangeKind kind, Drafter by, Instant at) {
    this.number = number;
    this.city = city;
    this.kind = kind;
    this.state = State.DRAFT;
    this.organisationId = by.organisationId();
    this.drafter = by.username();
    this.drafterName = by.name();
    this.createdAt = at;
  }

  /** Who draws, for which agency. */
  record Drafter(String username, String name, long organisationId) {}

  /**
   * Takes over a plan.
   *
   * @param placeCode the place all of it lies in
   * @throws Refusal {@code grid-draft-state} (409) once it is applied for
   */
  void plan(String why, String plan, String place, Instant at) {
    expect(State.DRAFT);
    this.reason = why;
    this.content = plan;
    this.placeCode = place;
    this.changedAt = at;
  }

  /** It is applied for; {@code plan} is what was checked, {@code findings} what was found. */
  void submit(String plan, String findings, Instant at) {
    expect(State.DRAFT);
    this.content = plan;
    this.found = findings;
    become(State.SUBMITTED, at);
  }

  /** It has an application, which stays its own while it comes back to be changed. */
  void applied(String number) {
    this.application = number;
  }

  /** It comes back to be changed. */
  void giveBack(Instant at) {
    expect(State.SUBMITTED);
    become(State.DRAFT, at);
  }

  void withdraw(Instant at) {
    if (state == State.CARRIED_OUT) {
      throw wrongState();
    }
    become(State.WITHDRAWN, at);
  }

  void carriedOut(LocalDate on, String whatCameOfIt, Instant at) {
    expect(State.SUBMITTED);
    this.effectiveOn = on;
    this.outcome = whatCameOfIt;
    become(State.CARRIED_OUT, at);
  }

  private void become(State next, Instant at) {
    this.state = next;
    this.changedAt = at;
  }

  void expect(State allowed) {
    if (state != allowed) {
      throw wrongState();
    }
  }

  private Refusal wrongState() {
    return Refusal.conflict("grid-draft-state").with("number", number).with("state", state);
  }

  public Long id() {
    return id;
  }

  /** Grows with each change, so that a change of something older is found. */
  public long version() {
    return version;
  }

  /** What people call it by, such as ZJWG000012. */
  public String number() {
    return number;
  }

  /** The key of the city. */
  public String city() {
    return city;
  }

  public GridChangeKind kind() {
    return kind;
  }

  public State state() {
    return state;
  }

  /** The twelve-digit code of the smallest place all of it lies in. */
  public String placeCode() {
    return placeCode;
  }

  /** The agency it was drawn for. */
  public long organisationId() {
    return organisationId;
  }

  /** The user name of who began it. */
  public String drafter() {
    return drafter;
  }

  public String drafterName() {
    return drafterName;
  }

  public String reason() {
    return reason;
  }

  /** The plan as JSON. */
  String content() {
    return content;
  }

  /** The number of its application; null while there is none. */
  public String application() {
    return application;
  }

  /** What became of it as JSON; null before. */
  String outcome() {
    return outcome;
  }

  /** What the check found when it was applied for, as JSON; null before. */
  String found() {
    return found;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** The day the grids changed; null before. */
  public LocalDate effectiveOn() {
    return effectiveOn;
  }
}
