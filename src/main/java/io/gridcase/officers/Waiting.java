package io.gridcase.officers;

import io.gridcase.kernel.Refusal;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.officers.OfficerViews.WaitingPage;
import io.gridcase.officers.OfficerViews.WaitingPost;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the posts that wait to the agencies of the area, which let them begin or come to nothing.
 */
@Component
@Transactional
class Waiting {

  private static final int MOST = 50;

  private final OfficerRights rights;
  private final StoredCandidacies candidacies;
  private final Candidacies service;
  private final Conditions conditions;
  private final PostsInCourse applied;
  private final Grids grids;
  private final Clock clock;

  Waiting(
      OfficerRights rights,
      StoredCandidacies candidacies,
      Candidacies service,
      Conditions conditions,
      PostsInCourse applied,
      Grids grids,
      Clock clock) {
    this.rights = rights;
    this.candidacies = candidacies;
    this.service = service;
    this.conditions = conditions;
    this.applied = applied;
    this.grids = grids;
    this.clock = clock;
  }

  /**
   * The posts that wait in an area, oldest first.
   *
   * @param after the id the part before ended with; null at the beginning
   */
  @Transactional(readOnly = true)
  public WaitingPage page(String place, Long after, int size, Locale locale) {
    Area area = rights.area(place);
    int asked = Math.max(1, Math.min(size, MOST));
    List<Candidacy> found =
        candidacies.waitingAt(
            area.city(), area.prefix(), after == null ? 0 : after, Limit.of(asked + 1));
    List<Candidacy> shown = found.stream().limit(asked).toList();
    return new WaitingPage(
        shown.stream().map(each -> view(each, locale)).toList(),
        found.size() > asked ? shown.get(asked - 1).id().toString() : null,
        candidacies.countAt(area.city(), area.prefix()));
  }

  /** What waits in a person's name. */
  @Transactional(readOnly = true)
  public List<WaitingPost> of(long personId, Locale locale) {
    return candidacies.waitingOf(personId).stream().map(each -> view(each, locale)).toList();
  }

  /**
   * A post begins.
   *
   * @return the post
   * @throws Refusal {@code candidacy-unknown} (404), {@code officers-not-yours-to-change} (403),
   *     and as {@link Candidacies#activate}
   */
  public long activate(long id, LocalDate from) {
    writable(id);
    return service.activate(id, from);
  }

  /**
   * A post comes to nothing. One an application decided on is given up by the agency that sees to
   * it only.
   *
   * @throws Refusal {@code candidacy-unknown} (404), {@code officers-not-yours-to-change} or {@code
   *     post-of-application} (403), {@code candidacy-closed} (409)
   */
  public void withdraw(long id, String reason) {
    writable(id);
    Candidacy it = service.get(id);
    if (!mayGiveUp(it)) {
      throw Refusal.forbidden("post-of-application").with("number", it.reference());
    }
    service.withdraw(id, reason.strip());
  }

  private boolean mayGiveUp(Candidacy it) {
    return it.reference() == null || applied.mayGiveUp(it.reference(), rights.actor());
  }

  private void writable(long id) {
    Candidacy it = service.get(id);
    if (!it.city().equals(rights.actor().city())) {
      throw Refusal.notFound("candidacy-unknown");
    }
    rights.writing(grids.get(it.gridId()).villageCode());
  }

  private WaitingPost view(Candidacy it, Locale locale) {
    Grid grid = grids.get(it.gridId());
    return new WaitingPost(
        it.id(),
        it.person().code(),
        it.person().name(),
        it.gridId(),
        grid.name(),
        it.kind(),
        it.startsOn(),
        it.reference(),
        rights.mayWrite(grid.villageCode()),
        rights.mayWrite(grid.villageCode()) && mayGiveUp(it),
        conditions.of(it.person(), it.kind(), it.announcedUntil(), LocalDate.now(clock), locale));
  }
}
