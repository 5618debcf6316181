package io.gridcase.tasklist.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One field in one answer: where a rule stands while it judges a value. */
record Spot(Check check, Label label, List<Object> path, Scope scope) {

  /** Notes a problem with this field; {@code values} come in pairs of name and value. */
  void refuse(String code, Object... values) {
    Map<String, Object> params = new HashMap<>();
    params.put("label", label.zh());
    for (int i = 0; i < values.length; i += 2) {
      params.put((String) values[i], values[i + 1]);
    }
    check.problem(path, code, params);
  }

  Map<String, Object> context() {
    return check.context();
  }

  Instant now() {
    return check.now();
  }
}
