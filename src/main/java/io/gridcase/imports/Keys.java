package io.gridcase.imports;

import java.util.HashMap;
import java.util.Map;

/** The keys seen in one file: a second row with the same key is a problem. */
final class Keys {

  private final String column;
  private final Map<Object, Long> rows = new HashMap<>();

  Keys(String column) {
    this.column = column;
  }

  /** Notes a problem when an earlier row has this key; a key that could not be read is let pass. */
  void once(Row row, Object key) {
    Long earlier = key == null ? null : rows.putIfAbsent(key, row.number());
    if (earlier != null) {
      row.problem(column, "import-row-twice", Map.of("row", earlier));
    }
  }
}
