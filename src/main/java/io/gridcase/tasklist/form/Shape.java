package io.gridcase.tasklist.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which names an answer may have and where, whatever their values: the form's outline. */
final class Shape {

  private static final Shape LEAF = new Shape(null, null);

  /** Names of a map; {@code null} unless this is one. */
  private final Map<String, Shape> names;

  /** The outline of a row; {@code null} unless this is a list. */
  private final Shape row;

  private Shape(Map<String, Shape> names, Shape row) {
    this.names = names;
    this.row = row;
  }

  /**
   * The outline of these components.
   *
   * @param clashes takes the paths that two components claim
   */
  static Shape of(List<FormNode> nodes, List<String> clashes) {
    var shape = new Shape(new LinkedHashMap<>(), null);
    nodes.forEach(node -> shape.add(node, clashes));
    return shape;
  }

  private void add(FormNode node, List<String> clashes) {
    if (node instanceof GroupNode group) {
      Shape inside = at(group.path(), clashes);
      group.children().forEach(child -> inside.add(child, clashes));
      return;
    }
    List<Object> path = node.path();
    Object last = path.get(path.size() - 1);
    Shape leaf =
        node instanceof ListNode list ? new Shape(null, of(list.children(), clashes)) : LEAF;
    if (at(path.subList(0, path.size() - 1), clashes).names.putIfAbsent((String) last, leaf)
        != null) {
      clashes.add(Json.text(path));
    }
  }

  private Shape at(List<Object> path, List<String> clashes) {
    Shape here = this;
    for (Object name : path) {
      Shape next =
          here.names.computeIfAbsent((String) name, it -> new Shape(new LinkedHashMap<>(), null));
      if (next.names == null) {
        clashes.add(Json.text(path));
        return new Shape(new LinkedHashMap<>(), null);
      }
      here = next;
    }
    return here;
  }

  /** Whether there is something of this name at the top of the form. */
  boolean names(String name) {
    return names.containsKey(name);
  }

  /** Notes every name that is not in the form, and every map or list that should be another. */
  void compare(Object value, List<Object> path, Check check) {
    if (value == null || this == LEAF) {
      return;
    }
    if (names != null && value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> compareName((String) name, inner, path, check));
    } else if (row != null && value instanceof List<?> list) {
      for (int i = 0; i < Math.min(list.size(), ListNode.MOST_ROWS); i++) {
        row.compareRow(list.get(i), Json.join(path, List.of(i)), check);
      }
    } else {
      check.problem(path, "wrong-type", Map.of());
    }
  }

  private void compareName(String name, Object inner, List<Object> path, Check check) {
    List<Object> at = Json.join(path, List.of(name));
    Shape shape = names.get(name);
    if (shape == null) {
      check.problem(at, "unknown-field", Map.of());
    } else {
      shape.compare(inner, at, check);
    }
  }

  private void compareRow(Object value, List<Object> path, Check check) {
    if (value instanceof Map<?, ?>) {
      compare(value, path, check);
    } else {
      check.problem(path, "wrong-type", Map.of());
    }
  }
}
