package io.gridcase.officers;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.kernel.Refusal;
import io.gridcase.officers.Change.NewDiscipline;
import io.gridcase.officers.Change.Settlement;
import io.gridcase.officers.OfficerViews.DisciplineEntry;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.DisciplineRule;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down how agencies answer poor service: criticism, ordered correction, proposed dismissal.
 */
@Component
@Transactional
class Disciplines {

  private final OfficerRights rights;
  private final StoredDisciplines disciplines;
  private final People people;
  private final Posts posts;
  private final Grids grids;
  private final Cities cities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Disciplines(
      OfficerRights rights,
      StoredDisciplines disciplines,
      People people,
      Posts posts,
      Grids grids,
      Cities cities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rights = rights;
    this.disciplines = disciplines;
    this.people = people;
    this.posts = posts;
    this.grids = grids;
    this.cities = cities;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Somebody's service is answered.
   *
   * @return its id
   * @throws Refusal {@code officer-unknown} (404), {@code officers-not-yours-to-change} or {@code
   *     discipline-other-level} (403) with the article, {@code discipline-due-wrong} (422)
   */
  public long decide(String code, NewDiscipline asked) {
    Actor actor = rights.actor();
    LocalDate today = LocalDate.now(clock);
    Person person =
        people
            .findByCityAndCode(actor.city(), code)
            .orElseThrow(() -> Refusal.notFound("officer-unknown"));
    rights.writing();
    String village =
        posts.heldBy(person.id(), today).stream()
            .map(this::village)
            .filter(rights::mayWrite)
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("officer-unknown"));
    ActorPosition agency = deciding(actor.city(), village);
    boolean term = asked.kind() == DisciplineKind.CORRECTION;
    if (term != (asked.dueOn() != null) || term && !asked.dueOn().isAfter(today)) {
      throw Refusal.invalid("discipline-due-wrong").field("dueOn", "required");
    }
    Discipline made =
        new Discipline(actor.city(), person.id(), village, agency.organisationId(), asked);
    made.decidedBy(actor.username(), actor.name(), clock.instant());
    long id = disciplines.save(made).id();
    if (asked.kind() == DisciplineKind.DISMISSAL_PROPOSAL) {
      events.publishEvent(new DismissalProposed(id, person.id(), actor.city()));
    }
    return id;
  }

  /** Some cities name the level whose agency answers. */
  private ActorPosition deciding(String city, String village) {
    DisciplineRule rule = cities.profile(city).discipline();
    if (rule == null) {
      return rights.writing(village);
    }
    Optional<ActorPosition> agency = rights.writingAt(village, rule.level());
    return agency.orElseThrow(
        () ->
            Refusal.forbidden("discipline-other-level")
                .with("agency", cities.profile(city).levels().get(rule.level()).name())
                .citing(List.of(rule.article())));
  }

  /**
   * What was to be put right was looked at.
   *
   * @throws Refusal {@code discipline-unknown} (404), {@code officers-not-yours-to-change} (403),
   *     {@code discipline-settled} (409)
   */
  public void settle(long id, Settlement asked) {
    Discipline it =
        disciplines
            .findById(id)
            .filter(each -> each.city().equals(rights.actor().city()))
            .orElseThrow(() -> Refusal.notFound("discipline-unknown"));
    deciding(it.city(), it.villageCode());
    it.settle(asked.correctedOn(), asked.outcome().strip());
  }

  /** Everything about a person, the latest first. */
  @Transactional(readOnly = true)
  public List<DisciplineEntry> of(long personId) {
    return disciplines.findByPersonIdOrderByIdDesc(personId).stream()
        .map(
            each ->
                new DisciplineEntry(
                    each.id(),
                    each.kind(),
                    each.reason(),
                    each.dueOn(),
                    each.deciderName(),
                    each.decidedAt(),
                    each.correctedOn(),
                    each.outcome()))
        .toList();
  }

  private String village(Post post) {
    return grids.get(post.gridId()).villageCode();
  }
}
