package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.approval.Advance;
import io.gridcase.approval.Approvals;
import io.gridcase.approval.Heard;
import io.gridcase.approval.Routing;
import io.gridcase.kernel.Level;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of appointments and exits of officers, beyond those of every approval. */
@Configuration(proxyBeanMethods = false)
class PostDelegates {

  private static final String NONE = "NONE";
  private static final String RECRUITMENT = "RECRUITMENT";

  /** The word subjects know the village's or community's own organisations by. */
  private static final String COMMUNITY = "COMMUNITY";

  @Bean
  JavaDelegate checkEligibility(Approvals approvals) {
    return execution ->
        Variables.PROHIBITED.set(execution, !approvals.objections(number(execution)).isEmpty());
  }

  @Bean
  JavaDelegate prohibitIneligible(Approvals approvals) {
    return execution ->
        approvals.prohibit(number(execution), approvals.objections(number(execution)));
  }

  @Bean
  JavaDelegate routePost(Approvals approvals) {
    return execution -> {
      Heard heard = approvals.route(number(execution), routing(execution));
      Variables.REVIEWING.setId(execution, heard.bodies().reviewer());
      Variables.APPROVING.setId(execution, heard.bodies().approver());
      Variables.FILED_BY.setId(execution, heard.bodies().filer());
      Variables.COSIGNING.setId(execution, heard.cosigning());
      Variables.CONSULTED.setId(execution, heard.consulted());
    };
  }

  @Bean
  JavaDelegate startRecruitment(Approvals approvals) {
    return advancing(approvals, Advance.RECRUITMENT_BEGAN);
  }

  @Bean
  JavaDelegate announceRecruitment(Approvals approvals) {
    return advancing(approvals, Advance.RECRUITMENT_ANNOUNCED);
  }

  @Bean
  JavaDelegate closeRegistration(Approvals approvals) {
    return advancing(approvals, Advance.REGISTRATION_CLOSED);
  }

  @Bean
  JavaDelegate closeChecks(Approvals approvals) {
    return advancing(approvals, Advance.CHECKS_CLOSED);
  }

  @Bean
  JavaDelegate closeExamination(Approvals approvals) {
    return advancing(approvals, Advance.EXAMINATION_CLOSED);
  }

  @Bean
  JavaDelegate announceResult(Approvals approvals) {
    return advancing(approvals, Advance.RESULT_ANNOUNCED);
  }

  @Bean
  JavaDelegate preparePosts(Approvals approvals) {
    return advancing(approvals, Advance.PREPARED);
  }

  @Bean
  JavaDelegate askHandover(Approvals approvals) {
    return advancing(approvals, Advance.HANDOVER_ASKED);
  }

  private static JavaDelegate advancing(Approvals approvals, Advance step) {
    return execution -> approvals.advance(number(execution), step);
  }

  /** Whoever decides on a recruitment organises it; with everything else the town goes on. */
  private static Routing routing(DelegateExecution execution) {
    Level approving = level(Variables.APPROVER_LEVEL.text(execution));
    boolean recruits = RECRUITMENT.equals(Variables.CHANGE.text(execution));
    return new Routing(
        Variables.PARTNER.text(execution),
        level(Variables.PARTNER_LEVEL.text(execution)),
        Variables.COMMUNITY.isTrue(execution) ? COMMUNITY : "",
        recruits ? approving : Level.TOWN,
        Variables.APPROVER.text(execution),
        approving,
        Variables.FILING.text(execution));
  }

  private static Level level(String name) {
    return NONE.equals(name) ? null : Level.valueOf(name);
  }
}
