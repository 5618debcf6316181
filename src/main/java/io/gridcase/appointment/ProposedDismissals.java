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
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An agency's proposal to dismiss somebody opens the exit from every post it answers for. */
@Component
class ProposedDismissals {

  private static final Words WORDS = new Words("appointment");

  private final ExitApplications applications;
  private final Posts posts;
  private final Grids grids;
  private final CurrentActor actors;
  private final Clock clock;

  ProposedDismissals(
      ExitApplications applications, Posts posts, Grids grids, CurrentActor actors, Clock clock) {
    this.applications = applications;
    this.posts = posts;
    this.grids = grids;
    this.actors = actors;
    this.clock = clock;
  }

  @EventListener
  void on(DismissalProposed proposed) {
    Actor actor = actors.get();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    posts.heldBy(proposed.personId(), today).stream()
        .filter(post -> !applications.inCourse(post.id()))
        .forEach(post -> open(proposed, post, actor));
  }

  private void open(DismissalProposed proposed, Post post, Actor actor) {
    agency(actor, grids.get(post.gridId()))
        .ifPresent(
            agency ->
                applications.open(
                    new ExitRequest(
                        agency.organisationId(),
                        post.id(),
                        Ground.DISCIPLINE,
                        WORDS.of("word.dismissalProposed", Locale.ROOT),
                        null),
                    proposed.disciplineId(),
                    actor));
  }

  private static Optional<ActorPosition> agency(Actor actor, Grid grid) {
    return actor.positions().stream()
        .filter(it -> it.kind() == OrganisationKind.AGENCY)
        .filter(it -> it.speaks() && Speaking.over(it, grid))
        .findFirst();
  }
}
