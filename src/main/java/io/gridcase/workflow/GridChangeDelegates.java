package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.approval.Approvals;
import io.gridcase.approval.Heard;
import io.gridcase.approval.Routing;
import io.gridcase.kernel.Level;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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
      set(execution, Variables.APPROVING, heard.bodies().approver());
      set(execution, Variables.FILED_BY, heard.bodies().filer());
      set(execution, Variables.COSIGNING, heard.cosigning());
      set(execution, Variables.CONSULTED, heard.consulted());
    };
  }

  @Bean
  JavaDelegate cosignApplication(Approvals approvals) {
    return execution ->
        set(execution, Variables.COSIGNING, approvals.cosign(number(execution)).cosigning());
  }

  @Bean
  JavaDelegate consentToApplication(Approvals approvals) {
    return execution -> approvals.hear(number(execution), false);
  }

  @Bean
  JavaDelegate objectToApplication(Approvals approvals) {
    return execution -> approvals.hear(number(execution), true);
  }

  @Bean
  JavaDelegate checkGridChange(Approvals approvals) {
    return execution -> Variables.FITS.set(execution, approvals.fits(number(execution)));
  }

  @Bean
  JavaDelegate overtakeApplication(Approvals approvals) {
    return execution -> approvals.overtake(number(execution));
  }

  private static void set(DelegateExecution execution, Variables variable, Long organisation) {
    variable.set(execution, organisation == null ? null : String.valueOf(organisation));
  }
}
