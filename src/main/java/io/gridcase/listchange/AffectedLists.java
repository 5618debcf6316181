package io.gridcase.listchange;

import io.gridcase.kernel.Level;
import io.gridcase.matterlist.MatterLists;
import io.gridcase.matterlist.MatterType;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lists a change is for: a county's, or those of all counties of a city. */
@Component
class AffectedLists {

  private final MatterLists lists;
  private final Places places;

  AffectedLists(MatterLists lists, Places places) {
    this.lists = lists;
    this.places = places;
  }

  /** The counties whose lists they are, twelve digits each. */
  List<String> counties(Place place) {
    return place.level() == Level.COUNTY
        ? List.of(place.code())
        : places.below(place.code()).stream().map(Place::code).toList();
  }

  /** The entries under which cases may be opened on that day or later, of each. */
  Stream<MatterType> typesFrom(Place place, LocalDate day) {
    return counties(place).stream().flatMap(county -> lists.typesFrom(county, day).stream());
  }

  /**
   * The day from which none of the lists has a type any more, when that is settled for all that
   * have it today or will; empty when one of them keeps it.
   */
  Optional<LocalDate> leaves(Place place, String typeCode, LocalDate today) {
    List<String> having =
        counties(place).stream()
            .filter(
                county ->
                    lists.typesFrom(county, today).stream()
                        .anyMatch(it -> it.code().equals(typeCode)))
            .toList();
    List<LocalDate> days =
        having.stream().flatMap(it -> lists.leaves(it, typeCode, today).stream()).toList();
    return days.size() < having.size()
        ? Optional.empty()
        : days.stream().max(Comparator.naturalOrder());
  }

  /** The groups any edition of them ever had: names by numbers, in the order they came. */
  Map<String, String> groups(Place place) {
    Map<String, String> groups = new LinkedHashMap<>();
    counties(place).stream()
        .flatMap(county -> lists.everyType(county).stream())
        .forEach(it -> groups.put(it.group(), it.groupName()));
    return groups;
  }
}
