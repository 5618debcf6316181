package io.gridcase.workflow;

import io.gridcase.casefile.CaseKinds;
import io.gridcase.deadline.Clocks;
import io.gridcase.deadline.DeadlineRule;
import io.gridcase.deadline.DueUnit;
import io.gridcase.deadline.LimitOrigin;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The time limits of a step: what the city's table says of its stages, counted from when. */
@Component
class StepLimits {

  /** The limit that ends first: since when it counts and until when. */
  record Limit(Instant startedAt, Instant dueAt) {}

  private final Decisions decisions;
  private final Clocks clocks;
  private final CaseKinds cases;

  StepLimits(Decisions decisions, Clocks clocks, CaseKinds cases) {
    this.decisions = decisions;
    this.clocks = clocks;
    this.cases = cases;
  }

  /** Starts a clock for each stage the table has a limit for; the one that ends first. */
  Optional<Limit> start(VariableScope facts, String taskRef, List<String> stages, Instant now) {
    return stages.stream()
        .flatMap(stage -> start(facts, taskRef, stage, now).stream())
        .min(Comparator.comparing(Limit::dueAt));
  }

  private Optional<Limit> start(VariableScope facts, String taskRef, String stage, Instant now) {
    String city = Variables.CITY.text(facts);
    String number = Variables.number(facts);
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("stage", stage);
    inputs.put("urgent", Variables.URGENT.isTrue(facts));
    inputs.put("category", Variables.CATEGORY.text(facts));
    String department = Variables.DEPARTMENT.text(facts);
    Long departmentId = department == null ? null : Long.valueOf(department);
    Instant from = cases.countsFrom(number, stage, departmentId).orElse(now);
    return decisions.evaluate(city, "deadline", inputs).stream()
        .findFirst()
        .map(
            hit -> clocks.start(city, number, taskRef, stage, from, rule(hit), origin(hit, inputs)))
        .map(due -> new Limit(from, due));
  }

  private static LimitOrigin origin(Decisions.RuleHit hit, Map<String, Object> inputs) {
    Map<String, String> asked = new HashMap<>();
    inputs.forEach((name, value) -> asked.put(name, Objects.toString(value, null)));
    return new LimitOrigin(hit.definitionId(), hit.version(), asked);
  }

  private static DeadlineRule rule(Decisions.RuleHit hit) {
    return new DeadlineRule(
        ((Number) hit.outputs().get("amount")).intValue(),
        DueUnit.valueOf((String) hit.outputs().get("unit")),
        (String) hit.outputs().get("article"),
        hit.ruleId());
  }
}
