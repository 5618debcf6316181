package io.gridcase.matterlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What two editions tell differently, by the code of each entry.
 *
 * @param added what only the later one has, in its order
 * @param removed what only the earlier one has, in its order
 * @param changed what both have, told differently
 */
record EditionDifference<T>(List<T> added, List<T> removed, List<Change<T>> changed) {

  /** One entry before and after. */
  record Change<T>(T before, T after) {}

  static <T> EditionDifference<T> between(
      List<T> earlier, List<T> later, Function<T, String> code) {
    Map<String, T> before = new LinkedHashMap<>();
    earlier.forEach(it -> before.put(code.apply(it), it));
    List<T> added = new ArrayList<>();
    List<Change<T>> changed = new ArrayList<>();
    for (T entry : later) {
      T old = before.remove(code.apply(entry));
      if (old == null) {
        added.add(entry);
      } else if (!old.equals(entry)) {
        changed.add(new Change<>(old, entry));
      }
    }
    return new EditionDifference<>(added, List.copyOf(before.values()), changed);
  }
}
