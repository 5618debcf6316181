package io.gridcase.appointment;

import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.appointment.CandidateViews.CandidateChoice;
import io.gridcase.appointment.CandidateViews.CandidateDetails;
import io.gridcase.appointment.CandidateViews.CandidateDrop;
import io.gridcase.appointment.CandidateViews.CandidateList;
import io.gridcase.appointment.CandidateViews.CandidatePoints;
import io.gridcase.appointment.CandidateViews.CandidateReason;
import io.gridcase.appointment.CandidateViews.RegisteredCandidate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The candidates of appointments, and what each step of a recruitment says of them. */
@RestController
@RequestMapping("/api/applications/{number}/candidates")
class CandidateController {

  private final CandidateReading reading;
  private final Recruiting recruiting;
  private final Naming naming;
  private final Idempotency idempotency;
  private final CurrentActor actors;

  CandidateController(
      CandidateReading reading,
      Recruiting recruiting,
      Naming naming,
      Idempotency idempotency,
      CurrentActor actors) {
    this.reading = reading;
    this.recruiting = recruiting;
    this.naming = naming;
    this.idempotency = idempotency;
    this.actors = actors;
  }

  /** The candidates, personal data masked, and what the caller may do with them now. */
  @GetMapping
  CandidateList all(@PathVariable String number, Locale locale) {
    return reading.of(number, actors.get(), locale);
  }

  /** Somebody registered; the same key sent twice is one registration. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RegisteredCandidate register(
      @PathVariable String number,
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewCandidate asked) {
    return idempotency.once(
        key,
        List.of("candidate", number, asked),
        RegisteredCandidate.class,
        () -> new RegisteredCandidate(recruiting.register(number, asked, actors.get())));
  }

  /**
   * Another person is named instead, before it is handed in again; the same key sent twice is one.
   */
  @PostMapping("/instead")
  @ResponseStatus(HttpStatus.CREATED)
  RegisteredCandidate instead(
      @PathVariable String number,
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewCandidate asked) {
    return idempotency.once(
        key,
        List.of("candidate-instead", number, asked),
        RegisteredCandidate.class,
        () -> new RegisteredCandidate(naming.instead(number, asked, actors.get())));
  }

  /** Somebody is struck off while people register. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void strike(@PathVariable String number, @PathVariable long id) {
    recruiting.strike(number, id, actors.get());
  }

  /** Says whether somebody may sit the examination. */
  @PutMapping("/{id}/check")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void check(
      @PathVariable String number, @PathVariable long id, @Valid @RequestBody Verdict verdict) {
    recruiting.check(number, id, verdict, actors.get());
  }

  /** Enters what somebody reached in the examination. */
  @PutMapping("/{id}/score")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void score(
      @PathVariable String number,
      @PathVariable long id,
      @Valid @RequestBody CandidatePoints points) {
    recruiting.score(number, id, points.score(), actors.get());
  }

  /** Chooses somebody for a grid, or for none any more. */
  @PutMapping("/{id}/choice")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void choose(
      @PathVariable String number,
      @PathVariable long id,
      @Valid @RequestBody CandidateChoice choice) {
    recruiting.choose(number, id, choice.gridId(), actors.get());
  }

  /** Drops somebody after the choice. */
  @PutMapping("/{id}/drop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void drop(
      @PathVariable String number, @PathVariable long id, @Valid @RequestBody CandidateDrop drop) {
    recruiting.drop(number, id, drop.reason(), actors.get());
  }

  /** Opens what is kept of somebody; who reads it, and why, is written down. */
  @PostMapping("/{id}/reveal")
  CandidateDetails reveal(
      @PathVariable String number,
      @PathVariable long id,
      @Valid @RequestBody CandidateReason asked) {
    Candidate it = recruiting.reveal(number, id, asked.reason(), actors.get());
    return new CandidateDetails(
        it.name(), it.workPhone(), it.privatePhone(), it.identityNumber(), it.birthDate());
  }
}
