package io.gridcase.workflow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The few doors of the engine that only its inner packages open: the tenant of a case is its city,
 * and expressions in models reach the beans named here and no others.
 */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin {

  /** What models may name beside the verbs of service tasks. */
  static final Set<String> HELPERS =
      Set.of("candidates", "assignments", "proposals", "objections", "processes");

  /** How long finished cases stay in the engine's history: three years. */
  private static final String KEPT = "P1095D";

  private final ApplicationContext context;
  private CommandExecutor commands;

  EngineConfiguration(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setTenantIdProvider(new CityAsTenant());
    configuration.setBeans(
        new AllowedBeans(
            context,
            name ->
                HELPERS.contains(name)
                    || (context.containsBean(name)
                        && context.isTypeMatch(name, JavaDelegate.class))));
    configuration.setDefaultNumberOfRetries(3);
    configuration.setFailedJobRetryTimeCycle("R5/PT5M");
    configuration.setEnableXxeProcessing(false);
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setCmmnEnabled(false);
    configuration.setStandaloneTasksEnabled(false);
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setHistoryTimeToLive(KEPT);
    configuration.setEnforceHistoryTimeToLive(true);
    configuration.setHistoryCleanupBatchWindowStartTime("01:00");
    configuration.setHistoryCleanupBatchWindowEndTime("05:00");
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    commands = configuration.getCommandExecutorTxRequired();
  }

  /** Does several things as one command of the engine, which then writes each row once. */
  void asOne(Runnable work) {
    commands.execute(
        context -> {
          work.run();
          return null;
        });
  }

  private static final class CityAsTenant implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(
        TenantIdProviderProcessInstanceContext context) {
      Object city = context.getVariables().get(Variables.CITY.key());
      if (city == null) {
        DelegateExecution caller = context.getSuperExecution();
        city = caller == null ? null : caller.getTenantId();
      }
      return city == null ? null : city.toString();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
      return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(
        TenantIdProviderHistoricDecisionInstanceContext context) {
      DelegateExecution execution = context.getExecution();
      return execution == null ? null : execution.getTenantId();
    }
  }
}
