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
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the models of the folders into the engine: the procedures for all cities, the tables for
 * each city under its tenant. The folders are the baseline: a start deploys them when they changed,
 * and never over a newer release made in the studio.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

  static final String BASELINE = "baseline";
  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

  private final RepositoryService repository;
  private final ReleasedModels released;
  private final Cities cities;
  private final ApplicationEventPublisher events;
  private final PathMatchingResourcePatternResolver resources =
      new PathMatchingResourcePatternResolver();

  ModelDeployment(RepositoryService repository, Cities cities, ApplicationEventPublisher events) {
    this.repository = repository;
    this.released = new ReleasedModels(repository);
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

  /**
   * Deploys these models unless they are what the folders held the last time.
   *
   * @param tenant key of the city; null for what all cities share
   * @param models content by file name
   */
  void deploy(String tenant, Map<String, byte[]> models) {
    String name = BASELINE + " " + digest(models);
    if (newestBaseline(tenant).filter(name::equals).isPresent()) {
      return;
    }
    DeploymentBuilder builder = repository.createDeployment().name(name).source(BASELINE);
    if (tenant != null) {
      builder.tenantId(tenant);
    }
    int added = 0;
    for (Map.Entry<String, byte[]> model : models.entrySet()) {
      if (released.isReleased(tenant, model.getKey(), model.getValue())) {
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

  /**
   * The name of the newest deployment from the folders. An older one says nothing: whoever puts an
   * earlier state of a table back wants it in force again.
   */
  private Optional<String> newestBaseline(String tenant) {
    DeploymentQuery baselines = repository.createDeploymentQuery().deploymentSource(BASELINE);
    return (tenant == null ? baselines.withoutTenantId() : baselines.tenantIdIn(tenant))
        .orderByDeploymentTime().desc().listPage(0, 1).stream()
            .findFirst()
            .map(Deployment::getName);
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
