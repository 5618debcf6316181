package io.gridcase.dataaccess;

import io.gridcase.access.CurrentActor;
import io.gridcase.access.DataTier;
import io.gridcase.access.Idempotency;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

  /**
   * A grant, or what was asked for.
   *
   * @param from absent before it is granted
   * @param inForce whether it opens data today
   */
  @Schema(name = "DataGrantRow")
  record Row(
      String number,
      DataTier tier,
      String place,
      LocalDate from,
      LocalDate until,
      Instant revokedAt,
      boolean inForce) {}

  private final AccessApplications applications;
  private final Grants grants;
  private final Idempotency idempotency;
  private final CurrentActor actors;

  DataAccessController(
      AccessApplications applications,
      Grants grants,
      Idempotency idempotency,
      CurrentActor actors) {
    this.applications = applications;
    this.grants = grants;
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
   * Grants, the newest first.
   *
   * @param mine the caller's own; otherwise those the caller decides on, or of the city for an
   *     auditor
   */
  @GetMapping("/api/data-grants")
  List<Row> grants(@RequestParam(defaultValue = "true") boolean mine) {
    List<DataGrant> found = mine ? grants.mine(actors.get()) : grants.overseen(actors.get());
    return found.stream().map(this::row).toList();
  }

  /** Ends a grant at once. */
  @DeleteMapping("/api/data-grants/{number}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String number) {
    grants.revoke(number, actors.get());
  }

  private Row row(DataGrant grant) {
    return new Row(
        grant.number(),
        grant.tier(),
        grant.placeName(),
        grant.grantedFrom(),
        grant.grantedUntil(),
        grant.revokedAt(),
        grant.inForce(grants.today()));
  }
}
