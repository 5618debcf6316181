package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.matter.Closing;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of verification, feedback and archive. */
@Configuration(proxyBeanMethods = false)
class ClosingDelegates {

  @Bean
  JavaDelegate passVerification(Closing closing) {
    return execution ->
        closing.passVerification(number(execution), Variables.VERIFICATION.text(execution));
  }

  @Bean
  JavaDelegate failVerification(Closing closing) {
    return execution ->
        Variables.REWORKS.set(
            execution,
            closing.failVerification(number(execution), Variables.VERIFICATION.text(execution)));
  }

  @Bean
  JavaDelegate recordHeadDecision(Closing closing) {
    return execution -> closing.headDecides(number(execution));
  }

  @Bean
  JavaDelegate orderRework(Closing closing) {
    return execution -> closing.orderRework(number(execution));
  }

  @Bean
  JavaDelegate recordFeedback(Closing closing) {
    return execution -> closing.giveFeedback(number(execution));
  }

  @Bean
  JavaDelegate archiveMatter(Closing closing, MatterProcess process) {
    return execution -> closing.archive(number(execution)).forEach(process::firstCaseAnswered);
  }
}
