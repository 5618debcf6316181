package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Words;
import io.gridcase.officers.DismissalProposed;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.OrganisationKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An agency's proposal to dismiss somebody opens the exit from every post it answers for; where one
 * is in course, it goes on record there.
 */
@Component
class ProposedDismissals {

  private static final Words WORDS = new Words("appointment");

  private final ExitApplications applications;
  private final ExitsInCourse inCourse;
  private final Posts posts;
  private final Grids grids;
  private final CurrentActor actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposedDismissals(
      ExitApplications applications,
      ExitsInCourse inCourse,
      Posts posts,
      Grids grids,
      CurrentActor actors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.applications = applications;
    this.inCourse = inCourse;
    this.posts = posts;
    this.grids = grids;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(DismissalProposed proposed) {
    Actor actor = actors.get();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    for (Post post : posts.heldBy(proposed.personId(), today)) {
      agency(actor, grids.get(post.gridId()))
          .ifPresent(agency -> propose(proposed, post, agency, actor));
    }
  }

  private void propose(DismissalProposed proposed, Post post, ActorPosition agency, Actor actor) {
    Optional<OfficerExit> running = inCourse.about(post.id());
    if (running.isPresent()) {
      join(running.get(), proposed);
      return;
    }
    applications.open(
        new ExitRequest(
            agency.organisationId(),
            post.id(),
            Ground.DISCIPLINE,
            WORDS.of("word.dismissalProposed", Locale.ROOT),
            null),
        proposed.disciplineId(),
        actor);
  }

  private void join(OfficerExit running, DismissalProposed proposed) {
    running.proposedBy(proposed.disciplineId());
    events.publishEvent(
        new DismissalJoined(running.number(), running.city(), proposed.disciplineId()));
  }

  private static Optional<ActorPosition> agency(Actor actor, Grid grid) {
    return actor.positions().stream()
        .filter(it -> it.kind() == OrganisationKind.AGENCY)
        .filter(it -> it.speaks() && Speaking.over(it, grid))
        .findFirst();
  }
}
