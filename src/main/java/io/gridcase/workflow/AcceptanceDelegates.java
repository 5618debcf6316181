package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.matter.Acceptance;
import io.gridcase.matter.Handling;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks around the decision of the agency that holds a case. */
@Configuration(proxyBeanMethods = false)
class AcceptanceDelegates {

  @Bean
  JavaDelegate assignDown(Acceptance acceptance) {
    return execution -> IntakeDelegates.hold(execution, acceptance.assignDown(number(execution)));
  }

  @Bean
  JavaDelegate escalateMatter(Acceptance acceptance) {
    return execution ->
        IntakeDelegates.hold(
            execution,
            acceptance.escalate(number(execution), Variables.NEXT_LEVEL.text(execution)));
  }

  @Bean
  JavaDelegate returnForFacts(Acceptance acceptance) {
    return execution -> acceptance.returnForFacts(number(execution));
  }

  @Bean
  JavaDelegate supplyFacts(Acceptance acceptance) {
    return execution -> acceptance.supplyFacts(number(execution));
  }

  @Bean
  JavaDelegate acceptForAgency(Acceptance acceptance) {
    return execution -> acceptance.acceptForAgency(number(execution));
  }

  @Bean
  JavaDelegate reopenAcceptance(Acceptance acceptance) {
    return execution -> acceptance.reopen(number(execution));
  }

  @Bean
  JavaDelegate withdrawDispatch(Acceptance acceptance) {
    return execution -> acceptance.withdrawDispatch(number(execution));
  }

  @Bean
  JavaDelegate recordAgencyResult(Acceptance acceptance) {
    return execution -> {
      acceptance.recordAgencyResult(number(execution));
      Variables.HANDLED_BY.set(execution, Handling.AGENCY.name());
    };
  }

  @Bean
  JavaDelegate declineMatter(Acceptance acceptance) {
    return execution -> acceptance.decline(number(execution));
  }

  @Bean
  JavaDelegate attachToFirstCase(Acceptance acceptance, WaitClocks waits) {
    return execution -> {
      boolean answered = acceptance.attach(number(execution));
      Variables.FIRST_ANSWERED.set(execution, answered);
      if (!answered) {
        waits.waitsForFirstCase(execution);
      }
    };
  }

  @Bean
  JavaDelegate followFirstCase(Acceptance acceptance, WaitClocks waits) {
    return execution -> {
      waits.firstCaseEnded(execution);
      acceptance.followFirstCase(number(execution));
    };
  }
}
