package io.gridcase.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.Postgres;
import io.gridcase.scenario.Town;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start on a store that is in use adds nothing: no second register, no model again, and never a
 * model of the folders over a newer release.
 */
class SecondStartTest {

  private static final List<String> COUNTED =
      List.of(
          "place",
          "organisation",
          "grid",
          "person",
          "account",
          "act_re_deployment",
          "act_re_procdef");

  @TempDir private Path folder;

  @Test
  void addsNothingAndKeepsANewerRelease() throws Exception {
    String database = Postgres.newDatabase();
    Standing store = new Standing(database);
    try (ServerProcess server = new ServerProcess(database, folder)) {
      server.start();
      List<String> first = counts(store);
      server.kill();

      server.start();
      assertThat(counts(store)).isEqualTo(first);
      server.kill();

      String release = release(database);
      server.start();
      assertThat(newest(store)).isEqualTo(release);
      Town town = new Town(server.base(), "zj");
      String number = town.as("officer").reports(town.collapsedRoad());
      assertThat(
              store.texts(
                  "select proc_def_id_ from act_ru_execution where business_key_ = '"
                      + number
                      + "' and parent_id_ is null and super_exec_ is null"))
          .as("cases opened from now on run by the release")
          .containsExactly(release);
      server.kill();

      Path key = folder.resolve("crypto.key");
      Files.move(key, folder.resolve("lost.key"));
      assertThatThrownBy(server::start).hasMessageContaining("The sealing key is missing");
      assertThat(key).doesNotExist();
    }
  }

  private static List<String> counts(Standing store) {
    return COUNTED.stream()
        .map(table -> table + " " + store.texts("select count(*) from " + table).get(0))
        .toList();
  }

  private static String newest(Standing store) {
    return store
        .texts("select id_ from act_re_procdef where key_ = 'matter' order by version_ desc")
        .get(0);
  }

  /** Releases the procedure with one name changed, as the studio does it; returns its id. */
  private static String release(String database) throws IOException {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setJdbcUrl(database);
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("");
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    configuration.setJobExecutorActivate(false);
    configuration.setCmmnEnabled(false);
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setProcessEngineName("studio");
    ProcessEngine engine = configuration.buildProcessEngine();
    try (InputStream model =
        SecondStartTest.class.getResourceAsStream("/gridcase/processes/matter.bpmn")) {
      String changed =
          new String(model.readAllBytes(), StandardCharsets.UTF_8)
              .replace("name=\"部门办理\"", "name=\"部门办理（新版）\"");
      var deployment =
          engine
              .getRepositoryService()
              .createDeployment()
              .name("release 2")
              .source("studio")
              .addString("matter.bpmn", changed);
      for (Path form : forms()) {
        deployment.addInputStream(form.getFileName().toString(), Files.newInputStream(form));
      }
      return deployment.deployWithResult().getDeployedProcessDefinitions().get(0).getId();
    } finally {
      engine.close();
    }
  }

  private static List<Path> forms() throws IOException {
    try (var files = Files.list(Path.of("forms"))) {
      return files.filter(it -> it.toString().endsWith(".form")).toList();
    }
  }
}
