package io.gridcase.workflow;

import io.gridcase.matter.AssignmentRole;
import io.gridcase.matter.Proposal;
import io.gridcase.registry.Function;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.springframework.stereotype.Component;

/** Turns what the table {@code routing} answers into one variable. */
@Component("proposals")
public class Proposals {

  /** The rows of the table as text, in the order of its rules. */
  public String encode(DmnDecisionResult routing) {
    return new Proposal(routing.getResultList().stream().map(Proposals::part).distinct().toList())
        .text();
  }

  static Proposal.Part part(Map<String, Object> row) {
    return new Proposal.Part(
        Function.valueOf((String) row.get("function")),
        AssignmentRole.valueOf((String) row.get("role")));
  }
}
