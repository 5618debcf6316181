package io.gridcase.officers;

import io.gridcase.kernel.Level;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.officers.Roll.Rolled;
import io.gridcase.officers.Roll.RolledPost;
import io.gridcase.officers.StaffingViews.TargetFigures;
import io.gridcase.officers.StaffingViews.TeamIndicators;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.TeamTarget;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what the officers of an area are like together, beside what the city asks for (QD-M4).
 * Where a city asks something of its officers, everybody it calls so counts, instructors among them
 * (QD-M9); elsewhere instructors guide only and do not count.
 */
@Component
@Transactional(readOnly = true)
class TeamStanding {

  /** What an area is taken apart by. */
  enum Part {
    COUNTY,
    TOWN,
    GRID_TYPE
  }

  private final OfficerRights rights;
  private final Roll roll;
  private final Cities cities;
  private final Places places;
  private final Grids grids;
  private final TableWords words;
  private final Clock clock;

  TeamStanding(
      OfficerRights rights,
      Roll roll,
      Cities cities,
      Places places,
      Grids grids,
      TableWords words,
      Clock clock) {
    this.rights = rights;
    this.roll = roll;
    this.cities = cities;
    this.places = places;
    this.grids = grids;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The figures of an area and its parts. Who serves in several parts counts in each, and once in
   * all.
   *
   * @param place the code of a place; null for all of the caller's area
   */
  public TeamIndicators of(String place, Part by, Locale locale) {
    Area area = rights.area(place);
    LocalDate today = LocalDate.now(clock);
    TeamTarget target = cities.profile(area.city()).team();
    Map<String, Tally> parts = new TreeMap<>();
    Tally all = new Tally(today);
    for (Rolled person : roll.of(area, today)) {
      List<RolledPost> working =
          person.posts().stream().filter(p -> target != null || p.kind().handles()).toList();
      if (!working.isEmpty()) {
        all.count(person);
        working.stream()
            .map(key(by))
            .distinct()
            .forEach(key -> parts.computeIfAbsent(key, k -> new Tally(today)).count(person));
      }
    }
    String whole = words.word("OfficerColumn", "whole", locale);
    return new TeamIndicators(
        target == null ? null : target(target, locale),
        all.figures(null, whole, target),
        parts.entrySet().stream()
            .map(each -> each.getValue().figures(each.getKey(), name(by, each, locale), target))
            .toList());
  }

  private Function<RolledPost, String> key(Part by) {
    return switch (by) {
      case COUNTY -> post -> Level.COUNTY.codeOf(post.villageCode());
      case TOWN -> post -> Level.TOWN.codeOf(post.villageCode());
      case GRID_TYPE -> post -> grids.get(post.gridId()).type().name();
    };
  }

  private String name(Part by, Map.Entry<String, Tally> each, Locale locale) {
    return by == Part.GRID_TYPE
        ? words.word("GridType", each.getKey(), locale)
        : places.find(each.getKey()).map(Place::name).orElse(each.getKey());
  }

  private TargetFigures target(TeamTarget target, Locale locale) {
    return new TargetFigures(
        target.averageAgeBelow(),
        target.seniorShareAbove(),
        target.article(),
        words.text(target.article(), locale));
  }
}
