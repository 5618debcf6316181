package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.matter.DepartmentWork;
import io.gridcase.matter.StuckCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks inside one department's handling. */
@Configuration(proxyBeanMethods = false)
class DepartmentDelegates {

  @Bean
  JavaDelegate signForMatter(DepartmentWork work) {
    return execution -> work.sign(number(execution), department(execution));
  }

  @Bean
  JavaDelegate refuseDispatch(DepartmentWork work) {
    return execution ->
        Variables.REFUSALS.set(execution, work.refuse(number(execution), department(execution)));
  }

  @Bean
  JavaDelegate resolveRefusal(DepartmentWork work) {
    return execution -> {
      work.resolveRefusal(number(execution), department(execution), false);
      Variables.RULING.set(execution, false);
    };
  }

  @Bean
  JavaDelegate ruleOnRefusal(DepartmentWork work) {
    return execution -> {
      work.resolveRefusal(number(execution), department(execution), true);
      Variables.RULING.set(execution, true);
    };
  }

  @Bean
  JavaDelegate redispatch(DepartmentWork work) {
    return execution ->
        Variables.DEPARTMENT.set(
            execution,
            String.valueOf(
                work.redispatch(
                    number(execution), department(execution), Variables.RULING.isTrue(execution))));
  }

  @Bean
  JavaDelegate takeBack(DepartmentWork work) {
    return execution -> work.takeBack(number(execution), department(execution));
  }

  @Bean
  JavaDelegate recordStuck(StuckCases stuck) {
    return execution -> {
      Variables.DEPARTMENTS.set(execution, stuck.record(number(execution), department(execution)));
      Variables.STUCK.set(execution, true);
    };
  }

  @Bean
  JavaDelegate settleStuck(StuckCases stuck) {
    return execution -> {
      StuckCases.Settled settled =
          stuck.settle(number(execution), department(execution), Variables.MODE.text(execution));
      Variables.SIGNED.set(execution, settled == StuckCases.Settled.SIGNED);
      Variables.TAKEN_BACK.set(execution, settled == StuckCases.Settled.TAKEN_BACK);
    };
  }

  @Bean
  JavaDelegate nameHandler(DepartmentWork work) {
    return execution ->
        work.nameHandler(
            number(execution), department(execution), Variables.HANDLER.text(execution));
  }

  @Bean
  JavaDelegate recordDepartmentResult(DepartmentWork work) {
    return execution -> work.finish(number(execution), department(execution));
  }

  private static long department(DelegateExecution execution) {
    return Variables.DEPARTMENT.id(execution);
  }
}
