package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.appointment.Senders.SendingDepartment;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Refusal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applying for somebody to come to hold a post, or to leave one. */
@RestController
@RequestMapping("/api/applications")
class AppointmentController {

  /** What an applicant gets: the number, and where it stands: a table may refuse it at once. */
  record PostApplied(String number, ApplicationState state) {}

  private final AppointmentApplications appointments;
  private final ExitApplications exits;
  private final Senders senders;
  private final Idempotency idempotency;
  private final RefusedAttempts refused;
  private final CurrentActor actors;

  AppointmentController(
      AppointmentApplications appointments,
      ExitApplications exits,
      Senders senders,
      Idempotency idempotency,
      RefusedAttempts refused,
      CurrentActor actors) {
    this.appointments = appointments;
    this.exits = exits;
    this.senders = senders;
    this.idempotency = idempotency;
    this.refused = refused;
    this.actors = actors;
  }

  /** Applies for an appointment or an open recruitment; the same key sent twice is one. */
  @PostMapping("/appointments")
  @ResponseStatus(HttpStatus.CREATED)
  PostApplied appoint(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody AppointmentRequest asked) {
    return apply(key, "appointment", asked, actor -> appointments.apply(asked, actor));
  }

  /** The departments that may send an instructor into a grid. */
  @GetMapping("/appointments/departments")
  List<SendingDepartment> senders(@RequestParam long grid) {
    return senders.of(grid, actors.get().city());
  }

  /** Applies for somebody to leave a post; the same key sent twice is one application. */
  @PostMapping("/officer-exits")
  @ResponseStatus(HttpStatus.CREATED)
  PostApplied leave(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody ExitRequest asked) {
    return apply(key, "exit", asked, actor -> exits.apply(asked, actor));
  }

  private PostApplied apply(
      String key, String what, Object asked, Function<Actor, Application> work) {
    try {
      return idempotency.once(
          key,
          List.of(what, asked),
          PostApplied.class,
          () -> {
            Application opened = work.apply(actors.get());
            return new PostApplied(opened.number(), opened.state());
          });
    } catch (Refusal refusal) {
      if (refusal.status() == Refusal.Status.FORBIDDEN) {
        refused.record(refusal.code(), refusal.articles(), refusal.params(), null);
      }
      throw refusal;
    }
  }
}
