package io.gridcase.officers;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts that wait for their conditions: nobody serves before the training is passed, the promise
 * given and the announcement over (LZ-21, DY-14). What was in the register before stays as it is.
 */
@Component
@Transactional
public class Candidacies {

  private static final String SYSTEM = "system";
  private static final String GRID_ENDED = "所在网格已撤销";

  private final StoredCandidacies candidacies;
  private final Conditions conditions;
  private final SeveralGridsRule several;
  private final People people;
  private final Grids grids;
  private final Posts posts;
  private final CurrentActor actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Candidacies(
      StoredCandidacies candidacies,
      Conditions conditions,
      SeveralGridsRule several,
      People people,
      Grids grids,
      Posts posts,
      CurrentActor actors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.candidacies = candidacies;
    this.conditions = conditions;
    this.several = several;
    this.people = people;
    this.grids = grids;
    this.posts = posts;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Somebody was chosen for a post, which waits from now on.
   *
   * @return its id
   * @throws Refusal {@code person-unknown} or {@code grid-unknown} (404), {@code
   *     grid-not-in-force}, {@code post-held}, {@code post-several-grids} or {@code
   *     candidacy-waiting} (409)
   */
  public long open(NewCandidacy asked) {
    require(asked);
    Candidacy made =
        new Candidacy(people.get(asked.personId()), asked, username(), clock.instant());
    return candidacies.saveAndFlush(made).id();
  }

  /** What would stand against opening it now; empty when nothing does. */
  @Transactional(readOnly = true)
  public Optional<Refusal> against(NewCandidacy asked) {
    try {
      require(asked);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  private void require(NewCandidacy asked) {
    Person person = people.get(asked.personId());
    Grid grid =
        grids
            .find(asked.gridId())
            .filter(each -> each.city().equals(person.city()))
            .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", asked.gridId()));
    if (!grid.active()) {
      throw Refusal.conflict("grid-not-in-force").with("grid", grid.name());
    }
    several.require(person.city(), person.id(), asked.gridId(), asked.kind(), asked.startsOn());
    if (candidacies.existsByPendingKey(person.id() + ":" + asked.gridId())) {
      throw Refusal.conflict("candidacy-waiting");
    }
  }

  /**
   * The staff numbers of those who wait for such a post in one of these grids.
   *
   * @param except the application whose own people are left out
   */
  @Transactional(readOnly = true)
  public List<String> waitingFor(PostKind kind, Collection<Long> gridIds, String except) {
    return candidacies.waitingIn(gridIds).stream()
        .filter(it -> it.kind() == kind && !except.equals(it.reference()))
        .map(it -> it.person().code())
        .toList();
  }

  /**
   * The choice is announced up to that day.
   *
   * @throws Refusal {@code candidacy-unknown} (404), {@code candidacy-closed} (409)
   */
  public void announce(long id, LocalDate lastDay) {
    get(id).announceUntil(lastDay);
  }

  /**
   * What the post waits for, met or not.
   *
   * @throws Refusal {@code candidacy-unknown} (404)
   */
  @Transactional(readOnly = true)
  public List<Condition> conditions(long id, Locale locale) {
    Candidacy it = get(id);
    return conditions.of(it.person(), it.kind(), it.announcedUntil(), LocalDate.now(clock), locale);
  }

  /**
   * The post begins, and whoever holds it serves from that day on. A full-time officer who becomes
   * the head of the grid is its full-time officer until the day before (ZJ-18-2).
   *
   * @param from the first day; not before the one it was meant to begin on, and not in the past
   * @return the post
   * @throws Refusal {@code candidacy-unknown} (404), {@code candidacy-closed} or {@code
   *     post-conditions-missing} (409) with the articles, {@code grid-has-head} (409), {@code
   *     post-too-early} (422)
   */
  public long activate(long id, LocalDate from) {
    Candidacy it = get(id);
    LocalDate today = LocalDate.now(clock);
    LocalDate earliest = it.startsOn().isAfter(today) ? it.startsOn() : today;
    if (it.state() == CandidacyState.PENDING) {
      conditions.require(it.person(), it.kind(), it.announcedUntil(), today);
      if (from.isBefore(earliest)) {
        throw Refusal.invalid("post-too-early").with("from", earliest);
      }
      several.require(it.city(), it.person().id(), it.gridId(), it.kind(), from);
      requireHeadless(it, from);
      givesWay(it, from).forEach(each -> each.endOn(from.minusDays(1)));
    }
    Post post = posts.save(it.begin(from, username(), clock.instant()));
    it.became(post.id());
    events.publishEvent(
        new PostBegan(
            id,
            post.id(),
            it.person().id(),
            it.city(),
            it.gridId(),
            it.kind(),
            from,
            it.reference()));
    return post.id();
  }

  /**
   * What the person holds in the grid and gives up for the post; the work stays with the person.
   */
  private List<Post> givesWay(Candidacy it, LocalDate from) {
    return posts.heldBy(it.person().id(), from).stream()
        .filter(each -> each.gridId() == it.gridId())
        .filter(each -> SeveralGridsRule.givesWay(each, it.kind()))
        .toList();
  }

  /** A grid has one head; who follows begins when the one before has left. */
  private void requireHeadless(Candidacy it, LocalDate from) {
    if (it.kind() != PostKind.HEAD) {
      return;
    }
    // two who begin at the same moment: the second sees the first
    grids.hold(List.of(it.gridId()));
    if (posts.heldFrom(it.gridId(), from).stream().anyMatch(each -> each.kind() == PostKind.HEAD)) {
      throw Refusal.conflict("grid-has-head");
    }
  }

  /**
   * It comes to nothing.
   *
   * @throws Refusal {@code candidacy-unknown} (404), {@code candidacy-closed} (409)
   */
  public void withdraw(long id, String reason) {
    withdraw(get(id), reason);
  }

  private void withdraw(Candidacy it, String reason) {
    it.withdraw(reason, username(), clock.instant());
    events.publishEvent(new PostGivenUp(it.id(), it.city(), it.reference()));
  }

  /**
   * Grids were given up: what waits in them waits in the grid that takes over, as the posts that
   * are held there go on. What nothing takes over, or waits there in the same name already, comes
   * to nothing. To be called in the transaction that changes the grids.
   *
   * @param ended the ids of the grids that ended
   * @param heirs by the id of a grid that ended, the grid that takes over
   * @return how many wait in another grid now
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int regrid(Collection<Long> ended, Map<Long, Long> heirs) {
    int moved = 0;
    for (Candidacy each : ended.isEmpty() ? List.<Candidacy>of() : candidacies.waitingIn(ended)) {
      Long heir = heirs.get(each.gridId());
      if (heir == null || candidacies.existsByPendingKey(each.person().id() + ":" + heir)) {
        withdraw(each, GRID_ENDED);
      } else {
        each.moveTo(heir);
        moved++;
      }
      candidacies.saveAndFlush(each);
    }
    return moved;
  }

  /**
   * Where it stands.
   *
   * @throws Refusal {@code candidacy-unknown} (404)
   */
  @Transactional(readOnly = true)
  public CandidacyState state(long id) {
    return get(id).state();
  }

  /** The candidacy. */
  Candidacy get(long id) {
    return candidacies.findById(id).orElseThrow(() -> Refusal.notFound("candidacy-unknown"));
  }

  private String username() {
    return actors.find().map(Actor::username).orElse(SYSTEM);
  }
}
