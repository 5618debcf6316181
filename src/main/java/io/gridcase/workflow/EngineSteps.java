package io.gridcase.workflow;

import io.gridcase.access.CurrentActor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The steps people act on, as the engine holds them. Every call is made as the acting person. */
@Component
public class EngineSteps {

  private final TaskService tasks;
  private final FormService forms;
  private final EngineIdentity identity;
  private final CurrentActor actors;
  private final Map<String, String> schemas = new ConcurrentHashMap<>();

  EngineSteps(TaskService tasks, FormService forms, EngineIdentity identity, CurrentActor actors) {
    this.tasks = tasks;
    this.forms = forms;
    this.identity = identity;
    this.actors = actors;
  }

  /**
   * Gives the step to a person.
   *
   * @throws org.camunda.bpm.engine.ProcessEngineException when it is gone or somebody else holds it
   */
  public void claim(String taskRef, String username) {
    identity.as(actors.get(), () -> tasks.claim(taskRef, username));
  }

  /** Hands the step to another person, whoever holds it. */
  public void assign(String taskRef, String username) {
    identity.as(actors.get(), () -> tasks.setAssignee(taskRef, username));
  }

  /** Gives the step back to its groups. */
  public void release(String taskRef) {
    identity.as(actors.get(), () -> tasks.setAssignee(taskRef, null));
  }

  /**
   * Completes the step; the case moves on in the same transaction.
   *
   * @param variables what gateways, timers and decisions read; nothing else and nothing personal
   */
  public void complete(String taskRef, Map<String, Object> variables) {
    identity.as(actors.get(), () -> tasks.complete(taskRef, variables));
  }

  /** The form of the step in the version its case runs in, as JSON. */
  public String formSchema(String taskRef) {
    Task task = tasks.createTaskQuery().taskId(taskRef).singleResult();
    if (task == null) {
      throw new IllegalStateException("No open step " + taskRef);
    }
    String key = task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey();
    return schemas.computeIfAbsent(key, k -> read(taskRef));
  }

  private String read(String taskRef) {
    try (InputStream in = forms.getDeployedTaskForm(taskRef)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
