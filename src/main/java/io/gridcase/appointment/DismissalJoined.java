package io.gridcase.appointment;

import io.gridcase.kernel.CaseEvent;
import java.util.Map;

/**
 * An agency proposed to dismiss somebody whose exit was in course already; the proposal stands in
 * its record, and the exit goes on.
 *
 * @param discipline where the reason is kept
 */
record DismissalJoined(String matterNumber, String city, long discipline) implements CaseEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("discipline", discipline);
  }
}
