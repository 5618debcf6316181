package io.gridcase.listchange;

import io.gridcase.matterlist.MatterLists;
import io.gridcase.registry.Cities;
import org.springframework.stereotype.Component;

/** Codes of new types: the city's letters, the group, the next number no type of it ever had. */
@Component
class TypeCodes {

  private final MatterLists lists;
  private final Cities cities;

  TypeCodes(MatterLists lists, Cities cities) {
    this.lists = lists;
    this.cities = cities;
  }

  /** The next code of a group, such as {@code ZJ-02-11}; a subtype's point becomes a dash. */
  String next(String city, String group) {
    String prefix = cities.profile(city).numberPrefix() + "-" + group.replace('.', '-') + "-";
    int highest =
        lists.known(city).keySet().stream()
            .filter(it -> it.startsWith(prefix))
            .map(it -> it.substring(prefix.length()))
            .filter(it -> it.matches("\\d{1,4}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return prefix + "%02d".formatted(highest + 1);
  }
}
