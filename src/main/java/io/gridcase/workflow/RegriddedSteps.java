package io.gridcase.workflow;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.matter.MatterEvents.MatterRegridded;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the steps of a case follow it into another grid: those that wait for officers wait for the
 * officers there, and who does not serve there gives back what he held as an officer.
 */
@Component
class RegriddedSteps {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final EngineIdentity identity;
  private final CurrentActor actors;

  RegriddedSteps(
      RuntimeService runtime, TaskService tasks, EngineIdentity identity, CurrentActor actors) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.identity = identity;
    this.actors = actors;
  }

  @EventListener
  void on(MatterRegridded moved) {
    identity.as(
        actors.get(),
        () -> {
          runtime
              .createProcessInstanceQuery()
              .processInstanceBusinessKey(moved.matterNumber())
              .list()
              .forEach(procedure -> follow(procedure, moved));
          tasks
              .createTaskQuery()
              .processInstanceBusinessKey(moved.matterNumber())
              .list()
              .forEach(task -> follow(task, moved));
        });
  }

  private void follow(ProcessInstance procedure, MatterRegridded moved) {
    String id = procedure.getId();
    runtime.setVariables(
        id,
        Map.of(
            Variables.GRID_ID.key(), String.valueOf(moved.toGrid()),
            Variables.GRID_TYPE.key(), moved.gridType()));
    Object first = runtime.getVariable(id, Variables.FIRST_HANDLER.key());
    if (first != null && !moved.officers().contains(first.toString())) {
      runtime.setVariable(id, Variables.FIRST_HANDLER.key(), null);
    }
  }

  private void follow(Task task, MatterRegridded moved) {
    List<String> groups =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(group -> group != null)
            .toList();
    String before = Actor.officersOf(moved.fromGrid());
    if (!groups.contains(before)) {
      return;
    }
    tasks.deleteCandidateGroup(task.getId(), before);
    tasks.addCandidateGroup(task.getId(), Actor.officersOf(moved.toGrid()));
    boolean forOfficersOnly = groups.size() == 1;
    if (forOfficersOnly
        && task.getAssignee() != null
        && !moved.officers().contains(task.getAssignee())) {
      tasks.setAssignee(task.getId(), null);
    }
  }
}
