package io.gridcase.tasklist.context;

import io.gridcase.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The outcomes of a step that a case does not allow where it stands: the form does not offer them,
 * and whoever sends one all the same is told why.
 */
@Component
public class ClosedWays implements ContextPart {

  private final AcceptanceWays acceptance;
  private final RefusalWays refusals;
  private final CoordinationWays coordination;

  ClosedWays(AcceptanceWays acceptance, RefusalWays refusals, CoordinationWays coordination) {
    this.acceptance = acceptance;
    this.refusals = refusals;
    this.coordination = coordination;
  }

  @Override
  public String name() {
    return "closedWays";
  }

  @Override
  public Object value(Around around) {
    List<String> closed = new ArrayList<>();
    gates(around).forEach((outcome, gate) -> gate.get().ifPresent(why -> closed.add(outcome)));
    return closed;
  }

  /** Why this outcome is not open to the case; empty when it is, or when no step knows it. */
  public Optional<Refusal> why(Around around, Object outcome) {
    Supplier<Optional<Refusal>> gate = outcome == null ? null : gates(around).get(outcome + "");
    return gate == null ? Optional.empty() : gate.get();
  }

  /** For each outcome that may be closed at the step, a look whether it is. */
  private Map<String, Supplier<Optional<Refusal>>> gates(Around around) {
    return switch (around.stepKey()) {
      case "task_accept" -> acceptance.gates(around);
      case "task_resolveRefusal", "task_ruleOnRefusal" -> refusals.gates(around.matter());
      case "task_handle", "task_rework" -> coordination.gates(around);
      default -> Map.of();
    };
  }
}
