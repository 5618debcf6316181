package io.gridcase.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which version of a procedure a city runs: its own when it deployed one, else the shared one. */
@Component("processes")
public class ProcessVersions {

  /** Models were deployed; what was looked up before is stale. */
  record ModelsDeployed() {}

  private record Newest(String id, String tenant) {}

  private final RepositoryService repository;
  private final Map<String, Newest> newest = new ConcurrentHashMap<>();

  ProcessVersions(RepositoryService repository) {
    this.repository = repository;
  }

  @EventListener
  void forget(ModelsDeployed deployed) {
    newest.clear();
  }

  /** Engine id of the newest version of a procedure for a city. */
  String newest(String key, String city) {
    return find(key, city).id();
  }

  /** The tenant a called procedure is taken from; null for the shared one. Read by the models. */
  public String tenantOf(String key, String city) {
    return find(key, city).tenant();
  }

  private Newest find(String key, String city) {
    return newest.computeIfAbsent(key + "@" + city, k -> query(key, city));
  }

  private Newest query(String key, String city) {
    ProcessDefinition own =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(key)
            .tenantIdIn(city)
            .latestVersion()
            .singleResult();
    ProcessDefinition found =
        own != null
            ? own
            : repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
    if (found == null) {
      throw new IllegalStateException("No procedure " + key + " is deployed");
    }
    return new Newest(found.getId(), found.getTenantId());
  }
}
