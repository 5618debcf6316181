package io.gridcase.portal;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.matterlist.ListVersion;
import io.gridcase.matterlist.MatterLists;
import io.gridcase.matterlist.MatterType;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matter list of a county, published with every edition it had (ZJ-12-1, LZ-15-2, DY-19-1). */
@RestController
@RequestMapping("/api/public/{city}/lists/{county}")
class PublicListController {

  private final Cities cities;
  private final Places places;
  private final MatterLists lists;
  private final Keeping keeping;
  private final Clock clock;

  PublicListController(
      Cities cities, Places places, MatterLists lists, Keeping keeping, Clock clock) {
    this.cities = cities;
    this.places = places;
    this.lists = lists;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * An edition of a list.
   *
   * @param number year and edition within the county
   * @param to the last day it is in force; absent while no later edition is set
   * @param current whether it is in force today
   */
  record ListEdition(String number, LocalDate from, LocalDate to, boolean current) {}

  /**
   * A matter on a list.
   *
   * @param until the last day of a matter admitted for a time; absent for every other
   */
  record ListEntry(String code, String name, String group, String groupName, LocalDate until) {}

  /** A list with its matters, and the editions there are, the newest first. */
  record PublishedList(
      String county, ListEdition edition, List<ListEntry> entries, List<ListEdition> editions) {}

  /**
   * A county's list.
   *
   * @param county twelve digits
   * @param edition its number; the one in force today when absent
   */
  @GetMapping
  ResponseEntity<PublishedList> list(
      @PathVariable String city,
      @PathVariable String county,
      @RequestParam(required = false) String edition) {
    Place place = county(cities.profile(city), county);
    List<ListVersion> all = lists.editionsOf(city, county);
    Optional<ListVersion> wanted =
        edition == null
            ? lists.inForce(city, county, LocalDate.now(clock))
            : all.stream().filter(each -> each.number().equals(edition)).findFirst();
    ListVersion version =
        wanted.orElseThrow(() -> Refusal.notFound("public-no-list").with("county", place.name()));
    return keeping.lasting(
        new PublishedList(
            place.name(),
            told(version),
            entries(version).stream().map(PublicListController::told).toList(),
            all.stream()
                .sorted(Comparator.comparing(ListVersion::inForceFrom).reversed())
                .map(this::told)
                .toList()));
  }

  /** Of the edition in force, what may be reported today; of another, what stood on it. */
  private List<MatterType> entries(ListVersion version) {
    LocalDate today = LocalDate.now(clock);
    return version.inForceOn(today) ? lists.typesOf(version, today) : lists.typesOf(version);
  }

  private Place county(CityProfile city, String code) {
    return places
        .find(code)
        .filter(place -> place.level() == Level.COUNTY)
        .filter(place -> place.code().startsWith(city.divisionPrefix()))
        .orElseThrow(() -> Refusal.notFound("place-unknown").with("place", code));
  }

  private ListEdition told(ListVersion version) {
    return new ListEdition(
        version.number(),
        version.inForceFrom(),
        version.inForceTo(),
        version.inForceOn(LocalDate.now(clock)));
  }

  private static ListEntry told(MatterType type) {
    return new ListEntry(
        type.code(), type.name(), type.group(), type.groupName(), type.admittedUntil());
  }
}
