package io.gridcase.approval;

import io.gridcase.casefile.Notices;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.AuthorityKind;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the steps of an approval procedure do to the application. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Approvals {

  private static final String AGENCY = "AGENCY";
  private static final String NONE = "NONE";

  private final Applications applications;
  private final List<ApplicationSubject> subjects;
  private final Organisations organisations;
  private final Notices notices;
  private final Reviewers reviewers;
  private final Clock clock;

  Approvals(
      Applications applications,
      List<ApplicationSubject> subjects,
      Organisations organisations,
      Notices notices,
      Reviewers reviewers,
      Clock clock) {
    this.applications = applications;
    this.subjects = subjects;
    this.organisations = organisations;
    this.notices = notices;
    this.reviewers = reviewers;
    this.clock = clock;
  }

  /**
   * Finds the bodies the city's table names: the agency of the approving level reviews.
   *
   * @param approver the table's word for the approving body
   * @param filing the level that takes it on file, or {@code NONE}
   * @throws Refusal {@code no-approving-body} when the register has none there; {@code
   *     nobody-else-reviews} when who submitted it is the only one there who could review it
   */
  public Bodies route(String number, String approver, Level approverLevel, String filing) {
    Application application = applications.get(number);
    Organisation reviewer = agency(application, approverLevel);
    reviewers.requireOtherThan(application.submittedBy(), reviewer);
    Bodies bodies =
        new Bodies(
            reviewer.id(),
            body(application, approver, approverLevel).id(),
            NONE.equals(filing) ? null : agency(application, Level.valueOf(filing)).id());
    application.route(bodies);
    return bodies;
  }

  /** Sends it straight to the organisation that decides. */
  public void routeTo(String number, long approver) {
    change(number, it -> it.toApproval(approver));
  }

  /**
   * Finds everybody the city's table lets have a say.
   *
   * @throws Refusal {@code no-approving-body} when the register lacks one
   */
  public Heard route(String number, Routing routing) {
    Application application = applications.get(number);
    ApplicationSubject subject = subject(application.kind());
    Bodies bodies =
        new Bodies(
            routing.organising() == null ? null : agency(application, routing.organising()).id(),
            NONE.equals(routing.approver())
                ? null
                : body(application, routing.approver(), routing.approving()).id(),
            routing.filer() == null ? null : agency(application, routing.filer()).id());
    for (Level level : routing.told()) {
      notices.tell(
          application.city(), number, agency(application, level).id(), Notices.Kind.REPORTED);
    }
    application.route(
        bodies,
        routing.partner().isEmpty()
            ? List.of()
            : subject.partners(number, routing.partner(), routing.partnerLevel()),
        routing.consult().isEmpty()
            ? null
            : subject.partners(number, routing.consult(), routing.approving()).get(0));
    return heard(application);
  }

  /**
   * Goes a step of its kind: the register does its part first.
   *
   * @throws Refusal why the register cannot yet
   */
  public void advance(String number, Advance step) {
    subject(applications.turn(number).kind()).advance(number, step);
    change(number, it -> it.advance(step));
  }

  /** Whether something is still to be decided or done. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public boolean open(String number) {
    return applications.get(number).state().open();
  }

  /** The organisations it passes. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Bodies bodies(String number) {
    return applications.get(number).bodies();
  }

  /** The grounds the city's tables have against it by now; empty when there are none. */
  public List<Objection> objections(String number) {
    return subject(applications.get(number).kind()).objections(number);
  }

  /** Who plans along agrees; who is next. */
  public Heard cosign(String number) {
    change(number, Application::cosigned);
    return heard(applications.get(number));
  }

  /** Somebody was heard. */
  public void hear(String number, boolean objects) {
    change(number, it -> it.heard(objects));
  }

  /** Whether what was approved can still be done; when not, it is to go back. */
  public boolean fits(String number) {
    applications.turn(number);
    return againstApproval(number).isEmpty();
  }

  /** Things changed since the approval: the applicant is to amend it. */
  public void overtake(String number) {
    Refusal why =
        againstApproval(number)
            .orElseThrow(() -> new IllegalStateException("Nothing stands against " + number));
    change(number, it -> it.overtaken(why));
  }

  /** What the city's tables read of it by now, by their names. */
  public Map<String, Object> facts(String number) {
    return subject(applications.get(number).kind()).facts(number);
  }

  private static Heard heard(Application application) {
    Partners partners = application.partners();
    return new Heard(application.bodies(), partners.cosigning(), partners.consulted());
  }

  /** The agency agrees. */
  public void agree(String number, boolean assess) {
    change(number, it -> it.agree(assess));
  }

  /** The applicant is to add to it. */
  public void giveBack(String number) {
    change(number, Application::giveBack);
  }

  /** The applicant added to it. */
  public void resubmit(String number) {
    change(number, Application::resubmit);
  }

  /** It was assessed and found feasible. */
  public void assessed(String number) {
    change(number, Application::assessed);
  }

  /**
   * The approving body agrees.
   *
   * @throws Refusal why it can no longer be approved
   */
  public void approve(String number) {
    againstApproval(number)
        .ifPresent(
            why -> {
              throw why;
            });
    change(number, Application::approve);
  }

  /** Why it can no longer be approved; empty when it can. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<Refusal> againstApproval(String number) {
    return subject(applications.get(number).kind()).againstApproval(number);
  }

  /** It is on file with the level above. */
  public void filed(String number) {
    change(number, Application::filed);
  }

  /** Does what was applied for. */
  public void carryOut(String number) {
    Application application = applications.turn(number);
    Map<String, Object> facts = subject(application.kind()).carryOut(number);
    change(number, it -> it.carriedOut(facts, clock.instant()));
  }

  /** A table stands against it. */
  public void prohibit(String number, List<Objection> against) {
    change(number, it -> it.prohibit(against, clock.instant()));
  }

  /** Whoever had to decide refused it. */
  public void refuse(String number) {
    change(number, it -> it.refuse(clock.instant()));
  }

  /** The applicant takes it back, or it comes to nothing after all. */
  public void withdraw(String number) {
    subject(applications.get(number).kind()).withdraw(number);
    change(number, it -> it.withdraw(clock.instant()));
  }

  ApplicationSubject subject(ApplicationKind kind) {
    return subjects.stream()
        .filter(it -> it.knows(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody knows applications of " + kind));
  }

  private void change(String number, Consumer<Application> change) {
    Application application = applications.get(number);
    change.accept(application);
    applications.save(application);
  }

  private Organisation agency(Application application, Level level) {
    return organisations
        .agencyAt(application.city(), level, application.placeCode())
        .orElseThrow(() -> noBody(AGENCY, level));
  }

  private Organisation body(Application application, String word, Level level) {
    return AGENCY.equals(word)
        ? agency(application, level)
        : authority(application, AuthorityKind.valueOf(word), level);
  }

  private Organisation authority(Application application, AuthorityKind kind, Level level) {
    return organisations
        .authorityAt(application.city(), kind, level, application.placeCode())
        .orElseThrow(() -> noBody(kind.name(), level));
  }

  private static Refusal noBody(String body, Level level) {
    return Refusal.conflict("no-approving-body").with("body", body).with("level", level);
  }
}
