package io.gridcase.listchange;

import io.gridcase.matterlist.MatterLists;
import io.gridcase.matterlist.MatterType;
import io.gridcase.registry.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where a name stands on the lists already. An entry for a time may be renewed: the admission that
 * names it takes its place. Any other entry of the name stands in the way.
 */
@Component
class NameOnLists {

  private final MatterLists lists;
  private final AffectedLists affected;

  NameOnLists(MatterLists lists, AffectedLists affected) {
    this.lists = lists;
    this.affected = affected;
  }

  /** The code of the entry for a time that an admission of this name would renew. */
  Optional<String> renewable(Place place, String name, LocalDate day) {
    return affected
        .typesFrom(place, day)
        .filter(it -> it.name().equals(name) && it.admittedUntil() != null)
        .map(MatterType::code)
        .findFirst();
  }

  /** The code the name has on one of the lists within the group, whatever its term. */
  Optional<String> code(Place place, String name, String group, LocalDate day) {
    return affected
        .typesFrom(place, day)
        .filter(it -> it.name().equals(name) && it.group().equals(group))
        .map(MatterType::code)
        .findFirst();
  }

  /**
   * The counties whose lists lack the name from that day on, or have it as the entry renewed.
   *
   * @param renewed the code of that entry; null for none
   */
  List<String> lacking(Place place, String name, String renewed, LocalDate day) {
    return affected.counties(place).stream()
        .filter(
            county ->
                lists.typesFrom(county, day).stream()
                    .filter(it -> it.name().equals(name))
                    .allMatch(it -> it.admittedUntil() != null && it.code().equals(renewed)))
        .toList();
  }
}
