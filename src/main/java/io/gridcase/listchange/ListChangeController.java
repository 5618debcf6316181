package io.gridcase.listchange;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Refusal;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applying for changes of the matter list. */
@RestController
@RequestMapping("/api/applications")
class ListChangeController {

  /** What an applicant gets: the number, and where it stands: a table may refuse it at once. */
  record Applied(String number, ApplicationState state) {}

  private final ListApplications applications;
  private final Idempotency idempotency;
  private final RefusedAttempts refused;
  private final CurrentActor actors;

  ListChangeController(
      ListApplications applications,
      Idempotency idempotency,
      RefusedAttempts refused,
      CurrentActor actors) {
    this.applications = applications;
    this.idempotency = idempotency;
    this.refused = refused;
    this.actors = actors;
  }

  /** Applies for a type to come onto the list; the same key sent twice is one application. */
  @PostMapping("/list-admissions")
  @ResponseStatus(HttpStatus.CREATED)
  Applied admit(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody AdmissionRequest asked) {
    return apply(key, asked, actor -> applications.admit(asked, actor));
  }

  /** Applies for a type to leave the list; the same key sent twice is one application. */
  @PostMapping("/list-withdrawals")
  @ResponseStatus(HttpStatus.CREATED)
  Applied withdraw(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody WithdrawalRequest asked) {
    return apply(key, asked, actor -> applications.withdraw(asked, actor));
  }

  private Applied apply(String key, Object asked, Function<Actor, Application> work) {
    try {
      return idempotency.once(
          key,
          asked,
          Applied.class,
          () -> {
            Application opened = work.apply(actors.get());
            return new Applied(opened.number(), opened.state());
          });
    } catch (Refusal refusal) {
      if (refusal.status() == Refusal.Status.FORBIDDEN) {
        refused.record(refusal.code(), refusal.articles(), refusal.params(), null);
      }
      throw refusal;
    }
  }
}
