package io.gridcase.tasklist.context;

import java.util.Map;

/**
 * One choice of a list as form-js reads it. Values are texts, ids included: the elements of a page
 * know no others, and two kinds of one id would not be the same choice.
 */
final class Choice {

  private Choice() {}

  static Map<String, String> of(Object value, String label) {
    return Map.of("value", value.toString(), "label", label);
  }
}
