package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.DataTier;
import io.gridcase.access.DataTiers;
import io.gridcase.access.Role;
import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.OrganisationKind;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may read a party's personal data in clear: whoever works on the case, and who was granted the
 * tier. Those who only watch over it see it masked (ZJ-41, QZ-21-1).
 */
@Component
class PartyAccess {

  private static final Set<Role> WORKING = Set.of(Role.DISPATCHER, Role.HEAD, Role.HANDLER);

  private final AssignmentStore assignments;
  private final DataTiers tiers;
  private final Cities cities;
  private final RefusedAttempts refused;

  PartyAccess(
      AssignmentStore assignments, DataTiers tiers, Cities cities, RefusedAttempts refused) {
    this.assignments = assignments;
    this.tiers = tiers;
    this.cities = cities;
    this.refused = refused;
  }

  /**
   * Lets pass who may read them.
   *
   * @return the number of the grant somebody reads by who does not work on the case
   * @throws Refusal {@code tier-not-granted} (403), which is recorded
   */
  Optional<String> check(Matter matter, Actor actor) {
    boolean works =
        actor.workedGridIds().contains(matter.gridId())
            || actor.positions().stream().anyMatch(it -> works(it, matter));
    if (works) {
      return Optional.empty();
    }
    Optional<String> grant = tiers.grant(actor, DataTier.PERSONAL, matter.placeCode());
    if (grant.isEmpty()) {
      Refusal refusal =
          Refusal.forbidden("tier-not-granted")
              .with("number", matter.number())
              .citing(cities.profile(matter.city()).articlesOf(GeneralRule.PERSONAL_DATA));
      refused.record(refusal.code(), refusal.articles(), refusal.params(), matter.number());
      throw refusal;
    }
    return grant;
  }

  /**
   * The agencies right above the grid, who holds the case, and the departments that have a part.
   */
  private boolean works(ActorPosition position, Matter matter) {
    boolean near =
        position.kind() == OrganisationKind.AGENCY
            && (position.level() == Level.TOWN || position.level() == Level.VILLAGE)
            && matter.placeCode().startsWith(position.placePrefix());
    boolean holds = Long.valueOf(position.organisationId()).equals(matter.holderId());
    return position.roles().stream().anyMatch(WORKING::contains)
        && (near || holds || hasPart(position, matter));
  }

  private boolean hasPart(ActorPosition position, Matter matter) {
    return assignments
        .find(matter.number(), position.organisationId())
        .filter(it -> it.state() != AssignmentState.PLANNED)
        .isPresent();
  }
}
