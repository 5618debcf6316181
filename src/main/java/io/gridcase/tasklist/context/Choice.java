package io.gridcase.tasklist.context;

import java.util.Map;

/** One choice of a list as form-js reads it. */
final class Choice {

  private Choice() {}

  static Map<String, Object> of(Object value, String label) {
    return Map.of("value", value, "label", label);
  }
}
