package io.gridcase.listchange;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.DecisionTables;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may apply for a change of the list, for which lists; the city's table says so. */
@Component
class Applying {

  /**
   * An organisation that may apply.
   *
   * @param position what the caller speaks as
   * @param place the place whose list it is: a county, or the city for all its counties
   * @param facts what the table {@code list-approval} is asked
   */
  record Applicant(ActorPosition position, Place place, Map<String, Object> facts) {}

  /**
   * Whether somebody may apply.
   *
   * @param articles the obligations it rests on, by their ids
   */
  record Allowance(boolean allowed, List<String> articles) {}

  private final DecisionTables tables;
  private final Organisations organisations;
  private final Places places;
  private final Cities cities;

  Applying(DecisionTables tables, Organisations organisations, Places places, Cities cities) {
    this.tables = tables;
    this.organisations = organisations;
    this.places = places;
    this.cities = cities;
  }

  /**
   * The organisation as an applicant.
   *
   * @throws Refusal {@code not-speaking-for} (403) when the caller does not speak for it, {@code
   *     level-may-not-apply} (403) with the article when the table does not let it apply
   */
  Applicant check(Change change, long organisationId, Actor actor) {
    ActorPosition position = actor.speakingFor(organisationId);
    Allowance allowance = allowance(actor.city(), change, position.kind(), position.level());
    if (!allowance.allowed()) {
      throw Refusal.forbidden("level-may-not-apply")
          .with("organisation", position.organisation())
          .citing(allowance.articles());
    }
    return new Applicant(
        position,
        listed(organisations.get(organisationId)),
        facts(change, position.kind(), position.level()));
  }

  /** Whether organisations of a kind and level of a city may apply, by its table. */
  Allowance allowance(String city, Change change, OrganisationKind kind, Level level) {
    Map<String, Object> rule =
        tables.outputs(city, "list-approval", facts(change, kind, level)).stream()
            .findFirst()
            .orElseThrow();
    return new Allowance(
        Boolean.TRUE.equals(rule.get("allowed")),
        ArticleTexts.obligations(String.valueOf(rule.get("article"))));
  }

  private static Map<String, Object> facts(Change change, OrganisationKind kind, Level level) {
    return Map.of(
        "change", change.name(),
        "applicantKind", kind.name(),
        "applicantLevel", level.name());
  }

  /**
   * The place whose list an organisation would apply for.
   *
   * @throws Refusal {@code not-speaking-for} (403) when the caller does not speak for it
   */
  Place place(long organisationId, Actor actor) {
    return listed(organisations.get(actor.speakingFor(organisationId).organisationId()));
  }

  private Place listed(Organisation organisation) {
    return organisation.level() == Level.CITY
        ? places.get(cities.profile(organisation.city()).divisionCode())
        : places.get(Level.COUNTY.codeOf(organisation.placeCode()));
  }
}
