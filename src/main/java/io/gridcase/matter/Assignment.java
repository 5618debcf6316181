package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * One department's part of a case: signed for or refused, handled by one named person, finished.
 */
@Entity
public class Assignment {

  @Id
  @GeneratedValue(generator = "assignment_seq")
  @SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq")
  private Long id;

  @Version private Integer version;
  private String matterNumber;
  private String city;
  private long organisationId;
  private String organisation;

  @Enumerated(EnumType.STRING)
  private AssignmentRole role;

  @Enumerated(EnumType.STRING)
  private AssignmentState state;

  private String handler;
  private String handlerName;
  private int refusals;
  private boolean ruled;
  private Instant dispatchedAt;
  private Instant workingSince;
  private Instant handledAt;

  protected Assignment() {}

  Assignment(Matter matter, long organisationId, String organisation, AssignmentRole role) {
    this.matterNumber = matter.number();
    this.city = matter.city();
    this.organisationId = organisationId;
    this.organisation = organisation;
    this.role = role;
    this.state = AssignmentState.PLANNED;
  }

  void dispatch(Instant at) {
    expect(AssignmentState.PLANNED);
    this.state = AssignmentState.DISPATCHED;
    this.dispatchedAt = at;
  }

  void sign() {
    expect(AssignmentState.DISPATCHED);
    this.state = AssignmentState.SIGNED;
  }

  /** Refuses it; after a ruling of the agency's head that is no longer possible. */
  void refuse() {
    expect(AssignmentState.DISPATCHED);
    if (ruled) {
      throw Refusal.conflict("refusal-was-ruled-on").with("department", organisation);
    }
    this.refusals++;
    this.state = AssignmentState.REFUSED;
  }

  void insist(boolean ruling) {
    expect(AssignmentState.REFUSED);
    this.state = AssignmentState.DISPATCHED;
    this.ruled = ruled || ruling;
  }

  /**
   * Gives what this department refused to another one. This part stays as it was refused; the
   * refusals go on counting, so that no part is handed round for ever.
   */
  Assignment giveTo(Matter matter, long otherId, String otherName, Instant at) {
    expect(AssignmentState.REFUSED);
    Assignment next = new Assignment(matter, otherId, otherName, role);
    next.refusals = refusals;
    next.dispatch(at);
    supersede();
    return next;
  }

  void takeBack() {
    expect(AssignmentState.REFUSED);
    this.state = AssignmentState.TAKEN_BACK;
  }

  void nameHandler(String username, String name, Instant at) {
    expect(AssignmentState.SIGNED);
    workSince(at);
    this.handler = username;
    this.handlerName = name;
    this.state = AssignmentState.HANDLING;
  }

  void finish(Instant at) {
    expect(AssignmentState.HANDLING, AssignmentState.REWORK);
    this.state = AssignmentState.HANDLED;
    this.handledAt = at;
  }

  void rework(Instant at) {
    expect(AssignmentState.HANDLED);
    workSince(at);
    this.state = AssignmentState.REWORK;
    this.handledAt = null;
  }

  /** As exactly as the store keeps it, so that every clock of it counts from the same moment. */
  private void workSince(Instant at) {
    this.workingSince = at.truncatedTo(ChronoUnit.MICROS);
  }

  void supersede() {
    this.state = AssignmentState.SUPERSEDED;
  }

  void become(AssignmentRole newRole) {
    this.role = newRole;
  }

  private void expect(AssignmentState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw Refusal.conflict("assignment-state")
          .with("department", organisation)
          .with("state", state);
    }
  }

  public Long id() {
    return id;
  }

  public String matterNumber() {
    return matterNumber;
  }

  String city() {
    return city;
  }

  public long organisationId() {
    return organisationId;
  }

  public String organisation() {
    return organisation;
  }

  public AssignmentRole role() {
    return role;
  }

  public AssignmentState state() {
    return state;
  }

  /** Username of the one handler the department named; null before. */
  public String handler() {
    return handler;
  }

  public String handlerName() {
    return handlerName;
  }

  /** How often this part was refused, by the departments that had it before as well. */
  public int refusals() {
    return refusals;
  }

  /** Whether the agency's head ruled that the department keeps it. */
  public boolean ruled() {
    return ruled;
  }

  public Instant dispatchedAt() {
    return dispatchedAt;
  }

  /**
   * Since when the department works on it, or works on it again; null before. Its limit counts from
   * there however often the step opens: to be stuck and coordinated is no pause, because no
   * regulation makes it one.
   */
  public Instant workingSince() {
    return workingSince;
  }

  public Instant handledAt() {
    return handledAt;
  }
}
