package io.gridcase.appointment;

import io.gridcase.officers.PostBegan;
import io.gridcase.officers.PostGivenUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in the course of an appointment what became of a post it is about, by whatever door. */
@Component
class BegunPosts {

  private final StoredCandidates candidates;
  private final ApplicationEventPublisher events;

  BegunPosts(StoredCandidates candidates, ApplicationEventPublisher events) {
    this.candidates = candidates;
    this.events = events;
  }

  @EventListener
  void on(PostBegan began) {
    tell(began.reference(), began.city(), began.candidacyId(), CandidateActed.Act.BEGAN);
  }

  @EventListener
  void on(PostGivenUp given) {
    tell(given.reference(), given.city(), given.candidacyId(), CandidateActed.Act.GIVEN_UP);
  }

  private void tell(String number, String city, long candidacy, CandidateActed.Act act) {
    if (number == null) {
      return;
    }
    candidates.findByAppointmentOrderById(number).stream()
        .filter(it -> Long.valueOf(candidacy).equals(it.candidacyId()))
        .forEach(it -> events.publishEvent(new CandidateActed(number, city, act, it.id(), null)));
  }
}
