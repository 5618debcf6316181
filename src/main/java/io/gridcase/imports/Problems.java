package io.gridcase.imports;

import io.gridcase.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything wrong in one file; never holds a value of the file, which may be personal data. */
final class Problems {

  /** The most problems that are told one by one; more are counted. */
  static final int TOLD = 200;

  private record Problem(String path, String code, Map<String, Object> params) {}

  private final List<Problem> all = new ArrayList<>();

  void add(String path, String code, Map<String, Object> params) {
    all.add(new Problem(path, code, params));
  }

  boolean none() {
    return all.isEmpty();
  }

  /**
   * Lets a file without problems pass.
   *
   * @throws Refusal {@code import-errors} otherwise
   */
  void refuse() {
    if (all.isEmpty()) {
      return;
    }
    Refusal refusal = Refusal.invalid("import-errors").with("count", all.size());
    all.stream()
        .limit(TOLD)
        .forEach(problem -> refusal.field(problem.path(), problem.code(), problem.params()));
    throw refusal;
  }
}
