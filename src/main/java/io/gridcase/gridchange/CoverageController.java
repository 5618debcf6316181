package io.gridcase.gridchange;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether the grids of a town or county cover it; for its agencies, those above, and auditors. */
@RestController
class CoverageController {

  private final CoverageCheck check;
  private final Places places;
  private final Cities cities;
  private final CurrentActor actors;

  CoverageController(CoverageCheck check, Places places, Cities cities, CurrentActor actors) {
    this.check = check;
    this.places = places;
    this.cities = cities;
    this.actors = actors;
  }

  /**
   * The check of a town or county; it takes a county of thousands of grids a few seconds.
   *
   * @param place twelve digits; 404 for what is no town or county of the caller's city, 403 for
   *     those the caller does not stand above
   */
  @GetMapping("/api/grid-coverage/{place}")
  CoverageReport coverage(@PathVariable String place) {
    Actor actor = actors.get();
    Place asked =
        places
            .find(place)
            .filter(it -> it.level() == Level.TOWN || it.level() == Level.COUNTY)
            .filter(it -> it.code().startsWith(cities.profile(actor.city()).divisionPrefix()))
            .orElseThrow(() -> Refusal.notFound("place-unknown").with("place", place));
    boolean agency =
        actor.positions().stream()
            .filter(p -> p.kind() == OrganisationKind.AGENCY)
            .anyMatch(p -> asked.code().startsWith(p.placePrefix()));
    if (!agency && !actor.has(Role.AUDITOR)) {
      throw Refusal.forbidden("grid-coverage-not-yours").with("place", asked.shortName());
    }
    return check.of(actor.city(), asked);
  }
}
