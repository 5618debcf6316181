package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.approval.Applications;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names another person for a post while the application is back with who applied. */
@Service
@Transactional
class Naming {

  private static final Words WORDS = new Words("appointment");

  private final Parts parts;
  private final Registering registering;
  private final StoredCandidates stored;
  private final Applications applications;
  private final ApplicationEventPublisher events;

  Naming(
      Parts parts,
      Registering registering,
      StoredCandidates stored,
      Applications applications,
      ApplicationEventPublisher events) {
    this.parts = parts;
    this.registering = registering;
    this.stored = stored;
    this.applications = applications;
    this.events = events;
  }

  /**
   * Somebody else is to hold the post; who was named before stays on record. The city's table looks
   * at the person when the application is handed in again.
   *
   * @return the candidate's id
   * @throws Refusal as {@link Parts#require} and {@link Registering#add}
   */
  long instead(String number, NewCandidate asked, Actor actor) {
    applications.turn(number);
    Appointment appointment = parts.require(number, Part.NAME, actor);
    Candidate named = registering.add(appointment, asked, "");
    for (Candidate before : stored.findByAppointmentOrderById(number)) {
      if (before.chosenGridId() != null) {
        before.drop(WORDS.of("word.dropped.replaced", Locale.ROOT));
        tell(appointment, CandidateActed.Act.REPLACED, before.id());
      }
    }
    named.choose(appointment.grids().get(0));
    tell(appointment, CandidateActed.Act.NAMED, named.id());
    return named.id();
  }

  private void tell(Appointment about, CandidateActed.Act act, long candidate) {
    events.publishEvent(new CandidateActed(about.number(), about.city(), act, candidate, null));
  }
}
