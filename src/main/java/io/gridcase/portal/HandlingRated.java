package io.gridcase.portal;

import io.gridcase.kernel.CaseEvent;
import java.util.Map;

/**
 * A resident rated how a case was handled.
 *
 * @param stars from 1, poor, to 5, good
 */
record HandlingRated(String matterNumber, String city, int stars) implements CaseEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("stars", stars);
  }
}
