package io.gridcase.gridfile;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.OrganisationKind;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who looks into the file of a grid: those who serve in it, its agencies and authorities, the
 * department that manages it, the auditor of the city; departments around it see who serves, for
 * they work with them. Only an agency above the grid changes the file.
 */
@Component
class FileRights {

  private static final Set<Role> CHANGING = Set.of(Role.HEAD, Role.DISPATCHER);

  private final Grids grids;
  private final CurrentActor actors;

  FileRights(Grids grids, CurrentActor actors) {
    this.grids = grids;
    this.actors = actors;
  }

  /**
   * The grid, for somebody who may open its file.
   *
   * @throws Refusal {@code grid-unknown} (404) for a grid of another city, {@code
   *     grid-file-not-yours} (403)
   */
  Grid opened(long gridId) {
    Grid grid = ofCity(gridId);
    if (!mayOpen(grid)) {
      throw Refusal.forbidden("grid-file-not-yours").with("grid", grid.name());
    }
    return grid;
  }

  /** Whether the caller may open the file of a grid of the own city. */
  boolean mayOpen(Grid grid) {
    return holdsAbove(grid.villageCode()) || seesAll(grid);
  }

  /** Whether the caller may look at what belongs to a whole village or community. */
  boolean mayOpen(String villageCode) {
    Actor actor = actors.get();
    return actor.has(Role.AUDITOR)
        || holdsAbove(villageCode)
        || actor.gridIds().stream()
            .anyMatch(grid -> grids.get(grid).villageCode().equals(villageCode));
  }

  private boolean holdsAbove(String villageCode) {
    return holds(actors.get(), p -> villageCode.startsWith(p.placePrefix()));
  }

  /**
   * The grid, for somebody who may change its file.
   *
   * @throws Refusal {@code grid-unknown} (404), {@code grid-file-not-yours-to-change} (403), {@code
   *     grid-closed} (409) for a grid that was given up: its file stays as it was
   */
  Grid changed(long gridId) {
    Grid grid = ofCity(gridId);
    requireChange(grid.villageCode(), grid.name());
    if (!grid.active()) {
      throw Refusal.conflict("grid-closed").with("grid", grid.name());
    }
    return grid;
  }

  /**
   * Lets those pass who may change what belongs to a village or community.
   *
   * @param name of what would be changed, for the refusal
   * @throws Refusal {@code grid-file-not-yours-to-change} (403)
   */
  void requireChange(String villageCode, String name) {
    if (!mayChange(villageCode)) {
      throw Refusal.forbidden("grid-file-not-yours-to-change").with("name", name);
    }
  }

  /** Whether the caller acts for an agency above that village or community. */
  boolean mayChange(String villageCode) {
    return holds(
        actors.get(),
        p ->
            p.kind() == OrganisationKind.AGENCY
                && villageCode.startsWith(p.placePrefix())
                && p.roles().stream().anyMatch(CHANGING::contains));
  }

  /** Whether volunteers, meetings and pay are shown too. */
  boolean seesAll(Grid grid) {
    Actor actor = actors.get();
    return actor.has(Role.AUDITOR)
        || actor.gridIds().contains(grid.id())
        || actor.organisationIds().contains(grid.managingDepartmentId())
        || holds(
            actor,
            p ->
                p.kind() != OrganisationKind.DEPARTMENT
                    && grid.villageCode().startsWith(p.placePrefix()));
  }

  /** Who asks. */
  Actor actor() {
    return actors.get();
  }

  /** The key of the city the caller stands in. */
  String city() {
    return actors.get().city();
  }

  private Grid ofCity(long gridId) {
    return grids
        .find(gridId)
        .filter(grid -> grid.city().equals(city()))
        .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", gridId));
  }

  private static boolean holds(Actor actor, Predicate<ActorPosition> which) {
    Stream<ActorPosition> positions = actor.positions().stream();
    return positions.anyMatch(which);
  }
}
