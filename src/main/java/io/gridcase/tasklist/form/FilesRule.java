package io.gridcase.tasklist.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Attachments, sent as a list of their ids; whose they are and of what type is seen to when they
 * are bound to the case.
 *
 * @param most how many at most
 * @param accept what types are asked for, empty for any
 */
record FilesRule(int most, String accept) implements ValueRule {

  /** The most that one field takes. */
  static final int MOST = 30;

  @Override
  public Object accept(Object raw, Spot spot) {
    if (!(raw instanceof List<?> sent) || !sent.stream().allMatch(FilesRule::isId)) {
      spot.refuse("wrong-type");
      return null;
    }
    List<Long> ids = ids(sent);
    if (ids.size() > most) {
      spot.refuse("too-many", "max", most);
    }
    if (ids.stream().distinct().count() < ids.size()) {
      spot.refuse("repeated");
    }
    return ids;
  }

  /** The ids in a value of this rule. */
  static List<Long> ids(Object value) {
    List<Long> ids = new ArrayList<>();
    ((List<?>) value).forEach(id -> ids.add(((Number) id).longValue()));
    return ids;
  }

  private static boolean isId(Object value) {
    return (value instanceof Integer || value instanceof Long) && ((Number) value).longValue() > 0;
  }

  @Override
  public Object empty(Spot spot) {
    return List.of();
  }
}
