package io.gridcase.traceability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which obligation is cited where. */
final class Citations {

  /** What implements an obligation, and what shows it. */
  enum Source {
    MODEL,
    TABLE,
    CITY,
    CODE,
    TEST
  }

  /** Stands where a regulation leaves the value to the city; cites nothing. */
  private static final String PRACTICE = "practice";

  private final Map<String, Map<Source, Map<String, Collection<String>>>> places = new TreeMap<>();

  /**
   * Notes a citation.
   *
   * @param ids one id or several, separated by commas
   * @param where the file or class
   * @param element the place in it
   */
  void add(Source source, String where, String element, String ids) {
    for (String id : ids.split("[,、]")) {
      if (!id.isBlank() && !id.strip().equals(PRACTICE)) {
        places
            .computeIfAbsent(id.strip(), key -> new TreeMap<>())
            .computeIfAbsent(source, key -> new TreeMap<>())
            .computeIfAbsent(where, key -> new TreeSet<>())
            .add(element);
      }
    }
  }

  boolean has(String id, Source source) {
    return !of(id, source).isEmpty();
  }

  /** Where an obligation is cited: the elements by file or class. */
  Map<String, Collection<String>> of(String id, Source source) {
    return places.getOrDefault(id, Map.of()).getOrDefault(source, Map.of());
  }

  /** Citations of ids that are no obligation, each with its place. */
  List<String> unknown(Obligations obligations) {
    List<String> told = new ArrayList<>();
    places.forEach(
        (id, sources) -> {
          if (!obligations.byId().containsKey(id)) {
            told.add(
                id
                    + " in "
                    + sources.values().stream()
                        .flatMap(files -> files.entrySet().stream())
                        .map(file -> file.getKey() + " " + file.getValue())
                        .collect(Collectors.joining(", ")));
          }
        });
    return told;
  }
}
