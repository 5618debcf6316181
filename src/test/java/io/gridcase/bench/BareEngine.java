package io.gridcase.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The baseline: the same engine version, models and tables in the same kind of database, with
 * delegates that do nothing. What gateways read is handed in with each step instead.
 */
final class BareEngine {

  private static final String CITY = "zhenjiang";

  private final ProcessEngine engine;

  BareEngine(DataSource database) {
    SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setDataSource(database);
    configuration.setTransactionManager(new DataSourceTransactionManager(database));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setJobExecutorActivate(false);
    configuration.setCmmnEnabled(false);
    configuration.setStandaloneTasksEnabled(false);
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setTenantIdProvider(new OneTenant());
    configuration.setBeans(new HashMap<>(Map.of()));
    configuration.setBeans(new Nothing());
    this.engine = configuration.buildProcessEngine();
    deploy(null, "processes", "*.bpmn", "forms", "*.form");
    deploy(CITY, "dmn/" + CITY, "*.dmn");
  }

  void close() {
    engine.close();
  }

  /** One case along the path of Zhenjiang's town: two departments, verified on site. */
  void runCase(String number) {
    runToVerification(number);
    complete(number, "task_verifyOnSite", Map.of("outcome", "PASS"));
    complete(number, "task_feedback", Map.of());
  }

  /** The same up to where the officer has to look at the result. */
  void runToVerification(String number) {
    engine
        .getRuntimeService()
        .createMessageCorrelation("OFFICER_REPORT")
        .processInstanceBusinessKey(number)
        .setVariables(start(number))
        .correlateStartMessage();
    complete(number, "task_firstHandling", Map.of("outcome", "REPORT_UP"));
    complete(number, "task_accept", Map.of("outcome", "DISPATCH", "level", "TOWN"));
    complete(
        number, "task_dispatch", Map.of("outcome", "DISPATCH", "departments", 2, "stuck", false));
    for (int department = 0; department < 2; department++) {
      complete(number, "task_sign", Map.of("outcome", "SIGN"));
      complete(number, "task_nameHandler", Map.of("handler", "handler"));
      boolean last = department == 1;
      complete(number, "task_handle", Map.of("outcome", "HANDLED"));
      if (last) {
        complete(number, "task_consolidate", Map.of("handledBy", "DEPARTMENT"));
      }
    }
  }

  long archived() {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("matter")
        .finished()
        .count();
  }

  private static Map<String, Object> start(String number) {
    Map<String, Object> known = new HashMap<>();
    known.put("city", CITY);
    known.put("matterNumber", number);
    known.put("source", "OFFICER");
    known.put("urgent", false);
    known.put("category", "URBAN");
    known.put("matterType", "ZJ-02-01");
    known.put("gridId", "1");
    known.put("gridType", "COMPREHENSIVE_URBAN");
    known.put("responsibility", "TOWN");
    known.put("firstHandler", "officer");
    known.put("holder", "1");
    known.put("direct", false);
    known.put("departmentsHandled", 2);
    known.put("lead", "1");
    return known;
  }

  private void complete(String number, String step, Map<String, Object> variables) {
    engine.getIdentityService().setAuthentication("clerk", List.of("DISPATCHER:1"), List.of(CITY));
    try {
      Task task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceBusinessKey(number)
              .taskDefinitionKey(step)
              .list()
              .get(0);
      if (task.getAssignee() == null) {
        engine.getTaskService().claim(task.getId(), "clerk");
      }
      engine.getTaskService().complete(task.getId(), new HashMap<>(variables));
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private void deploy(String tenant, String... foldersAndPatterns) {
    DeploymentBuilder builder = engine.getRepositoryService().createDeployment().name("bare");
    if (tenant != null) {
      builder.tenantId(tenant);
    }
    for (int i = 0; i < foldersAndPatterns.length; i += 2) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(Path.of(foldersAndPatterns[i]), foldersAndPatterns[i + 1])) {
        for (Path file : files) {
          builder.addInputStream(file.getFileName().toString(), Files.newInputStream(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    builder.deploy();
  }

  /** Helper beans that answer constants, and service tasks that do nothing. */
  private static final class Nothing extends AbstractMap<Object, Object> {

    private final Map<Object, Object> helpers =
        Map.of(
            "candidates", new Candidates(),
            "assignments", new Assignments(),
            "proposals", new Proposals(),
            "processes", new Processes());

    @Override
    public boolean containsKey(Object name) {
      return helpers.containsKey(name) || !VARIABLES.contains(name);
    }

    @Override
    public Object get(Object name) {
      JavaDelegate nothing = execution -> {};
      return helpers.getOrDefault(name, nothing);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
      return Set.of();
    }
  }

  private static final Set<Object> VARIABLES =
      Set.copyOf(
          Arrays.asList(
              "city",
              "decisionResult",
              "execution",
              "task",
              "outcome",
              "handler",
              "department",
              "level",
              "nextLevel",
              "mode",
              "verification",
              "limit",
              "reworks",
              "refusals"));

  /** Stands for the groups of a step. */
  public static final class Candidates {
    public List<String> officers(String grid) {
      return List.of("OFFICER:" + grid);
    }

    public List<String> dispatchers(String agency) {
      return List.of("DISPATCHER:" + agency, "HEAD:" + agency);
    }

    public List<String> heads(String agency) {
      return List.of("HEAD:" + agency);
    }

    public List<String> department(String department) {
      return List.of("HANDLER:" + department, "HEAD:" + department);
    }

    public List<String> departmentHeads(String department) {
      return List.of("HEAD:" + department);
    }

    public List<String> approvers(String agency) {
      return List.of("APPROVER:" + agency);
    }

    public List<String> feedback(String grid, String agency) {
      return List.of("OFFICER:" + grid, "DISPATCHER:" + agency, "HEAD:" + agency);
    }
  }

  /** Stands for the departments of a case: two. */
  public static final class Assignments {
    public List<String> toHandle(String number) {
      return List.of("1", "2");
    }

    public List<String> toRework(String number) {
      return List.of("1");
    }

    public String handlerOf(String number, String department) {
      return "handler";
    }
  }

  /** Stands for the routing proposal. */
  public static final class Proposals {
    public String encode(Object routing) {
      return "URBAN_MANAGEMENT:LEAD,PUBLIC_SECURITY:ASSIST";
    }
  }

  /** Stands for the choice of a city's own model: there is none. */
  public static final class Processes {
    public String tenantOf(String key, String city) {
      return null;
    }
  }

  private static final class OneTenant implements TenantIdProvider {
    @Override
    public String provideTenantIdForProcessInstance(
        TenantIdProviderProcessInstanceContext context) {
      return CITY;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
      return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(
        TenantIdProviderHistoricDecisionInstanceContext context) {
      return CITY;
    }
  }
}
