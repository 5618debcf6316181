package io.gridcase.workflow;

import static io.gridcase.workflow.Variables.number;

import io.gridcase.matter.Acceptance;
import io.gridcase.matter.Closing;
import io.gridcase.matter.Intake;
import io.gridcase.matter.Matter;
import io.gridcase.matter.MatterSource;
import io.gridcase.registry.Function;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks from the report to the first receiver. */
@Configuration(proxyBeanMethods = false)
class IntakeDelegates {

  @Bean
  JavaDelegate registerMatter(Intake intake) {
    return execution -> {
      Matter matter = intake.register(number(execution));
      Map<String, Object> known = new HashMap<>();
      known.put(Variables.URGENT.key(), matter.urgent());
      known.put(Variables.CATEGORY.key(), matter.category());
      known.put(Variables.MATTER_TYPE.key(), matter.typeCode());
      known.put(Variables.GRID_ID.key(), String.valueOf(matter.gridId()));
      known.put(Variables.GRID_TYPE.key(), matter.gridType());
      known.put(Variables.RESPONSIBILITY.key(), matter.responsibility());
      known.put(
          Variables.FIRST_HANDLER.key(),
          matter.source() == MatterSource.OFFICER ? matter.reporter() : null);
      known.put(Variables.HOLDER.key(), null);
      known.put(Variables.DIRECT.key(), false);
      execution.setVariables(known);
    };
  }

  @Bean
  JavaDelegate resolveOnSpot(Closing closing) {
    return execution -> closing.resolveOnSpot(number(execution));
  }

  @Bean
  JavaDelegate reportUp(Intake intake) {
    return execution -> {
      String chosen = Variables.RESPONSIBILITY.text(execution);
      Variables.RESPONSIBILITY.set(
          execution, intake.reportUp(number(execution), chosen).responsibility());
    };
  }

  @Bean
  JavaDelegate reportUpByItself(Intake intake) {
    return execution -> intake.reportUpByItself(number(execution));
  }

  @Bean
  JavaDelegate receiveMatter(Acceptance acceptance, Decisions decisions) {
    return execution -> {
      String number = number(execution);
      hold(execution, acceptance.receive(number, Variables.LEVEL.text(execution)));
      if (Variables.NOTIFY_DEPARTMENT.isTrue(execution)) {
        acceptance.notifyDepartments(number, responsible(execution, decisions));
      }
    };
  }

  static void hold(DelegateExecution execution, Acceptance.Holder holder) {
    execution.setVariables(
        Map.of(
            Variables.HOLDER.key(), String.valueOf(holder.organisationId()),
            Variables.LEVEL.key(), holder.level().name(),
            Variables.DIRECT.key(), holder.direct()));
  }

  private static List<Function> responsible(DelegateExecution execution, Decisions decisions) {
    return decisions
        .evaluate(
            Variables.CITY.text(execution),
            "routing",
            Map.of(
                "category", Variables.CATEGORY.text(execution),
                "matterType", Variables.MATTER_TYPE.text(execution)))
        .stream()
        .map(hit -> Proposals.part(hit.outputs()).function())
        .distinct()
        .toList();
  }
}
