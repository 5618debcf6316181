package io.gridcase.officers;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who looks into the registers of officers and who writes there: the agencies of the area, through
 * their heads and dispatchers. A department sees nothing of them.
 */
@Component
class OfficerRights {

  private static final Set<Role> STANDING = Set.of(Role.HEAD, Role.DISPATCHER);

  private final CurrentActor actors;
  private final Places places;
  private final Cities cities;

  OfficerRights(CurrentActor actors, Places places, Cities cities) {
    this.actors = actors;
    this.places = places;
    this.cities = cities;
  }

  /** An area somebody answers for. */
  record Area(String city, String prefix) {

    /** Whether a village or community lies in it. */
    boolean covers(String villageCode) {
      return villageCode.startsWith(prefix);
    }
  }

  /** Who asks. */
  Actor actor() {
    return actors.get();
  }

  /**
   * The area the caller looks at: a place, or all of the caller's own.
   *
   * @param place the code of a place; null for the widest area of the caller
   * @throws Refusal {@code place-unknown} (404) outside the city, {@code officers-not-yours} (403)
   */
  Area area(String place) {
    Actor actor = actors.get();
    String asked = place == null || place.isBlank() ? null : prefix(place, actor.city());
    List<ActorPosition> agencies = agencies(actor).toList();
    if (asked == null) {
      return agencies.stream()
          .map(ActorPosition::placePrefix)
          .min(Comparator.comparingInt(String::length))
          .map(prefix -> new Area(actor.city(), prefix))
          .orElseThrow(OfficerRights::notYours);
    }
    if (agencies.stream().noneMatch(each -> asked.startsWith(each.placePrefix()))) {
      throw notYours();
    }
    return new Area(actor.city(), asked);
  }

  /**
   * The agency of town, county or city the caller writes for.
   *
   * @throws Refusal {@code officers-not-yours-to-change} (403)
   */
  ActorPosition writing() {
    return writings().findFirst().orElseThrow(OfficerRights::notYoursToChange);
  }

  /**
   * The agency above a village or community for which the caller writes.
   *
   * @throws Refusal {@code officers-not-yours-to-change} (403)
   */
  ActorPosition writing(String villageCode) {
    return writings()
        .filter(each -> villageCode.startsWith(each.placePrefix()))
        .findFirst()
        .orElseThrow(OfficerRights::notYoursToChange);
  }

  /** The agency of that level above a village or community, if the caller writes for it. */
  Optional<ActorPosition> writingAt(String villageCode, Level level) {
    return writings()
        .filter(each -> each.level() == level && villageCode.startsWith(each.placePrefix()))
        .findFirst();
  }

  /** Whether the caller may write about a village or community. */
  boolean mayWrite(String villageCode) {
    return writings().anyMatch(each -> villageCode.startsWith(each.placePrefix()));
  }

  /** Whether the caller may look at people of a village or community. */
  boolean mayRead(String villageCode) {
    return agencies(actors.get()).anyMatch(each -> villageCode.startsWith(each.placePrefix()));
  }

  /** The widest agency the caller writes for; empty for everybody else. */
  Optional<ActorPosition> agency() {
    return agencies(actors.get()).min(Comparator.comparingInt(each -> each.placePrefix().length()));
  }

  private Stream<ActorPosition> writings() {
    return agencies(actors.get()).filter(each -> each.level() != Level.VILLAGE);
  }

  private static Stream<ActorPosition> agencies(Actor actor) {
    return actor.positions().stream()
        .filter(each -> each.kind() == OrganisationKind.AGENCY)
        .filter(each -> each.roles().stream().anyMatch(STANDING::contains));
  }

  private String prefix(String code, String city) {
    String cityPrefix = cities.profile(city).divisionPrefix();
    return places
        .find(code)
        .filter(each -> each.code().startsWith(cityPrefix))
        .map(Place::prefix)
        .orElseThrow(() -> Refusal.notFound("place-unknown").with("place", code));
  }

  private static Refusal notYours() {
    return Refusal.forbidden("officers-not-yours");
  }

  private static Refusal notYoursToChange() {
    return Refusal.forbidden("officers-not-yours-to-change");
  }
}
