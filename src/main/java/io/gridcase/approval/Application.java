package io.gridcase.approval;

import io.gridcase.kernel.CaseEvent;
import io.gridcase.kernel.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An application for an approval, from its submission until it is carried out or ended. */
@Entity
@Table(name = "application")
public class Application {

  /** Who applies, for which organisation. */
  record Applicant(long organisationId, String organisation, String username, String name) {}

  @Id private String number;

  private String city;

  @Enumerated(EnumType.STRING)
  private ApplicationKind kind;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  private String subject;
  private String placeCode;
  private String placeName;
  private long applicantId;
  private String applicant;
  private String submittedBy;
  private String submitterName;
  private Instant submittedAt;
  private Long reviewerId;
  private Long approverId;
  private Long filerId;
  private Instant endedAt;
  private String objections;

  @Embedded private Partners partners = new Partners();

  @Transient private final List<CaseEvent> happened = new ArrayList<>();

  protected Application() {}

  Application(
      String number,
      String city,
      ApplicationKind kind,
      String subject,
      String placeCode,
      String placeName,
      Applicant by,
      Instant at) {
    this.number = number;
    this.city = city;
    this.kind = kind;
    this.subject = subject;
    this.placeCode = placeCode;
    this.placeName = placeName;
    this.applicantId = by.organisationId();
    this.applicant = by.organisation();
    this.submittedBy = by.username();
    this.submitterName = by.name();
    this.submittedAt = at;
    this.state = ApplicationState.IN_REVIEW;
    tell(new ApplicationEvents.ApplicationSubmitted(number, city, kind.name(), by.organisation()));
  }

  void route(Bodies bodies) {
    expect(ApplicationState.IN_REVIEW);
    reviewerId = bodies.reviewer();
    approverId = bodies.approver();
    filerId = bodies.filer();
  }

  /** Goes to who decides without anybody reviewing it before. */
  void toApproval(long approver) {
    expect(ApplicationState.IN_REVIEW);
    approverId = approver;
    state = ApplicationState.IN_APPROVAL;
  }

  /** Routes it to everybody who has a say, one after the other. */
  void route(Bodies bodies, List<Long> cosigners, Long consulted) {
    route(bodies);
    partners.name(cosigners, consulted);
    proceed();
  }

  void cosigned() {
    expect(ApplicationState.IN_COSIGN);
    partners.cosigned();
    tell(new ApplicationEvents.ApplicationCosigned(number, city));
    proceed();
  }

  /** Somebody was heard on it; an objection does not stop it. */
  void heard(boolean objects) {
    expect(ApplicationState.IN_CONSULTATION);
    state = ApplicationState.IN_APPROVAL;
    tell(
        objects
            ? new ApplicationEvents.ApplicationObjected(number, city)
            : new ApplicationEvents.ApplicationConsented(number, city));
  }

  private void proceed() {
    state =
        partners.cosigning() != null
            ? ApplicationState.IN_COSIGN
            : partners.consulted() != null
                ? ApplicationState.IN_CONSULTATION
                : ApplicationState.IN_APPROVAL;
  }

  void agree(boolean assess) {
    expect(ApplicationState.IN_REVIEW);
    state = assess ? ApplicationState.IN_ASSESSMENT : ApplicationState.IN_APPROVAL;
    tell(new ApplicationEvents.ApplicationReviewed(number, city));
  }

  void giveBack() {
    expectOneOf(
        ApplicationState.IN_REVIEW,
        ApplicationState.IN_COSIGN,
        ApplicationState.IN_CONSULTATION,
        ApplicationState.IN_APPROVAL);
    state = ApplicationState.RETURNED;
    tell(new ApplicationEvents.ApplicationReturned(number, city));
  }

  /** Comes back to the applicant because things have changed since it was approved. */
  void overtaken(Refusal why) {
    expect(ApplicationState.IN_FILING);
    state = ApplicationState.RETURNED;
    tell(new ApplicationEvents.ApplicationOvertaken(number, city, why.code()));
  }

  void rename(String about) {
    expect(ApplicationState.RETURNED);
    subject = about;
  }

  void resubmit() {
    expect(ApplicationState.RETURNED);
    state = ApplicationState.IN_REVIEW;
    tell(new ApplicationEvents.ApplicationAmended(number, city));
  }

  void assessed() {
    expect(ApplicationState.IN_ASSESSMENT);
    state = ApplicationState.IN_APPROVAL;
    tell(new ApplicationEvents.ApplicationAssessed(number, city));
  }

  void approve() {
    expect(ApplicationState.IN_APPROVAL);
    state = ApplicationState.IN_FILING;
    tell(
        approverId == null
            ? new ApplicationEvents.ApplicationReported(number, city)
            : new ApplicationEvents.ApplicationApproved(number, city));
  }

  void filed() {
    expect(ApplicationState.IN_FILING);
    tell(new ApplicationEvents.ApplicationFiled(number, city));
  }

  /** Goes a step of its own kind. */
  void advance(Advance step) {
    if (!step.from(state)) {
      throw wrongState();
    }
    state = step.to();
    tell(new ApplicationEvents.ApplicationAdvanced(number, city, step.name()));
  }

  void carriedOut(Map<String, Object> facts, Instant at) {
    expectOneOf(
        ApplicationState.IN_FILING, ApplicationState.IN_PREPARATION, ApplicationState.IN_HANDOVER);
    end(ApplicationState.CARRIED_OUT, at);
    tell(new ApplicationEvents.ApplicationCarriedOut(number, city, facts));
  }

  /** Ends it by a table's objections: nobody had to look at it. */
  void prohibit(List<Objection> against, Instant at) {
    expect(ApplicationState.IN_REVIEW);
    objections = Objection.text(against);
    end(ApplicationState.REFUSED, at);
    tell(new ApplicationEvents.ApplicationProhibited(number, city, kind.name(), against));
  }

  void refuse(Instant at) {
    expectOneOf(
        ApplicationState.IN_REVIEW,
        ApplicationState.IN_ASSESSMENT,
        ApplicationState.IN_RECRUITMENT,
        ApplicationState.IN_APPROVAL);
    ApplicationState refusedAt = state;
    end(ApplicationState.REFUSED, at);
    tell(new ApplicationEvents.ApplicationRefused(number, city, refusedAt.name()));
  }

  void withdraw(Instant at) {
    expectOneOf(
        ApplicationState.RETURNED, ApplicationState.IN_PREPARATION, ApplicationState.IN_HANDOVER);
    end(ApplicationState.WITHDRAWN, at);
    tell(new ApplicationEvents.ApplicationWithdrawn(number, city));
  }

  private void end(ApplicationState how, Instant at) {
    state = how;
    endedAt = at;
  }

  private void expect(ApplicationState expected) {
    expectOneOf(expected);
  }

  private void expectOneOf(ApplicationState... expected) {
    if (!List.of(expected).contains(state)) {
      throw wrongState();
    }
  }

  private Refusal wrongState() {
    return Refusal.conflict("application-state").with("number", number);
  }

  private void tell(CaseEvent event) {
    happened.add(event);
  }

  /** What happened since the last time it was asked. */
  List<CaseEvent> happened() {
    List<CaseEvent> told = List.copyOf(happened);
    happened.clear();
    return told;
  }

  public String number() {
    return number;
  }

  public String city() {
    return city;
  }

  public ApplicationKind kind() {
    return kind;
  }

  public ApplicationState state() {
    return state;
  }

  /** What it is about in a few words; nothing personal. */
  public String subject() {
    return subject;
  }

  /** The place it is for, twelve digits: a county, or the city for all its counties. */
  public String placeCode() {
    return placeCode;
  }

  public String placeName() {
    return placeName;
  }

  /** The organisation that applies. */
  public long applicantId() {
    return applicantId;
  }

  /** Its name when it applied. */
  public String applicant() {
    return applicant;
  }

  String submittedBy() {
    return submittedBy;
  }

  /** Who applied, by the name borne then. */
  public String submitterName() {
    return submitterName;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  Bodies bodies() {
    return new Bodies(reviewerId, approverId, filerId);
  }

  Partners partners() {
    return partners;
  }

  /** When it was carried out or ended otherwise; null while it is open. */
  public Instant endedAt() {
    return endedAt;
  }

  List<Objection> objections() {
    return Objection.of(objections);
  }
}
