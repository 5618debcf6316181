package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.approval.Approvals;
import io.gridcase.approval.Bodies;
import io.gridcase.approval.Objection;
import io.gridcase.kernel.Level;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of approval procedures. */
@Configuration(proxyBeanMethods = false)
class ApplicationDelegates {

  /** Not by the name of the variable it fills, which hides it at a second submission. */
  @Bean({"prohibitions", "objections"})
  Objections prohibitions() {
    return new Objections();
  }

  @Bean
  JavaDelegate prohibitApplication(Approvals approvals) {
    return execution ->
        approvals.prohibit(number(execution), Objection.of(Variables.OBJECTIONS.text(execution)));
  }

  @Bean
  JavaDelegate routeApplication(Approvals approvals) {
    return execution -> {
      Bodies bodies =
          approvals.route(
              number(execution),
              Variables.APPROVER.text(execution),
              Level.valueOf(Variables.APPROVER_LEVEL.text(execution)),
              Variables.FILING.text(execution));
      Variables.REVIEWING.setId(execution, bodies.reviewer());
      Variables.APPROVING.setId(execution, bodies.approver());
      Variables.FILED_BY.setId(execution, bodies.filer());
    };
  }

  @Bean
  JavaDelegate sendToApprover(Approvals approvals) {
    return execution -> approvals.routeTo(number(execution), Variables.APPROVING.id(execution));
  }

  @Bean
  JavaDelegate agreeToApplication(Approvals approvals) {
    return execution -> approvals.agree(number(execution), Variables.ASSESSMENT.isTrue(execution));
  }

  @Bean
  JavaDelegate returnApplication(Approvals approvals) {
    return execution -> approvals.giveBack(number(execution));
  }

  @Bean
  JavaDelegate resubmitApplication(Approvals approvals) {
    return execution -> {
      String number = number(execution);
      approvals.resubmit(number);
      approvals.facts(number).forEach(execution::setVariable);
    };
  }

  @Bean
  JavaDelegate withdrawApplication(Approvals approvals) {
    return execution -> approvals.withdraw(number(execution));
  }

  @Bean
  JavaDelegate recordAssessment(Approvals approvals) {
    return execution -> approvals.assessed(number(execution));
  }

  @Bean
  JavaDelegate approveApplication(Approvals approvals) {
    return execution -> approvals.approve(number(execution));
  }

  @Bean
  JavaDelegate fileApplication(Approvals approvals) {
    return execution -> approvals.filed(number(execution));
  }

  @Bean
  JavaDelegate refuseApplication(Approvals approvals) {
    return execution -> approvals.refuse(number(execution));
  }

  @Bean
  JavaDelegate carryOutApplication(Approvals approvals) {
    return execution -> approvals.carryOut(number(execution));
  }

  @Bean
  JavaDelegate checkApplication(Approvals approvals) {
    return execution -> Variables.FITS.set(execution, approvals.fits(number(execution)));
  }

  @Bean
  JavaDelegate overtakeApplication(Approvals approvals) {
    return execution -> approvals.overtake(number(execution));
  }
}
