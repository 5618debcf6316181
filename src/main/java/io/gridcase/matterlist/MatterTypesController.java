package io.gridcase.matterlist;

import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be reported in a county today. */
@RestController
class MatterTypesController {

  /** The list in force with its types in the order of the list. */
  record InForce(Version version, List<Type> types) {}

  /** The edition: number within the county, first day in force. */
  record Version(Long id, String number, LocalDate inForceFrom) {}

  /** A type as the report form offers it. */
  record Type(
      String code,
      String name,
      String group,
      String groupName,
      Category category,
      boolean urgent,
      Responsibility responsibility) {}

  /** A type by which cases are found. */
  @Schema(name = "KnownType")
  record Known(String code, String name) {}

  private final MatterLists lists;
  private final LawfulTasks lawful;
  private final CurrentActor actors;
  private final Grids grids;
  private final Places places;
  private final Cities cities;
  private final Clock clock;

  MatterTypesController(
      MatterLists lists,
      LawfulTasks lawful,
      CurrentActor actors,
      Grids grids,
      Places places,
      Cities cities,
      Clock clock) {
    this.lists = lists;
    this.lawful = lawful;
    this.actors = actors;
    this.grids = grids;
    this.places = places;
    this.cities = cities;
    this.clock = clock;
  }

  /**
   * The list of the county in which a grid lies, or of a county.
   *
   * @param gridId a grid of the caller's city; goes before {@code county}
   * @param county twelve digits, a county of the caller's city
   */
  @GetMapping("/api/matter-types")
  InForce inForce(
      @RequestParam(required = false) Long gridId, @RequestParam(required = false) String county) {
    String city = actors.get().city();
    String code = gridId == null ? countyOf(city, county) : countyOf(city, gridId);
    LocalDate today = LocalDate.now(clock);
    ListVersion version =
        lists
            .inForce(city, code, today)
            .orElseThrow(
                () ->
                    Refusal.notFound("no-list-in-force")
                        .with("county", places.get(code).name())
                        .with("day", today.toString()));
    return new InForce(
        new Version(version.id(), version.number(), version.inForceFrom()),
        Stream.concat(
                lists.typesOf(version, today).stream().map(MatterTypesController::told),
                lawful.open(city, code).stream().map(MatterTypesController::told))
            .toList());
  }

  /** Every type cases of the caller's city may be of, whatever list it was on. */
  @GetMapping("/api/matter-types/known")
  List<Known> known() {
    return lists.known(actors.get().city()).entrySet().stream()
        .map(one -> new Known(one.getKey(), one.getValue()))
        .toList();
  }

  private String countyOf(String city, Long gridId) {
    Grid grid =
        grids
            .find(gridId)
            .filter(found -> found.city().equals(city))
            .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", gridId));
    return Level.COUNTY.codeOf(grid.villageCode());
  }

  private String countyOf(String city, String county) {
    if (county == null) {
      throw Refusal.invalid("matter-types-of-where").field("county", "required");
    }
    return places
        .find(county)
        .filter(place -> place.level() == Level.COUNTY)
        .filter(place -> cityOf(place).equals(city))
        .map(Place::code)
        .orElseThrow(() -> Refusal.notFound("place-unknown").with("place", county));
  }

  private String cityOf(Place place) {
    return cities.ofPlace(place.code()).map(profile -> profile.key()).orElse("");
  }

  /** Off the list, by a law: a group of its own at the end. */
  private static Type told(LawfulTasks.Lawful task) {
    return new Type(
        task.code(),
        task.title(),
        "LAW",
        "清单外（法律、法规另有规定）",
        task.category(),
        false,
        task.responsibility());
  }

  private static Type told(MatterType type) {
    return new Type(
        type.code(),
        type.name(),
        type.group(),
        type.groupName(),
        Category.valueOf(type.category()),
        type.urgent(),
        Responsibility.valueOf(type.responsibility()));
  }
}
