package io.gridcase.gridchange;

import io.gridcase.access.Idempotency;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applying for changes of grids. */
@RestController
@RequestMapping("/api/grid-drafts/{id}/application")
class GridApplicationController {

  /** What the drafter gets: the number of the application, and where it stands. */
  record AppliedDraft(String number, ApplicationState state) {}

  private final GridApplications applications;
  private final Idempotency idempotency;
  private final RefusedAttempts refused;

  GridApplicationController(
      GridApplications applications, Idempotency idempotency, RefusedAttempts refused) {
    this.applications = applications;
    this.idempotency = idempotency;
    this.refused = refused;
  }

  /** Applies for a draft; the same key sent twice is one application. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AppliedDraft apply(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @PathVariable long id) {
    try {
      return idempotency.once(
          key,
          List.of("grid-application", id),
          AppliedDraft.class,
          () -> {
            Application opened = applications.apply(id);
            return new AppliedDraft(opened.number(), opened.state());
          });
    } catch (Refusal refusal) {
      if (refusal.status() == Refusal.Status.FORBIDDEN) {
        refused.record(refusal.code(), refusal.articles(), refusal.params(), null);
      }
      throw refusal;
    }
  }
}
