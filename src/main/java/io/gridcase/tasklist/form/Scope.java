package io.gridcase.tasklist.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression sees: the task's context overlaid by the answer, and inside a repeated list
 * also its row ({@code this}), what is around it ({@code parent}) and the positions ({@code i},
 * counted from one), under the names form-js gives them.
 */
final class Scope {

  private final Map<String, Object> root;
  private final Object row;
  private final List<Integer> positions;
  private final Map<String, Object> names;

  private Scope(Map<String, Object> root, Object row, Object parent, List<Integer> positions) {
    this.root = root;
    this.row = row;
    this.positions = positions;
    this.names = new HashMap<>();
    names.put("this", row);
    names.put("parent", parent);
    names.put("i", positions);
    names.putAll(root);
    names.put("_this_", row);
    names.put("_parent_", parent);
    names.put("_i_", positions);
  }

  /** The scope of the form itself. */
  static Scope of(Map<String, Object> root) {
    return new Scope(root, root, null, List.of());
  }

  /** The scope of one row of a repeated list, at a position counted from zero. */
  Scope row(Map<String, Object> values, int index) {
    var deeper = new ArrayList<>(positions);
    deeper.add(index + 1);
    return new Scope(root, values, row, deeper);
  }

  /** Everything by name. */
  Map<String, Object> names() {
    return names;
  }
}
