package io.gridcase.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the folders hold comes into force when it changed, and never over a release. */
class ModelDeploymentTest {

  private static final String CITY = "zhenjiang";

  private ProcessEngine engine;
  private RepositoryService repository;
  private ModelDeployment deployment;
  private String limits;

  @BeforeEach
  void start() throws IOException {
    engine =
        ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("deployments")
            .setJdbcUrl("jdbc:h2:mem:deployments")
            .buildProcessEngine();
    repository = engine.getRepositoryService();
    deployment = new ModelDeployment(repository, mock(Cities.class), event -> {});
    limits = Files.readString(Path.of("dmn/zhenjiang/deadline.dmn"));
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void anUnchangedFolderIsDeployedOnce() {
    deployment.deploy(CITY, folder(limits));
    deployment.deploy(CITY, folder(limits));
    deployment.deploy("luzhou", folder(limits));

    assertThat(newest().getVersion()).isEqualTo(1);
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(2);
  }

  @Test
  void aTablePutBackAsItWasBeforeIsInForceAgain() throws IOException {
    deployment.deploy(CITY, folder(limits));
    deployment.deploy(CITY, folder(wrong()));
    assertThat(content()).isEqualTo(wrong());

    deployment.deploy(CITY, folder(limits));

    assertThat(content()).isEqualTo(limits);
    assertThat(newest().getVersion()).isEqualTo(3);
  }

  @Test
  void aReleaseStaysInForceWhateverItsFileIsCalled() throws IOException {
    deployment.deploy(CITY, folder(limits));
    String released = limits.replace("24", "12");
    repository
        .createDeployment()
        .source("studio")
        .tenantId(CITY)
        .addString("时限 2027.dmn", released)
        .deploy();

    deployment.deploy(CITY, folder(wrong()));

    assertThat(content()).isEqualTo(released);
  }

  @Test
  void aReleasedProcedureStaysInForceToo() throws IOException {
    String drawn = Files.readString(Path.of("processes/department-handling.bpmn"));
    String released = drawn.replace("name=\"办理\"", "name=\"办理（新版）\"");
    repository.createDeployment().source("studio").addString("办理.bpmn", released).deploy();

    deployment.deploy(
        null, Map.of("department-handling.bpmn", drawn.getBytes(StandardCharsets.UTF_8)));

    assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(1);
  }

  @Test
  void aStartWithACityThatLacksATableIsRefusedAndDeploysNothing() {
    CityProfile complete = profile(CITY);
    CityProfile sixth = profile("yangzhou");
    Cities served = mock(Cities.class);
    when(served.all()).thenReturn(List.of(complete, sixth));

    assertThatThrownBy(
            new ModelDeployment(repository, served, event -> {})::afterSingletonsInstantiated)
        .hasMessageContaining("City yangzhou is listed")
        .hasMessageContaining("gridcase/dmn/yangzhou/list-approval.dmn")
        .hasMessageContaining("gridcase/dmn/yangzhou/post-approval.dmn");
    assertThat(repository.createDeploymentQuery().count()).isZero();
  }

  private static CityProfile profile(String key) {
    CityProfile profile = mock(CityProfile.class);
    when(profile.key()).thenReturn(key);
    return profile;
  }

  private String wrong() {
    return limits.replace("24", "42");
  }

  private static Map<String, byte[]> folder(String table) {
    return Map.of("deadline.dmn", table.getBytes(StandardCharsets.UTF_8));
  }

  private DecisionDefinition newest() {
    return repository
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey("deadline")
        .tenantIdIn(CITY)
        .latestVersion()
        .singleResult();
  }

  private String content() throws IOException {
    try (var table = repository.getDecisionModel(newest().getId())) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
