package io.gridcase.tasklist.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Components repeated in rows; all rows go to the same place.
 *
 * @param path the names the list stands under
 * @param label the label shown
 * @param keep where the rows go
 * @param hide when the list is hidden; {@code null} for never
 * @param fixedRows how many rows there are when none may be added or removed and the context gives
 *     none; {@code null} when rows may be added
 * @param children the components of a row
 */
record ListNode(
    List<Object> path,
    Label label,
    Keep keep,
    Feel hide,
    Integer fixedRows,
    List<FormNode> children)
    implements FormNode {

  /** More rows than anybody types; a guard against being fed without end. */
  static final int MOST_ROWS = 200;

  @Override
  public void check(Check check, List<Object> base, Scope scope, boolean hidden) {
    var spot = new Spot(check, label, Json.join(base, path), scope);
    Object raw = check.sent(spot.path());
    boolean gone = hidden || hide != null && hide.holds(scope.names());
    if (gone && raw != null) {
      spot.refuse("hidden-field");
    }
    if (gone || raw == null) {
      check.keep(keep, spot.path(), null);
    } else if (raw instanceof List<?> rows && fits(rows, spot)) {
      check.keep(keep, spot.path(), List.of());
      for (int i = 0; i < rows.size(); i++) {
        row(spot, rows.get(i), i);
      }
    }
  }

  /** Whether there may be so many rows; that it is a list is seen to by the form's shape. */
  private boolean fits(List<?> rows, Spot spot) {
    if (rows.size() > MOST_ROWS) {
      spot.refuse("too-many", "max", MOST_ROWS);
      return false;
    }
    if (fixedRows != null && rows.size() != expectedRows(spot)) {
      spot.refuse("rows-fixed", "rows", expectedRows(spot));
      return false;
    }
    return true;
  }

  private void row(Spot spot, Object sent, int index) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (sent instanceof Map<?, ?> map) {
      map.forEach((name, value) -> values.put((String) name, value));
    }
    Scope inside = spot.scope().row(values, index);
    List<Object> at = Json.join(spot.path(), List.of(index));
    children.forEach(child -> child.check(spot.check(), at, inside, false));
  }

  private int expectedRows(Spot spot) {
    return spot.check().given(spot.path()) instanceof List<?> given ? given.size() : fixedRows;
  }

  @Override
  public void fill(Map<String, Object> root, Check check, List<Object> base) {
    List<Object> at = Json.join(base, path);
    Json.put(root, at, check.sent(at));
  }
}
