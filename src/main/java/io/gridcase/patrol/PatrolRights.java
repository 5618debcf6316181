package io.gridcase.patrol;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.DataTiers;
import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.patrol.HouseholdCategory.Tier;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.OrganisationKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who patrols and who watches over it: the officers serving in a grid check in there, the agencies
 * above see the lists of their area; departments see nothing. A sensitive household is for the
 * officers of its grid, the head of the town's agency and whoever was granted the tier. Who a
 * household is, is for its officers and the town's agency; agencies above ask for the tier.
 */
@Component
class PatrolRights {

  private static final Set<Role> WATCHING = Set.of(Role.HEAD, Role.DISPATCHER);

  private final Grids grids;
  private final CurrentActor actors;
  private final DataTiers tiers;

  PatrolRights(Grids grids, CurrentActor actors, DataTiers tiers) {
    this.grids = grids;
    this.actors = actors;
    this.tiers = tiers;
  }

  Actor actor() {
    return actors.get();
  }

  /**
   * The grid, for an officer who serves in it.
   *
   * @throws Refusal {@code grid-unknown} (404), {@code not-serving-there} (403)
   */
  Grid served(long gridId) {
    Grid grid = ofCity(gridId);
    if (!serves(grid)) {
      throw Refusal.forbidden("not-serving-there").with("grid", grid.name());
    }
    return grid;
  }

  /** Whether the caller serves in the grid. */
  boolean serves(Grid grid) {
    return actors.get().workedGridIds().contains(grid.id());
  }

  /**
   * The grid, for somebody who serves in it or watches over it.
   *
   * @throws Refusal {@code grid-unknown} (404), {@code patrol-not-yours} (403)
   */
  Grid seen(long gridId) {
    Grid grid = ofCity(gridId);
    if (!sees(grid)) {
      throw notYours();
    }
    return grid;
  }

  /** Whether the caller serves in the grid or watches over it. */
  boolean sees(Grid grid) {
    return grid.city().equals(actors.get().city())
        && (serves(grid)
            || positions().anyMatch(p -> grid.villageCode().startsWith(p.placePrefix())));
  }

  /**
   * The leading digits of the places the caller watches over.
   *
   * @throws Refusal {@code patrol-not-yours} (403) when there are none
   */
  Set<String> watched() {
    Set<String> places = watchedPlaces();
    if (places.isEmpty()) {
      throw notYours();
    }
    return places;
  }

  /** The leading digits of the places the caller watches over; may be none. */
  Set<String> watchedPlaces() {
    return positions().map(ActorPosition::placePrefix).collect(Collectors.toSet());
  }

  /** The leading digits of the places whose households the caller was granted to read. */
  Set<String> grantedPlaces(Tier tier) {
    return tiers.places(actors.get(), tier.data());
  }

  /** The leading digits of the towns whose sensitive households the caller may see too. */
  Set<String> sensitivePlaces() {
    return Stream.concat(ledTowns().stream(), grantedPlaces(Tier.SENSITIVE).stream())
        .collect(Collectors.toSet());
  }

  private Set<String> ledTowns() {
    return towns()
        .filter(p -> p.roles().contains(Role.HEAD))
        .map(ActorPosition::placePrefix)
        .collect(Collectors.toSet());
  }

  /** Whether the caller may see that the household is listed. */
  boolean sees(Household household) {
    Actor actor = actors.get();
    Set<String> places = new HashSet<>(grantedPlaces(household.tier()));
    places.addAll(household.tier() == Tier.SENSITIVE ? sensitivePlaces() : watchedPlaces());
    return household.city().equals(actor.city())
        && (actor.workedGridIds().contains(household.gridId())
            || places.stream().anyMatch(household.villageCode()::startsWith));
  }

  /**
   * Lets pass who may read who the household is.
   *
   * @return the number of the grant somebody reads by whose work it is not
   * @throws Refusal {@code household-tier-not-granted} (403)
   */
  Optional<String> mayRead(Household household) {
    Actor actor = actors.get();
    if (actor.workedGridIds().contains(household.gridId())
        || near(household.tier()).stream().anyMatch(household.villageCode()::startsWith)) {
      return Optional.empty();
    }
    Optional<String> grant = tiers.grant(actor, household.tier().data(), household.villageCode());
    if (grant.isEmpty()) {
      throw Refusal.forbidden("household-tier-not-granted");
    }
    return grant;
  }

  /** Of the agencies right above the grid, those whose work the household is. */
  private Set<String> near(Tier tier) {
    return tier == Tier.SENSITIVE
        ? ledTowns()
        : positions()
            .filter(p -> p.level() == Level.TOWN || p.level() == Level.VILLAGE)
            .map(ActorPosition::placePrefix)
            .collect(Collectors.toSet());
  }

  /** Whether the caller may list households in the grid and end their listing. */
  boolean mayList(Grid grid, Tier tier) {
    Set<String> places = tier == Tier.SENSITIVE ? ledTowns() : townPlaces();
    return serves(grid) || places.stream().anyMatch(grid.villageCode()::startsWith);
  }

  private Set<String> townPlaces() {
    return towns().map(ActorPosition::placePrefix).collect(Collectors.toSet());
  }

  private Stream<ActorPosition> towns() {
    return positions().filter(p -> p.level() == Level.TOWN);
  }

  private Stream<ActorPosition> positions() {
    return actors.get().positions().stream()
        .filter(p -> p.kind() == OrganisationKind.AGENCY)
        .filter(p -> p.roles().stream().anyMatch(WATCHING::contains));
  }

  /**
   * The grid of the caller's city.
   *
   * @throws Refusal {@code grid-unknown} (404)
   */
  Grid ofCity(long gridId) {
    return grids
        .find(gridId)
        .filter(grid -> grid.city().equals(actors.get().city()))
        .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", gridId));
  }

  static Refusal notYours() {
    return Refusal.forbidden("patrol-not-yours");
  }
}
