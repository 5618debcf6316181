package io.gridcase.workflow;

import io.gridcase.deadline.Clocks;
import io.gridcase.deadline.DeadlineRule;
import io.gridcase.deadline.DueUnit;
import io.gridcase.matter.Matters;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the rest of the system about the engine's user tasks and runs their clocks. */
@Component
class StepEvents {

  /** Reporting up is due from discovery on, not from the moment the step opened (ZJ-32). */
  private static final String REPORT_UP = "REPORT_UP";

  private final StepTraits traits;
  private final Decisions decisions;
  private final Clocks clocks;
  private final Matters matters;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StepEvents(
      StepTraits traits,
      Decisions decisions,
      Clocks clocks,
      Matters matters,
      Clock clock,
      ApplicationEventPublisher events) {
    this.traits = traits;
    this.decisions = decisions;
    this.clocks = clocks;
    this.matters = matters;
    this.clock = clock;
    this.events = events;
  }

  @EventListener
  void on(DelegateTask task) {
    switch (task.getEventName()) {
      case "create" -> opened(task);
      case "assignment" -> events.publishEvent(new StepTaken(task.getId(), task.getAssignee()));
      case "complete" -> {
        clocks.stop(task.getId(), clock.instant());
        events.publishEvent(new StepClosed(task.getId()));
      }
      case "delete" -> {
        clocks.stop(task.getId(), clock.instant());
        events.publishEvent(new StepCancelled(task.getId()));
      }
      default -> {
        // updates and timeouts change nothing that people see
      }
    }
  }

  private void opened(DelegateTask task) {
    StepTraits.Traits step = traits.of(task);
    Instant now = clock.instant();
    Instant due = startClocks(task, step.stages(), now);
    if (due != null) {
      task.setDueDate(Date.from(due));
    }
    String department = Variables.DEPARTMENT.text(task);
    events.publishEvent(
        new StepOpened(
            task.getId(),
            Variables.number(task),
            Variables.CITY.text(task),
            task.getTaskDefinitionKey(),
            task.getName(),
            step.stages(),
            step.phase(),
            task.getProcessDefinitionId(),
            step.formKey(),
            groups(task),
            task.getAssignee(),
            now,
            due,
            step.articles(),
            department == null ? null : Long.valueOf(department)));
  }

  private Instant startClocks(DelegateTask task, List<String> stages, Instant now) {
    return stages.stream()
        .map(stage -> startClock(task, stage, now))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Instant startClock(DelegateTask task, String stage, Instant now) {
    String city = Variables.CITY.text(task);
    String number = Variables.number(task);
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("stage", stage);
    inputs.put("urgent", Variables.URGENT.isTrue(task));
    inputs.put("category", Variables.CATEGORY.text(task));
    List<Decisions.RuleHit> hits = decisions.evaluate(city, "deadline", inputs);
    if (hits.isEmpty()) {
      return null;
    }
    Instant from = REPORT_UP.equals(stage) ? matters.get(number).discoveredAt() : now;
    return clocks.start(city, number, task.getId(), stage, from, rule(hits.get(0)));
  }

  private static DeadlineRule rule(Decisions.RuleHit hit) {
    return new DeadlineRule(
        ((Number) hit.outputs().get("amount")).intValue(),
        DueUnit.valueOf((String) hit.outputs().get("unit")),
        (String) hit.outputs().get("article"),
        hit.ruleId());
  }

  private static Set<String> groups(DelegateTask task) {
    Set<String> groups = new LinkedHashSet<>();
    for (IdentityLink link : task.getCandidates()) {
      if (link.getGroupId() != null) {
        groups.add(link.getGroupId());
      }
    }
    return groups;
  }
}
