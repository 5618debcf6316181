package io.gridcase.workflow;

import io.gridcase.access.CurrentActor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The steps people act on, as the engine holds them. Every call is made as the acting person. */
@Component
public class EngineSteps {

  private final TaskService tasks;
  private final RepositoryService models;
  private final EngineConfiguration engine;
  private final EngineIdentity identity;
  private final CurrentActor actors;
  private final Map<String, String> schemas = new ConcurrentHashMap<>();

  EngineSteps(
      TaskService tasks,
      RepositoryService models,
      EngineConfiguration engine,
      EngineIdentity identity,
      CurrentActor actors) {
    this.tasks = tasks;
    this.models = models;
    this.engine = engine;
    this.identity = identity;
    this.actors = actors;
  }

  /**
   * Completes the step in the name of who did it; the case moves on in the same transaction. Who
   * holds a step until then is the inbox's business alone.
   *
   * @param variables what gateways, timers and decisions read; nothing else and nothing personal
   * @throws org.camunda.bpm.engine.ProcessEngineException when it is gone
   */
  public void complete(String taskRef, String username, Map<String, Object> variables) {
    identity.as(
        actors.get(),
        () ->
            engine.asOne(
                () -> {
                  tasks.setAssignee(taskRef, username);
                  tasks.complete(taskRef, variables);
                }));
  }

  /**
   * A form as it was deployed together with a version of a model; it stays readable after the steps
   * are over.
   *
   * @param modelRef the version, as {@link StepOpened} told it
   * @param formKey the key of the form
   * @return the text of the {@code .form} file
   */
  public String formSchema(String modelRef, String formKey) {
    return schemas.computeIfAbsent(modelRef + "/" + formKey, key -> read(modelRef, formKey));
  }

  private String read(String modelRef, String formKey) {
    String deployment = models.getProcessDefinition(modelRef).getDeploymentId();
    try (InputStream in = models.getResourceAsStream(deployment, formKey + ".form")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
