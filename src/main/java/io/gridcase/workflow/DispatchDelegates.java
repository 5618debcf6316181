package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.matter.Dispatching;
import io.gridcase.matter.Handling;
import io.gridcase.matter.Proposal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks from the choice of departments to the lead's result. */
@Configuration(proxyBeanMethods = false)
class DispatchDelegates {

  @Bean
  JavaDelegate openDispatch(Dispatching dispatching) {
    return execution -> dispatching.open(number(execution));
  }

  @Bean
  JavaDelegate planDispatch(Dispatching dispatching, RoutingProposals routing) {
    return execution -> {
      Proposal proposal =
          routing.present(
              Variables.CITY.text(execution),
              Variables.CATEGORY.text(execution),
              Variables.MATTER_TYPE.text(execution));
      Dispatching.Plan plan = dispatching.plan(number(execution), proposal);
      planned(execution, plan);
    };
  }

  @Bean
  JavaDelegate designateLead(Dispatching dispatching) {
    return execution ->
        dispatching.designateLead(number(execution), Variables.DIRECT.isTrue(execution));
  }

  @Bean
  JavaDelegate recordCoordination(Dispatching dispatching) {
    return execution ->
        dispatching.recordCoordination(number(execution), Variables.MODE.text(execution));
  }

  @Bean
  JavaDelegate dispatchToDepartments(Dispatching dispatching) {
    return execution -> dispatching.dispatch(number(execution), Variables.DIRECT.isTrue(execution));
  }

  @Bean
  JavaDelegate planDirectly(Dispatching dispatching) {
    return execution -> {
      Proposal proposal = Proposal.parse(Variables.PROPOSAL.text(execution));
      planned(execution, dispatching.planDirectly(number(execution), proposal));
    };
  }

  @Bean
  JavaDelegate nameLead(Dispatching dispatching) {
    return execution ->
        Variables.LEAD.set(execution, String.valueOf(dispatching.nameLead(number(execution))));
  }

  @Bean
  JavaDelegate reviewDepartments(Dispatching dispatching) {
    return execution -> {
      Dispatching.Outcome outcome = dispatching.review(number(execution));
      Variables.DEPARTMENTS_HANDLED.set(execution, outcome.handled());
      Variables.LEAD.set(
          execution, outcome.leadId() == null ? null : String.valueOf(outcome.leadId()));
      Variables.DIRECT.set(execution, false);
    };
  }

  @Bean
  JavaDelegate consolidateResult(Dispatching dispatching) {
    return execution -> {
      dispatching.consolidate(number(execution));
      Variables.HANDLED_BY.set(execution, Handling.DEPARTMENT.name());
    };
  }

  private static void planned(DelegateExecution execution, Dispatching.Plan plan) {
    execution.setVariables(
        Map.of(
            Variables.DEPARTMENTS.key(), plan.departments(),
            Variables.STUCK.key(), plan.stuck()));
  }
}
