package io.gridcase.tasklist.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices of a field: written in the form, found in the task's context by a key, or computed.
 *
 * @param fixed the choices written in the form; {@code null} otherwise
 * @param key the name in the context; {@code null} otherwise
 * @param computed the expression; {@code null} otherwise
 */
record Options(List<?> fixed, String key, Feel computed) {

  /** One choice. */
  record Option(Object value, String label) {}

  /** The choice with this value, if there is one. */
  Optional<Option> find(Object value, Spot spot) {
    return all(spot).stream().filter(it -> Json.same(it.value(), value)).findFirst();
  }

  private List<Option> all(Spot spot) {
    Object source = fixed;
    if (computed != null) {
      source = computed.value(spot.scope().names());
    } else if (key != null) {
      source = spot.context().get(key);
    }
    List<Option> options = new ArrayList<>();
    if (source instanceof List<?> list) {
      list.forEach(it -> option(it).ifPresent(options::add));
    }
    return options;
  }

  private static Optional<Option> option(Object item) {
    if (item instanceof Map<?, ?> map) {
      Object value = map.get("value");
      boolean labelled = map.get("label") instanceof String label && !label.isEmpty();
      return value == null
          ? Optional.empty()
          : Optional.of(new Option(value, labelled ? (String) map.get("label") : "" + value));
    }
    return item == null ? Optional.empty() : Optional.of(new Option(item, "" + item));
  }
}
