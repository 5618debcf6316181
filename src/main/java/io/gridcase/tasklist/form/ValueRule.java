package io.gridcase.tasklist.form;

import java.util.List;

/** What values a field allows, and what they become. */
interface ValueRule {

  /**
   * Judges and converts a value that is not empty.
   *
   * @return the converted value, or {@code null} after noting a problem with {@code spot}
   */
  Object accept(Object raw, Spot spot);

  /** Whether the value counts as left empty. */
  default boolean isEmpty(Object raw) {
    return raw == null
        || raw instanceof String text && text.isBlank()
        || raw instanceof List<?> list && list.isEmpty();
  }

  /** What a field left empty is kept as. */
  default Object empty(Spot spot) {
    return null;
  }

  /** The value as people read it when it differs from the value itself; else {@code null}. */
  default String text(Object value, Spot spot) {
    return null;
  }
}
