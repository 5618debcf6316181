package io.gridcase.listchange;

import io.gridcase.kernel.Level;
import io.gridcase.matterlist.MatterLists;
import io.gridcase.matterlist.MatterType;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.List;
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

  /** The entries of the newest edition of each. */
  Stream<MatterType> types(Place place) {
    return counties(place).stream()
        .flatMap(county -> lists.newest(county).stream())
        .flatMap(version -> lists.typesOf(version).stream());
  }
}
