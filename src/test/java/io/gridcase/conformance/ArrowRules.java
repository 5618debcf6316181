package io.gridcase.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * At most one arrow leads from an element to another: the way a case went is traced by the elements
 * it visited, and twins could not be told apart.
 */
final class ArrowRules {

  private ArrowRules() {}

  static List<Violation> check(ProcessFile file) {
    List<Violation> found = new ArrayList<>();
    Set<List<String>> ends = new HashSet<>();
    for (SequenceFlow flow : file.all(SequenceFlow.class)) {
      if (!ends.add(List.of(flow.getSource().getId(), flow.getTarget().getId()))) {
        found.add(
            file.violation(
                flow.getId(),
                "another arrow leads from %s to %s"
                    .formatted(flow.getSource().getId(), flow.getTarget().getId())));
      }
    }
    return found;
  }
}
