package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.Applications;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import io.gridcase.personnel.Post;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applying for somebody to leave a post. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ExitApplications {

  private static final Words WORDS = new Words("appointment");
  private static final Words POSTS = new Words("personnel");

  private final Speaking speaking;
  private final StoredOfficerExits stored;
  private final ExitsInCourse inCourse;
  private final Applications applications;
  private final Attachments attachments;
  private final EntityManager entities;
  private final Grids grids;
  private final Places places;
  private final Clock clock;

  ExitApplications(
      Speaking speaking,
      StoredOfficerExits stored,
      ExitsInCourse inCourse,
      Applications applications,
      Attachments attachments,
      EntityManager entities,
      Grids grids,
      Places places,
      Clock clock) {
    this.speaking = speaking;
    this.stored = stored;
    this.inCourse = inCourse;
    this.applications = applications;
    this.attachments = attachments;
    this.entities = entities;
    this.grids = grids;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Applies for somebody to leave.
   *
   * @throws Refusal {@code post-unknown} (404); {@code not-speaking-for}, {@code grids-of-others},
   *     {@code post-not-so} (403); {@code post-ended} or {@code exit-in-course} (409)
   */
  Application apply(ExitRequest asked, Actor actor) {
    return open(asked, null, actor);
  }

  /** The same, resting on a proposal to dismiss. */
  Application open(ExitRequest asked, Long discipline, Actor actor) {
    ActorPosition position = actor.speakingFor(asked.organisationId());
    // whoever comes second waits here, and is told
    Post post = entities.find(Post.class, asked.postId(), LockModeType.PESSIMISTIC_WRITE);
    if (post == null || !post.person().city().equals(actor.city())) {
      throw Refusal.notFound("post-unknown");
    }
    Grid grid = grids.get(post.gridId());
    Change change = asked.ground().change();
    speaking.check(position, change, post.kind(), List.of(grid), actor.city());
    if (!post.heldOn(LocalDate.ofInstant(clock.instant(), Clocking.ZONE))) {
      throw Refusal.conflict("post-ended");
    }
    inCourse
        .about(post.id())
        .ifPresent(
            it -> {
              throw Refusal.conflict("exit-in-course").with("number", it.number());
            });
    Place place = places.get(grid.villageCode());
    return applications.open(
        ApplicationKind.OFFICER_EXIT,
        WORDS
            .of("word.subject." + change, Locale.ROOT)
            .replace("{post}", POSTS.of("word.PostKind." + post.kind(), Locale.ROOT))
            .replace("{grid}", grid.name()),
        place,
        actor,
        position,
        PostTable.facts(change, post.kind(), position.kind()),
        number -> {
          stored.save(
              new OfficerExit(number, actor.city(), post.id(), asked.ground(), asked.reason())
                  .proposedBy(discipline));
          attachments.bind(asked.files(), number, actor);
        });
  }
}
