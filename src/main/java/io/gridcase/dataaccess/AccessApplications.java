package io.gridcase.dataaccess;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.DataTier;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.Applications;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a higher tier of data: the organisation one level up decides. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AccessApplications {

  private static final Words WORDS = new Words("dataaccess");

  /** The process variable that names the organisation that decides. */
  private static final String APPROVING = "approving";

  private final Applications applications;
  private final StoredGrants stored;
  private final Organisations organisations;
  private final Places places;
  private final Cities cities;

  AccessApplications(
      Applications applications,
      StoredGrants stored,
      Organisations organisations,
      Places places,
      Cities cities) {
    this.applications = applications;
    this.stored = stored;
    this.organisations = organisations;
    this.places = places;
    this.cities = cities;
  }

  /**
   * Asks for a tier.
   *
   * @throws Refusal {@code not-speaking-for} (403); {@code application-invalid} (422) for a tier
   *     nobody has to ask for or a term that is too long; {@code no-approving-body} (409)
   */
  Application ask(AccessRequest asked, Actor actor) {
    ActorPosition position =
        actor
            .positionIn(asked.organisationId())
            .orElseThrow(() -> Refusal.forbidden("not-speaking-for"));
    check(asked, cities.profile(actor.city()));
    Organisation own = organisations.get(position.organisationId());
    Organisation approving =
        oneLevelUp(own)
            .orElseThrow(() -> Refusal.conflict("no-approving-body").with("level", own.level()));
    Place place = places.get(own.placeCode());
    return applications.open(
        ApplicationKind.DATA_ACCESS,
        place.name() + " " + WORDS.of("word.tier." + asked.tier(), Locale.CHINESE),
        place,
        actor,
        position,
        Map.of(APPROVING, String.valueOf(approving.id())),
        number ->
            stored.save(
                new DataGrant(
                    number,
                    actor.city(),
                    actor.accountId(),
                    new DataGrant.Asked(
                        asked.tier(),
                        own.placePrefix(),
                        place.name(),
                        asked.purpose().strip(),
                        asked.days(),
                        approving.id()))));
  }

  /** The agency of the next level; above the city's agency, party committee and government. */
  private Optional<Organisation> oneLevelUp(Organisation own) {
    for (Level level = own.level(); level != Level.CITY; ) {
      level = level.above().orElseThrow();
      Optional<Organisation> agency = organisations.agencyAt(own.city(), level, own.placeCode());
      if (agency.isPresent()) {
        return agency;
      }
    }
    return own.kind() == OrganisationKind.AGENCY
        ? organisations.authorityAt(own.city(), Level.CITY, own.placeCode())
        : organisations.agencyAt(own.city(), Level.CITY, own.placeCode());
  }

  private static void check(AccessRequest asked, CityProfile city) {
    Refusal wrong = Refusal.invalid("application-invalid");
    if (asked.tier().compareTo(DataTier.PERSONAL) < 0) {
      wrong.field("tier", "tier-open-already");
    }
    int longest = city.terms().dataAccess().days();
    if (asked.days() > longest) {
      wrong.field("days", "term-too-long", Map.of("days", longest));
    }
    if (!wrong.fields().isEmpty()) {
      throw wrong;
    }
  }
}
