package io.gridcase.patrol;

import io.gridcase.kernel.CaseEvent;
import io.gridcase.registry.PatrolPlan.Kind;
import java.util.List;
import java.util.Map;

/**
 * A case was opened from what an officer found on patrol or on a visit; the case's side of the link
 * whose other side is the check-in's or visit's number of the case (ZJ-36).
 *
 * @param record id of the check-in or visit
 * @param articles of the city, that the patrol rests on
 */
public record MatterFoundOnPatrol(
    String matterNumber, String city, Kind patrol, long record, List<String> articles)
    implements CaseEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("patrol", patrol, "record", record);
  }
}
