package io.gridcase.gridchange;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.OrganisationKind;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who plans changes of grids: heads and dispatchers of the agency of the town or county that covers
 * the place; departments never (ZJ-10-1, QZ-9-1). Whoever stands above or in the place reads along.
 */
@Component
class DraftRights {

  private static final Set<Level> DRAFTING = Set.of(Level.TOWN, Level.COUNTY);
  private static final Set<Role> ACTING = Set.of(Role.HEAD, Role.DISPATCHER);

  private final CurrentActor actors;
  private final Cities cities;

  DraftRights(CurrentActor actors, Cities cities) {
    this.actors = actors;
    this.cities = cities;
  }

  /**
   * The position in which the caller may plan for these villages.
   *
   * @throws Refusal {@code department-may-not-divide} or {@code grid-draft-not-yours} (403)
   */
  ActorPosition drafting(Collection<String> villages) {
    Actor actor = actors.get();
    return position(actor, villages)
        .orElseThrow(
            () ->
                department(actor)
                    ? Refusal.forbidden("department-may-not-divide")
                        .citing(cities.profile(actor.city()).articlesOf(GeneralRule.GRID_DIVISION))
                    : Refusal.forbidden("grid-draft-not-yours"));
  }

  private static Optional<ActorPosition> position(Actor actor, Collection<String> villages) {
    return actor.positions().stream()
        .filter(p -> p.kind() == OrganisationKind.AGENCY && DRAFTING.contains(p.level()))
        .filter(p -> p.roles().stream().anyMatch(ACTING::contains))
        .filter(p -> villages.stream().allMatch(v -> v.startsWith(p.placePrefix())))
        .findFirst();
  }

  private static boolean department(Actor actor) {
    return actor.positions().stream().anyMatch(p -> p.kind() == OrganisationKind.DEPARTMENT);
  }

  /** The position in which the caller may plan for these villages; empty when there is none. */
  Optional<ActorPosition> draftingIn(Collection<String> villages) {
    return position(actors.get(), villages);
  }

  /** Whether the caller may plan for these villages. */
  boolean mayDraft(Collection<String> villages) {
    return position(actors.get(), villages).isPresent();
  }

  /** Whether the caller may change this draft: it was drawn for an agency of the caller. */
  boolean mayChange(GridDraft draft, Collection<String> villages) {
    Actor actor = actors.get();
    return actor.organisationIds().contains(draft.organisationId()) && mayDraft(villages);
  }

  /** Whether the caller may read a draft that lies in these villages. */
  boolean mayRead(GridDraft draft, Collection<String> villages) {
    Actor actor = actors.get();
    return draft.city().equals(actor.city())
        && (actor.has(Role.AUDITOR)
            || actor.positions().stream()
                .anyMatch(p -> villages.stream().anyMatch(v -> v.startsWith(p.placePrefix()))));
  }

  /**
   * Lets those pass who may plan changes of grids somewhere.
   *
   * @throws Refusal {@code department-may-not-divide} or {@code grid-draft-not-yours} (403)
   */
  void requireDrafter() {
    drafting(java.util.List.of());
  }

  Actor actor() {
    return actors.get();
  }

  /**
   * The smallest place all villages lie in.
   *
   * @throws Refusal {@code grid-draft-too-wide} (422) when no county holds them all
   */
  static String placeOf(Collection<String> villages) {
    for (Level level : new Level[] {Level.VILLAGE, Level.TOWN, Level.COUNTY}) {
      Set<String> places = villages.stream().map(level::codeOf).collect(Collectors.toSet());
      if (places.size() == 1) {
        return places.iterator().next();
      }
    }
    throw Refusal.invalid("grid-draft-too-wide").field("plan.villages", "villages-too-wide");
  }
}
