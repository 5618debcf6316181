package io.gridcase.workflow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The arrows of a diagram a case went along. The engine keeps no history of arrows, so each visit
 * is traced to the visit before it that led there; that two elements were both visited says nothing
 * of the arrow between them.
 */
final class WalkedArrows {

  private static final String BODY = "#multiInstanceBody";

  private record Ends(String from, String to) {}

  private final Map<Ends, String> arrows;

  /** Of a model with at most one arrow between two elements. */
  WalkedArrows(Collection<SequenceFlow> flows) {
    this.arrows =
        flows.stream()
            .collect(
                Collectors.toMap(
                    flow -> new Ends(flow.getSource().getId(), flow.getTarget().getId()),
                    SequenceFlow::getId,
                    first()));
  }

  /** A version deployed before the rule against twins still has to be shown. */
  private static BinaryOperator<String> first() {
    return (first, twin) -> first;
  }

  /** The element of a visit; a visit of all repetitions counts as one of the element itself. */
  static String element(HistoricActivityInstance visit) {
    return visit.getActivityId().replace(BODY, "");
  }

  /** Ids of the arrows that lead through these visits, given in the order they happened in. */
  Set<String> through(List<HistoricActivityInstance> visits) {
    Set<String> walked = new LinkedHashSet<>();
    for (int at = 0; at < visits.size(); at++) {
      HistoricActivityInstance visit = visits.get(at);
      for (int before = at - 1; before >= 0; before--) {
        HistoricActivityInstance earlier = visits.get(before);
        String arrow = arrows.get(new Ends(element(earlier), element(visit)));
        if (arrow != null && ledTo(earlier, visit)) {
          walked.add(arrow);
          break;
        }
      }
    }
    return walked;
  }

  private static boolean ledTo(HistoricActivityInstance earlier, HistoricActivityInstance visit) {
    return earlier.getEndTime() != null
        && !earlier.isCanceled()
        && !earlier.getEndTime().after(visit.getStartTime());
  }
}
