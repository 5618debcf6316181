package io.gridcase.tasklist.form;

import io.gridcase.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One answer being checked: what was sent, what is known, what is wrong and what is accepted. */
final class Check {

  private final Map<String, Object> data;
  private final Map<String, Object> context;
  private final Instant now;
  private final List<Refusal.FieldProblem> problems = new ArrayList<>();
  private final Map<Keep, Map<String, Object>> parts = new EnumMap<>(Keep.class);
  private final List<Accepted.Files> files = new ArrayList<>();
  private final List<Accepted.Entry> entries = new ArrayList<>();

  Check(Map<String, Object> data, Map<String, Object> context, Instant now) {
    this.data = data;
    this.context = context;
    this.now = now;
    for (Keep keep : Keep.values()) {
      parts.put(keep, new LinkedHashMap<>());
    }
  }

  Map<String, Object> context() {
    return context;
  }

  Instant now() {
    return now;
  }

  /** What was sent at the path; {@code null} when nothing was. */
  Object sent(List<Object> path) {
    return Json.at(data, path);
  }

  /** The value the server put beside the task at the path. */
  Object given(List<Object> path) {
    return Json.at(context, path);
  }

  void problem(List<Object> path, String code, Map<String, Object> params) {
    problems.add(new Refusal.FieldProblem(Json.text(path), code, params));
  }

  int problems() {
    return problems.size();
  }

  /** Puts an accepted value where it belongs. */
  void keep(Keep keep, List<Object> path, Object value) {
    if (keep == Keep.VARIABLE) {
      Json.put(parts.get(Keep.VARIABLE), path, value);
    }
    if (value != null) {
      Json.put(parts.get(keep == Keep.PARTY ? Keep.PARTY : Keep.CASE), path, value);
    }
  }

  void entry(List<Object> path, Label label, Object value, String text) {
    entries.add(new Accepted.Entry(Json.text(path), label.zh(), label.en(), value, text));
  }

  void attach(List<Object> path, List<Long> ids, String accept) {
    files.add(new Accepted.Files(Json.text(path), ids, accept));
  }

  /**
   * What was accepted.
   *
   * @throws Refusal {@code form-invalid} naming every problem found
   */
  Accepted accepted() {
    if (!problems.isEmpty()) {
      Refusal refusal = Refusal.invalid("form-invalid").with("count", problems.size());
      problems.forEach(it -> refusal.field(it.path(), it.code(), it.params()));
      throw refusal;
    }
    return new Accepted(
        parts.get(Keep.VARIABLE),
        parts.get(Keep.CASE),
        parts.get(Keep.PARTY),
        List.copyOf(files),
        List.copyOf(entries));
  }
}
