package io.gridcase.workflow;

import io.gridcase.kernel.Sealing;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the models of the folders into the engine: the procedures for all cities, the tables for
 * each city under its tenant. The folders are the baseline: each state of them is deployed once,
 * and never over a newer release made in the studio.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

  static final String BASELINE = "baseline";
  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

  private final RepositoryService repository;
  private final Cities cities;
  private final ApplicationEventPublisher events;
  private final PathMatchingResourcePatternResolver resources =
      new PathMatchingResourcePatternResolver();

  ModelDeployment(RepositoryService repository, Cities cities, ApplicationEventPublisher events) {
    this.repository = repository;
    this.cities = cities;
    this.events = events;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Map<String, byte[]> shared = new TreeMap<>();
    shared.putAll(read("classpath*:gridcase/processes/*.bpmn"));
    shared.putAll(read("classpath*:gridcase/forms/*.form"));
    NeededTables needed = NeededTables.of(shared);
    Map<String, Map<String, byte[]>> tables = new TreeMap<>();
    for (CityProfile city : cities.all()) {
      tables.put(city.key(), read("classpath*:gridcase/dmn/" + city.key() + "/*.dmn"));
      needed.check(city.key(), tables.get(city.key()).keySet());
    }
    deploy(null, shared);
    tables.forEach(this::deploy);
    events.publishEvent(new ProcessVersions.ModelsDeployed());
  }

  private void deploy(String tenant, Map<String, byte[]> models) {
    String name = BASELINE + " " + digest(models);
    var same = repository.createDeploymentQuery().deploymentName(name);
    if ((tenant == null ? same.withoutTenantId() : same.tenantIdIn(tenant)).count() > 0) {
      return;
    }
    DeploymentBuilder builder = repository.createDeployment().name(name).source(BASELINE);
    if (tenant != null) {
      builder.tenantId(tenant);
    }
    int added = 0;
    for (Map.Entry<String, byte[]> model : models.entrySet()) {
      if (released(tenant, model.getKey())) {
        LOG.info("Kept the newer release of {} for {}", model.getKey(), tenant);
      } else {
        builder.addInputStream(model.getKey(), new ByteArrayInputStream(model.getValue()));
        added++;
      }
    }
    if (added > 0) {
      builder.deploy();
    }
  }

  /** Whether the newest version of a model came from a release, not from the folders. */
  private boolean released(String tenant, String resource) {
    String deployment = null;
    if (resource.endsWith(".bpmn")) {
      var query = repository.createProcessDefinitionQuery().processDefinitionResourceName(resource);
      ProcessDefinition newest =
          (tenant == null ? query.withoutTenantId() : query.tenantIdIn(tenant))
              .latestVersion()
              .singleResult();
      deployment = newest == null ? null : newest.getDeploymentId();
    } else if (resource.endsWith(".dmn")) {
      var query =
          repository.createDecisionDefinitionQuery().decisionDefinitionResourceName(resource);
      DecisionDefinition newest =
          (tenant == null ? query.withoutTenantId() : query.tenantIdIn(tenant))
              .latestVersion()
              .singleResult();
      deployment = newest == null ? null : newest.getDeploymentId();
    }
    return deployment != null
        && !BASELINE.equals(
            repository.createDeploymentQuery().deploymentId(deployment).singleResult().getSource());
  }

  private Map<String, byte[]> read(String pattern) {
    Map<String, byte[]> found = new TreeMap<>();
    try {
      for (Resource resource : resources.getResources(pattern)) {
        found.put(resource.getFilename(), resource.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Models cannot be read: " + pattern, e);
    }
    return found;
  }

  private static String digest(Map<String, byte[]> models) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    models.forEach(
        (name, content) -> {
          all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
          all.writeBytes(content);
        });
    return Sealing.sm3(all.toByteArray());
  }
}
