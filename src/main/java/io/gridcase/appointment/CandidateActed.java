package io.gridcase.appointment;

import io.gridcase.kernel.CaseEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something was done with a candidate; who it is stands in the register of candidates only.
 *
 * @param candidate the candidate's id
 * @param points of the examination; null for everything else
 */
record CandidateActed(String matterNumber, String city, Act act, long candidate, Integer points)
    implements CaseEvent {

  /** What was done. */
  enum Act {
    REGISTERED,
    STRUCK,
    PASSED,
    FAILED,
    SCORED,
    CHOSEN,
    UNCHOSEN,
    DROPPED,
    REPLACED,
    NAMED,
    BEGAN,
    GIVEN_UP
  }

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("act", act.name());
    facts.put("candidate", candidate);
    if (points != null) {
      facts.put("points", points);
    }
    return facts;
  }
}
