package io.gridcase.workflow;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelInstance;

/**
 * Which models are in force through a release made in the studio. A model is known by its key, not
 * by the name of its file: a release may name its file as it likes.
 */
class ReleasedModels {

  private final RepositoryService repository;

  ReleasedModels(RepositoryService repository) {
    this.repository = repository;
  }

  /**
   * Whether the newest version of a procedure or table in a file came from a release.
   *
   * @param tenant key of the city; null for what all cities share
   * @param file its name, which tells the kind of model
   * @param content the model
   */
  boolean isReleased(String tenant, String file, byte[] content) {
    ByteArrayInputStream model = new ByteArrayInputStream(content);
    if (file.endsWith(".bpmn")) {
      return released(keys(Bpmn.readModelFromStream(model), Process.class), tenant, true);
    }
    if (file.endsWith(".dmn")) {
      return released(keys(Dmn.readModelFromStream(model), Decision.class), tenant, false);
    }
    return false;
  }

  private boolean released(List<String> keys, String tenant, boolean procedure) {
    return keys.stream()
        .map(key -> procedure ? procedure(key, tenant) : table(key, tenant))
        .flatMap(Optional::stream)
        .map(ResourceDefinition::getDeploymentId)
        .anyMatch(this::isRelease);
  }

  private Optional<ResourceDefinition> procedure(String key, String tenant) {
    var query = repository.createProcessDefinitionQuery().processDefinitionKey(key);
    ProcessDefinition newest =
        (tenant == null ? query.withoutTenantId() : query.tenantIdIn(tenant))
            .latestVersion()
            .singleResult();
    return Optional.ofNullable(newest);
  }

  private Optional<ResourceDefinition> table(String key, String tenant) {
    var query = repository.createDecisionDefinitionQuery().decisionDefinitionKey(key);
    DecisionDefinition newest =
        (tenant == null ? query.withoutTenantId() : query.tenantIdIn(tenant))
            .latestVersion()
            .singleResult();
    return Optional.ofNullable(newest);
  }

  private boolean isRelease(String deployment) {
    return !ModelDeployment.BASELINE.equals(
        repository.createDeploymentQuery().deploymentId(deployment).singleResult().getSource());
  }

  private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance>
      List<String> keys(ModelInstance model, Class<T> kind) {
    Collection<T> found = model.getModelElementsByType(kind);
    return found.stream().map(each -> each.getAttributeValue("id")).toList();
  }
}
