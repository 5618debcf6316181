package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.approval.Applications;
import io.gridcase.approval.Objection;
import io.gridcase.audit.PersonalDataReads;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with the candidates of an open recruitment, one step after another (QD-M14). */
@Service
@Transactional
class Recruiting {

  private final Parts parts;
  private final Registering registering;
  private final Suitability suitability;
  private final StoredCandidates stored;
  private final Applications applications;
  private final PersonalDataReads reads;
  private final Beginnings beginnings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Recruiting(
      Parts parts,
      Registering registering,
      Suitability suitability,
      StoredCandidates stored,
      Applications applications,
      PersonalDataReads reads,
      Beginnings beginnings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.parts = parts;
    this.registering = registering;
    this.suitability = suitability;
    this.stored = stored;
    this.applications = applications;
    this.reads = reads;
    this.beginnings = beginnings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Somebody registered.
   *
   * @return the candidate's id
   * @throws Refusal {@code registration-over} (409) before and after the days of the call, and as
   *     {@link Parts#require} and {@link Registering#add}
   */
  long register(String number, NewCandidate asked, Actor actor) {
    applications.turn(number);
    Appointment appointment = parts.require(number, Part.REGISTER, actor);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    if (today.isBefore(appointment.registersFrom())
        || today.isAfter(appointment.registersUntil())) {
      throw Refusal.conflict("registration-over")
          .with("from", appointment.registersFrom())
          .with("until", appointment.registersUntil());
    }
    long id = registering.add(appointment, asked, "").id();
    tell(appointment, CandidateActed.Act.REGISTERED, id, null);
    return id;
  }

  /** Somebody registered by mistake, or does not want to any more. */
  void strike(String number, long id, Actor actor) {
    applications.turn(number);
    Appointment appointment = parts.require(number, Part.REGISTER, actor);
    stored.delete(candidate(number, id));
    tell(appointment, CandidateActed.Act.STRUCK, id, null);
  }

  /**
   * Says whether somebody may sit the examination.
   *
   * @throws Refusal {@code candidate-unsuitable} (409) with the articles, when the table holds
   *     something against who is said to be suitable; {@code application-invalid} (422) without a
   *     reason against who is not
   */
  void check(String number, long id, Verdict verdict, Actor actor) {
    applications.turn(number);
    Appointment appointment = parts.require(number, Part.CHECK, actor);
    Candidate candidate = candidate(number, id);
    if (verdict.passed()) {
      List<Objection> against =
          suitability.against(appointment.city(), appointment.post(), candidate);
      if (!against.isEmpty()) {
        throw Refusal.conflict("candidate-unsuitable").citing(articles(against));
      }
    } else if (verdict.reason() == null || verdict.reason().isBlank()) {
      throw Refusal.invalid("application-invalid").field("reason", "required");
    }
    candidate.check(verdict.passed(), verdict.reason());
    tell(
        appointment,
        verdict.passed() ? CandidateActed.Act.PASSED : CandidateActed.Act.FAILED,
        id,
        null);
  }

  /**
   * Enters what somebody reached in the examination.
   *
   * @throws Refusal {@code candidate-not-admitted} (409) for who may not sit it
   */
  void score(String number, long id, Integer points, Actor actor) {
    applications.turn(number);
    Appointment appointment = parts.require(number, Part.SCORE, actor);
    admitted(number, id).score(points);
    tell(appointment, CandidateActed.Act.SCORED, id, points);
  }

  /**
   * Chooses somebody for a grid, or for none any more.
   *
   * @throws Refusal {@code candidate-not-admitted} or {@code grid-chosen} (409); {@code
   *     application-invalid} (422) for a grid the recruitment is not about
   */
  void choose(String number, long id, Long grid, Actor actor) {
    applications.turn(number);
    Appointment appointment = parts.require(number, Part.CHOOSE, actor);
    Candidate candidate = admitted(number, id);
    if (grid != null) {
      if (!appointment.grids().contains(grid)) {
        throw Refusal.invalid("application-invalid").field("gridId", "no-such-grid");
      }
      if (all(number)
          .anyMatch(it -> !Objects.equals(it.id(), id) && grid.equals(it.chosenGridId()))) {
        throw Refusal.conflict("grid-chosen");
      }
      beginnings
          .against(appointment, candidate, grid)
          .ifPresent(
              why -> {
                throw why;
              });
    }
    candidate.choose(grid);
    tell(
        appointment,
        grid == null ? CandidateActed.Act.UNCHOSEN : CandidateActed.Act.CHOSEN,
        id,
        null);
  }

  /** Drops somebody the announcement brought something to light about. */
  void drop(String number, long id, String reason, Actor actor) {
    applications.turn(number);
    Appointment appointment = parts.require(number, Part.DROP, actor);
    candidate(number, id).drop(reason.strip());
    tell(appointment, CandidateActed.Act.DROPPED, id, null);
  }

  /**
   * Opens what is kept of somebody, and writes down who read it and why.
   *
   * @throws Refusal {@code not-your-part} (403) for who has nothing to do with the candidates
   */
  Candidate reveal(String number, long id, String reason, Actor actor) {
    Appointment appointment = parts.visible(number, actor);
    if (!parts.mayReveal(appointment, actor)) {
      throw Refusal.forbidden("not-your-part");
    }
    Candidate candidate = candidate(number, id);
    reads.record(number, "candidate " + id, reason.strip());
    return candidate;
  }

  private void tell(Appointment about, CandidateActed.Act act, long candidate, Integer points) {
    events.publishEvent(new CandidateActed(about.number(), about.city(), act, candidate, points));
  }

  private Candidate admitted(String number, long id) {
    Candidate candidate = candidate(number, id);
    if (!Boolean.TRUE.equals(candidate.passed())) {
      throw Refusal.conflict("candidate-not-admitted");
    }
    return candidate;
  }

  private Candidate candidate(String number, long id) {
    return stored
        .findByIdAndAppointment(id, number)
        .orElseThrow(() -> Refusal.notFound("no-such-candidate"));
  }

  private Stream<Candidate> all(String number) {
    return stored.findByAppointmentOrderById(number).stream();
  }

  private static List<String> articles(List<Objection> against) {
    return against.stream()
        .flatMap(it -> it.articles().stream())
        .filter(it -> !ArticleTexts.PRACTICE.equals(it))
        .distinct()
        .toList();
  }
}
