package io.gridcase.workflow;

import io.gridcase.matter.AssignmentRole;
import io.gridcase.matter.Dispatching;
import io.gridcase.matter.Matter;
import io.gridcase.matter.Proposal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The departments a city's routing table proposes for a case, with the rule each rests on. */
@Component
public class RoutingProposals {

  /**
   * A proposed department.
   *
   * @param departmentId the department of the present holder's level
   * @param ruleNumber position of the rule in the table, from 1
   * @param article the obligation the rule rests on, or {@code practice}
   * @param annotation what the table's author says of the rule
   */
  public record Proposed(
      long departmentId,
      String name,
      String function,
      AssignmentRole role,
      int ruleNumber,
      String article,
      String annotation) {}

  private final Decisions decisions;
  private final Dispatching dispatching;

  RoutingProposals(Decisions decisions, Dispatching dispatching) {
    this.decisions = decisions;
    this.dispatching = dispatching;
  }

  /** What the table proposes now; empty while no agency holds the case. */
  public List<Proposed> of(Matter matter) {
    if (matter.level() == null) {
      return List.of();
    }
    return rules(matter.city(), matter.category(), matter.typeCode()).stream()
        .flatMap(hit -> proposed(matter, hit).stream())
        .toList();
  }

  /**
   * The same as the choice of departments is held against: by the table as it stands at the choice,
   * which is what the dispatcher saw, not as it stood when the case came.
   */
  Proposal present(String city, String category, String matterType) {
    return new Proposal(
        rules(city, category, matterType).stream()
            .map(hit -> Proposals.part(hit.outputs()))
            .distinct()
            .toList());
  }

  private List<Decisions.RuleHit> rules(String city, String category, String matterType) {
    return decisions.evaluate(
        city, "routing", Map.of("category", category, "matterType", matterType));
  }

  private List<Proposed> proposed(Matter matter, Decisions.RuleHit hit) {
    return dispatching
        .propose(matter, new Proposal(List.of(Proposals.part(hit.outputs()))))
        .stream()
        .map(
            d ->
                new Proposed(
                    d.id(),
                    d.name(),
                    d.part().function().name(),
                    d.part().role(),
                    hit.ruleNumber(),
                    (String) hit.outputs().get("article"),
                    hit.annotation()))
        .toList();
  }
}
