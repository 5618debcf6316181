package io.gridcase.appointment;

import io.gridcase.officers.PostBegan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in the course of an appointment that a post it is about began, by whatever door. */
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
    if (began.reference() == null) {
      return;
    }
    candidates.findByAppointmentOrderById(began.reference()).stream()
        .filter(it -> Long.valueOf(began.candidacyId()).equals(it.candidacyId()))
        .forEach(
            it ->
                events.publishEvent(
                    new CandidateActed(
                        began.reference(), began.city(), CandidateActed.Act.BEGAN, it.id(), null)));
  }
}
