package io.gridcase.tasklist.form;

import java.util.List;
import java.util.Map;

/**
 * A component that takes one value.
 *
 * @param path the key, split at dots
 * @param label the label shown
 * @param rule what values are allowed
 * @param keep where the value goes
 * @param required whether it may be left empty while shown
 * @param hide when it is hidden; {@code null} for never
 * @param fixed whether and how it may not be changed
 */
record FieldNode(
    List<Object> path,
    Label label,
    ValueRule rule,
    Keep keep,
    boolean required,
    Feel hide,
    Fixed fixed)
    implements FormNode {

  @Override
  public void check(Check check, List<Object> base, Scope scope, boolean hidden) {
    var spot = new Spot(check, label, Json.join(base, path), scope);
    Object raw = check.sent(spot.path());
    if (hidden || hide != null && hide.holds(scope.names())) {
      if (raw != null) {
        spot.refuse("hidden-field");
      }
      check.keep(keep, spot.path(), null);
    } else if (fixed.disabled() || fixed.readonly(scope)) {
      unchanged(spot, raw);
    } else if (rule.isEmpty(raw)) {
      if (required) {
        spot.refuse("required");
      }
      check.keep(keep, spot.path(), rule.empty(spot));
    } else {
      Object value = rule.accept(raw, spot);
      settle(spot, value, value == null ? null : rule.text(value, spot));
      if (value != null && rule instanceof FilesRule files) {
        check.attach(spot.path(), FilesRule.ids(value), files.accept());
      }
    }
  }

  private void unchanged(Spot spot, Object raw) {
    Object given = spot.check().given(spot.path());
    Object expected = given == null ? fixed.defaultValue() : given;
    boolean nothing = raw == null || rule.isEmpty(raw) && rule.isEmpty(expected);
    if (nothing || Json.same(raw, expected)) {
      settle(spot, expected, null);
    } else {
      spot.refuse("read-only");
    }
  }

  private void settle(Spot spot, Object value, String text) {
    spot.check().keep(keep, spot.path(), value);
    if (value != null && keep != Keep.PARTY) {
      spot.check().entry(spot.path(), label, value, text);
    }
  }

  @Override
  public void fill(Map<String, Object> root, Check check, List<Object> base) {
    List<Object> at = Json.join(base, path);
    Object value = check.sent(at);
    if (fixed.disabled() && value == null) {
      value = check.given(at) == null ? fixed.defaultValue() : check.given(at);
    }
    Json.put(root, at, value);
  }

  /**
   * Whether a field may be changed.
   *
   * @param disabled never, and the browser does not send it
   * @param readonly never
   * @param readonlyWhen not while this holds; may be {@code null}
   * @param defaultValue what it holds when the context gives nothing
   */
  record Fixed(boolean disabled, boolean readonly, Feel readonlyWhen, Object defaultValue) {

    boolean readonly(Scope scope) {
      return readonly || readonlyWhen != null && readonlyWhen.holds(scope.names());
    }
  }
}
