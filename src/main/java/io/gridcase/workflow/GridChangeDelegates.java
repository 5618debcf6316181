package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.approval.Approvals;
import io.gridcase.approval.Heard;
import io.gridcase.approval.Routing;
import io.gridcase.kernel.Level;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of the procedure that changes grids, beyond those of every approval. */
@Configuration(proxyBeanMethods = false)
class GridChangeDelegates {

  @Bean
  JavaDelegate routeGridChange(Approvals approvals) {
    return execution -> {
      Heard heard =
          approvals.route(
              number(execution),
              Routing.byAgency(
                  Variables.PARTNER.text(execution),
                  Variables.CONSULT.text(execution),
                  Level.valueOf(Variables.APPROVE_LEVEL.text(execution)),
                  Variables.FILE_LEVEL.text(execution)));
      Variables.APPROVING.setId(execution, heard.bodies().approver());
      Variables.FILED_BY.setId(execution, heard.bodies().filer());
      Variables.COSIGNING.setId(execution, heard.cosigning());
      Variables.CONSULTED.setId(execution, heard.consulted());
    };
  }

  @Bean
  JavaDelegate cosignApplication(Approvals approvals) {
    return execution ->
        Variables.COSIGNING.setId(execution, approvals.cosign(number(execution)).cosigning());
  }

  @Bean
  JavaDelegate consentToApplication(Approvals approvals) {
    return execution -> approvals.hear(number(execution), false);
  }

  @Bean
  JavaDelegate objectToApplication(Approvals approvals) {
    return execution -> approvals.hear(number(execution), true);
  }

  /** As of every approval; drawn under this name. */
  @Bean
  JavaDelegate checkGridChange(JavaDelegate checkApplication) {
    return checkApplication;
  }
}
