package io.gridcase.dataaccess;

import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.gridcase.dataaccess.GrantList.GrantPage;
import io.gridcase.dataaccess.GrantList.GrantTerms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking for tiers of data, and the grants there are. */
@RestController
class DataAccessController {

  /** What the caller gets: the number of the application and where it stands. */
  @Schema(name = "AccessAsked")
  record Asked(String number, ApplicationState state) {}

  private final AccessApplications applications;
  private final Grants grants;
  private final GrantList list;
  private final Idempotency idempotency;
  private final CurrentActor actors;

  DataAccessController(
      AccessApplications applications,
      Grants grants,
      GrantList list,
      Idempotency idempotency,
      CurrentActor actors) {
    this.applications = applications;
    this.grants = grants;
    this.list = list;
    this.idempotency = idempotency;
    this.actors = actors;
  }

  /** Asks for a tier; the same key sent twice is one application. */
  @PostMapping("/api/applications/data-access")
  @ResponseStatus(HttpStatus.CREATED)
  Asked ask(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody AccessRequest asked) {
    return idempotency.once(
        key,
        List.of("data-access", asked),
        Asked.class,
        () -> {
          Application opened = applications.ask(asked, actors.get());
          return new Asked(opened.number(), opened.state());
        });
  }

  /**
   * Grants and what was asked for, the newest first.
   *
   * @param mine the caller's own; otherwise those the caller decides on, or of the city for an
   *     auditor
   * @param inForce only those that open data today
   */
  @GetMapping("/api/data-grants")
  GrantPage grants(
      @RequestParam(defaultValue = "true") boolean mine,
      @RequestParam(defaultValue = "false") boolean inForce,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return list.page(mine, inForce, after, size, actors.get());
  }

  /** For how long one may ask, and on what that rests. */
  @GetMapping("/api/data-grants/terms")
  GrantTerms terms(Locale locale) {
    return list.terms(actors.get(), locale);
  }

  /** Ends a grant at once. */
  @DeleteMapping("/api/data-grants/{number}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String number) {
    grants.revoke(number, actors.get());
  }
}
