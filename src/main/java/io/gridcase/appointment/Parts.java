package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.Role;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.gridcase.approval.Applications;
import io.gridcase.approval.Approvals;
import io.gridcase.approval.Bodies;
import io.gridcase.casefile.CaseKinds;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.OrganisationKind;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who does what with candidates: who applied names another one before it is handed in again; the
 * agency that organises a recruitment registers, checks, examines and hears objections; the body
 * that decides chooses.
 */
@Component
class Parts {

  private final StoredAppointments stored;
  private final Applications applications;
  private final Approvals approvals;
  private final CaseKinds cases;

  Parts(
      StoredAppointments stored, Applications applications, Approvals approvals, CaseKinds cases) {
    this.stored = stored;
    this.applications = applications;
    this.approvals = approvals;
    this.cases = cases;
  }

  /**
   * The appointment, for whoever may see its application.
   *
   * @throws Refusal {@code no-such-application} (404)
   */
  Appointment visible(String number, Actor actor) {
    return stored
        .findById(number)
        .filter(it -> cases.maySee(number, actor))
        .orElseThrow(() -> Refusal.notFound("no-such-application").with("number", number));
  }

  /** What the actor may do now; empty for nothing. */
  Optional<Part> of(Appointment appointment, Actor actor) {
    Application application = applications.get(appointment.number());
    if (!application.state().open()) {
      return Optional.empty();
    }
    if (application.state() == ApplicationState.RETURNED) {
      return named(appointment) && amends(actor, application.applicantId())
          ? Optional.of(Part.NAME)
          : Optional.empty();
    }
    Bodies bodies = approvals.bodies(appointment.number());
    return switch (appointment.stage()) {
      case REGISTRATION -> organises(bodies, actor, Part.REGISTER);
      case CHECKS -> organises(bodies, actor, Part.CHECK);
      case EXAMINATION -> organises(bodies, actor, Part.SCORE);
      case DECISION ->
          actor.has(Role.APPROVER, bodies.approver()) || actor.has(Role.HEAD, bodies.approver())
              ? Optional.of(Part.CHOOSE)
              : Optional.empty();
      case ANNOUNCEMENT -> organises(bodies, actor, Part.DROP);
      case PLANNED, CHOSEN -> Optional.empty();
    };
  }

  /** In a recruitment nobody is named: who registers is a candidate. */
  private static boolean named(Appointment appointment) {
    return appointment.change() == Change.APPOINTMENT;
  }

  /** Whoever does the step of changing it; the head of an agency may come to decide on it. */
  private static boolean amends(Actor actor, long organisation) {
    return actor
        .positionIn(organisation)
        .filter(ActorPosition::speaks)
        .filter(
            it -> it.kind() == OrganisationKind.DEPARTMENT || it.roles().contains(Role.DISPATCHER))
        .isPresent();
  }

  /** Whether the actor may compare what is kept encrypted: who organises, decides or files. */
  boolean mayReveal(Appointment appointment, Actor actor) {
    Bodies bodies = approvals.bodies(appointment.number());
    return approvals.open(appointment.number())
        && Stream.of(bodies.reviewer(), bodies.approver(), bodies.filer())
            .filter(Objects::nonNull)
            .anyMatch(it -> actor.organisationIds().contains(it));
  }

  /**
   * The appointment, when the actor has that part in it now.
   *
   * @throws Refusal {@code no-such-application} (404), {@code not-your-part} (403), {@code
   *     recruitment-stage} (409)
   */
  Appointment require(String number, Part part, Actor actor) {
    Appointment appointment = visible(number, actor);
    Optional<Part> mine = of(appointment, actor);
    if (mine.isEmpty()) {
      throw Refusal.forbidden("not-your-part");
    }
    if (mine.get() != part) {
      throw Refusal.conflict("recruitment-stage").with("stage", appointment.stage());
    }
    return appointment;
  }

  private static Optional<Part> organises(Bodies bodies, Actor actor, Part part) {
    return actor.has(Role.DISPATCHER, bodies.reviewer()) || actor.has(Role.HEAD, bodies.reviewer())
        ? Optional.of(part)
        : Optional.empty();
  }
}
