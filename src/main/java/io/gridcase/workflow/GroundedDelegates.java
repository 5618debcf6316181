package io.gridcase.workflow;

import io.gridcase.audit.LegalBasis;
import io.gridcase.registry.Cities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets what a service task makes happen rest on the articles its element in the model cites. */
@Component
class GroundedDelegates implements BeanPostProcessor {

  private final ObjectProvider<LegalBasis> basis;
  private final ObjectProvider<Cities> cities;
  private final Map<String, Grounds> known = new ConcurrentHashMap<>();

  GroundedDelegates(ObjectProvider<LegalBasis> basis, ObjectProvider<Cities> cities) {
    this.basis = basis;
    this.cities = cities;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof JavaDelegate delegate)) {
      return bean;
    }
    return (JavaDelegate)
        execution -> {
          Optional<List<String>> own = own(execution);
          if (own.isEmpty()) {
            delegate.execute(execution);
            return;
          }
          try (LegalBasis.Span span = basis.getObject().on(own.get())) {
            delegate.execute(execution);
          }
        };
  }

  /** What the element rests on; empty when it rests on what is around it. */
  private Optional<List<String>> own(DelegateExecution execution) {
    Grounds grounds =
        known.computeIfAbsent(
            execution.getProcessDefinitionId() + "/" + execution.getCurrentActivityId(),
            key -> StepTraits.grounds(execution.getBpmnModelElementInstance()));
    return grounds.in(cities.getObject().profile(Variables.CITY.text(execution)), execution);
  }
}
