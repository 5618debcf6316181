package io.gridcase.tasklist;

import io.gridcase.kernel.CaseEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * A head gave a step to somebody, or took it back for its groups.
 *
 * @param step what the step is called
 * @param from who held it, {@code null} for nobody
 * @param to who holds it now, {@code null} for nobody
 */
public record StepAssigned(String matterNumber, String city, String step, String from, String to)
    implements CaseEvent {

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("how", to == null ? "TAKEN_BACK" : "ASSIGNED");
    facts.put("step", step);
    if (from != null) {
      facts.put("from", from);
    }
    if (to != null) {
      facts.put("to", to);
    }
    return facts;
  }
}
