package io.gridcase.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the course of a kind of case is told.
 *
 * @param steps by event, the steps whose newest submission it rests on
 * @param returns the events by which a case goes back
 */
public record Telling(Map<String, List<String>> steps, Set<String> returns) {

  /** The steps whose newest submission the event rests on; empty for none. */
  public List<String> stepsBehind(String event) {
    return steps.getOrDefault(event, List.of());
  }

  boolean isReturn(String event) {
    return returns.contains(event);
  }
}
