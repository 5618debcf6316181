package io.gridcase.tasklist.form;

import java.util.List;
import java.util.Map;

/**
 * Components shown together, with or without a path of their own.
 *
 * @param path the names its values stand under; empty when they stand beside it
 * @param hide when the whole group is hidden; {@code null} for never
 * @param children its components
 */
record GroupNode(List<Object> path, Feel hide, List<FormNode> children) implements FormNode {

  @Override
  public void check(Check check, List<Object> base, Scope scope, boolean hidden) {
    boolean gone = hidden || hide != null && hide.holds(scope.names());
    List<Object> at = Json.join(base, path);
    children.forEach(child -> child.check(check, at, scope, gone));
  }

  @Override
  public void fill(Map<String, Object> root, Check check, List<Object> base) {
    List<Object> at = Json.join(base, path);
    children.forEach(child -> child.fill(root, check, at));
  }
}
