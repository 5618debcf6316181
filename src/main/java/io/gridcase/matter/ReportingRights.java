package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Grid;
import io.gridcase.registry.OrganisationKind;
import org.springframework.stereotype.Component;

/**
 * Who may open a case: an officer in a grid of his own, an agency for the places below it. A
 * department may not hand a matter to an officer (ZJ-15); that is the agency's right alone.
 */
@Component
class ReportingRights {

  private final Cities cities;

  ReportingRights(Cities cities) {
    this.cities = cities;
  }

  /**
   * Checks the right.
   *
   * @return the organisation the reporter acts for; null for an officer
   */
  Long check(MatterSource source, Grid grid, Actor actor) {
    if (source == MatterSource.OFFICER) {
      if (actor.groups().contains("OFFICER:" + grid.id())) {
        return null;
      }
      throw Refusal.forbidden("not-your-grid").with("grid", grid.name());
    }
    var agency =
        actor.positions().stream()
            .filter(
                p -> p.kind() == OrganisationKind.AGENCY || p.kind() == OrganisationKind.COMMITTEE)
            .filter(p -> p.roles().contains(Role.DISPATCHER) || p.roles().contains(Role.HEAD))
            .toList();
    if (agency.isEmpty()) {
      boolean department =
          actor.positions().stream().anyMatch(p -> p.kind() == OrganisationKind.DEPARTMENT);
      if (department) {
        throw Refusal.forbidden("department-may-not-assign")
            .citing(cities.profile(actor.city()).articlesOf(GeneralRule.DEPARTMENT_ASSIGN));
      }
      throw Refusal.forbidden("only-agencies-push");
    }
    return agency.stream()
        .filter(p -> grid.villageCode().startsWith(p.placePrefix()))
        .findFirst()
        .map(ActorPosition::organisationId)
        .orElseThrow(
            () ->
                Refusal.forbidden("grid-outside-your-area")
                    .with("grid", grid.name())
                    .citing(cities.profile(actor.city()).articlesOf(GeneralRule.DISPATCH_SCOPE)));
  }
}
