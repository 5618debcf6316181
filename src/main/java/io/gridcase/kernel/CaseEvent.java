package io.gridcase.kernel;

import java.util.List;
import java.util.Map;

/**
 * Something that happened to a case, told in the past tense by the aggregate it happened to.
 *
 * <p>The record keeps every such event in the transaction that caused it. Facts hold references and
 * choices only, never free text and never personal data.
 */
public interface CaseEvent {

  /** The case number, the business key from end to end. */
  String matterNumber();

  /** The key of the city the case belongs to. */
  String city();

  /** What the record keeps beside the kind of the event. */
  default Map<String, Object> facts() {
    return Map.of();
  }

  /** Whether a rule brought it about and nobody decided: the record names no person. */
  default boolean byRule() {
    return false;
  }

  /** The obligations (ids of the obligation matrix) that made it happen so. */
  default List<String> articles() {
    return List.of();
  }
}
