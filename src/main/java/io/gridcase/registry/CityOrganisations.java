package io.gridcase.registry;

import io.gridcase.kernel.Level;
import io.gridcase.registry.CityProfile.AuthorityWords;
import io.gridcase.registry.CityProfile.DepartmentWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The organisations a city has by its profile: an agency at each level that has one, the linked
 * departments of city and counties, their offices in the towns, and the approving bodies.
 *
 * <p>Special zones that stand at county level in the division codes get what a county gets (ZJ-50).
 */
final class CityOrganisations {

  private final CityProfile city;
  private final Map<String, Place> places;
  private final List<OrganisationEntry> entries = new ArrayList<>();

  private CityOrganisations(CityProfile city, List<Place> places) {
    this.city = city;
    this.places = places.stream().collect(Collectors.toMap(Place::code, Function.identity()));
  }

  /** Each organisation after the one directly above it. */
  static List<OrganisationEntry> of(CityProfile city, List<Place> places) {
    CityOrganisations derived = new CityOrganisations(city, places);
    places.forEach(derived::at);
    return derived.entries;
  }

  private void at(Place place) {
    if (city.hasAgency(place.level())) {
      agency(place);
    } else if (place.level() == Level.VILLAGE && city.committee()) {
      committee(place);
    }
    if (place.level() != Level.VILLAGE) {
      city.departments().forEach(words -> department(place, words));
    }
    city.authorities().stream()
        .filter(words -> words.levels().contains(place.level()))
        .forEach(words -> authority(place, words));
  }

  private void agency(Place place) {
    String name = place.shortName() + city.levels().get(place.level()).agency();
    entries.add(entry(OrganisationKind.AGENCY, null, null, place, name, agencyAbove(place)));
  }

  private void committee(Place place) {
    entries.add(
        entry(OrganisationKind.COMMITTEE, null, null, place, place.name(), agencyAbove(place)));
  }

  private void department(Place place, DepartmentWords words) {
    String suffix = place.level() == Level.TOWN ? words.office() : words.name();
    if (suffix != null) {
      String above =
          place.level() == Level.CITY ? null : code(words.function().name(), place.parentCode());
      entries.add(
          entry(
              OrganisationKind.DEPARTMENT,
              words.function(),
              null,
              place,
              place.name() + suffix,
              above));
    }
  }

  private void authority(Place place, AuthorityWords words) {
    String above =
        above(place)
            .filter(parent -> words.levels().contains(parent.level()))
            .map(parent -> code(words.kind().name(), parent.code()))
            .orElse(null);
    String name = place.name() + suffix(place, words);
    entries.add(entry(OrganisationKind.AUTHORITY, null, words.kind(), place, name, above));
  }

  private static String suffix(Place place, AuthorityWords words) {
    if (place.level() != Level.TOWN) {
      return words.name();
    }
    String own = place.name().endsWith("街道") ? words.streetName() : words.townName();
    return own == null ? words.name() : own;
  }

  private String agencyAbove(Place place) {
    Optional<Place> above = above(place);
    while (above.isPresent() && !city.hasAgency(above.get().level())) {
      above = above(above.get());
    }
    return above.map(p -> code(OrganisationKind.AGENCY.name(), p.code())).orElse(null);
  }

  private Optional<Place> above(Place place) {
    return Optional.ofNullable(place.parentCode()).map(places::get);
  }

  private static OrganisationEntry entry(
      OrganisationKind kind,
      io.gridcase.registry.Function function,
      AuthorityKind authority,
      Place place,
      String name,
      String parent) {
    String prefix =
        function != null ? function.name() : authority != null ? authority.name() : kind.name();
    boolean office = kind == OrganisationKind.DEPARTMENT && place.level() == Level.TOWN;
    return new OrganisationEntry(
        code(prefix, place.code()),
        kind,
        place.level(),
        function,
        authority,
        place.code(),
        name,
        parent,
        office,
        true,
        null);
  }

  private static String code(String prefix, String placeCode) {
    return prefix + "-" + placeCode;
  }
}
