package io.gridcase.workflow;

import io.gridcase.deadline.Clocks;
import io.gridcase.registry.Cities;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the rest of the system about the engine's user tasks and runs their clocks. */
@Component
class StepEvents {

  private final StepTraits traits;
  private final StepLimits limits;
  private final Clocks clocks;
  private final Cities cities;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StepEvents(
      StepTraits traits,
      StepLimits limits,
      Clocks clocks,
      Cities cities,
      Clock clock,
      ApplicationEventPublisher events) {
    this.traits = traits;
    this.limits = limits;
    this.clocks = clocks;
    this.cities = cities;
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

  /** Reads from the execution: asking the task would look for variables of its own each time. */
  private void opened(DelegateTask task) {
    StepTraits.Traits step = traits.of(task);
    Instant now = clock.instant();
    var limit = limits.start(task.getExecution(), task.getId(), step.stages(), now);
    limit.ifPresent(it -> task.setDueDate(Date.from(it.dueAt())));
    VariableScope facts = task.getExecution();
    String city = Variables.CITY.text(facts);
    String department = Variables.DEPARTMENT.text(facts);
    events.publishEvent(
        new StepOpened(
            task.getId(),
            Variables.number(facts),
            city,
            task.getTaskDefinitionKey(),
            task.getName(),
            step.stages(),
            step.phase(),
            task.getProcessDefinitionId(),
            step.formKey(),
            groups(task),
            task.getAssignee(),
            now,
            limit.map(StepLimits.Limit::startedAt).orElse(now),
            limit.map(StepLimits.Limit::dueAt).orElse(null),
            step.grounds().in(cities.profile(city), facts).orElse(List.of()),
            department == null ? null : Long.valueOf(department)));
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
