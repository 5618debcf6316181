package io.gridcase.workflow;

import io.gridcase.audit.LegalBasis;
import io.gridcase.registry.Cities;
import java.util.List;
import java.util.Map;
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
  private final Map<String, List<String>> cited = new ConcurrentHashMap<>();

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
          try (LegalBasis.Span span = basis.getObject().on(own(execution))) {
            delegate.execute(execution);
          }
        };
  }

  /** Of the articles the element cites, those of the case's own city. */
  private List<String> own(DelegateExecution execution) {
    List<String> all =
        cited.computeIfAbsent(
            execution.getProcessDefinitionId() + "/" + execution.getCurrentActivityId(),
            key -> StepTraits.articles(execution.getBpmnModelElementInstance()));
    return cities.getObject().profile(Variables.CITY.text(execution)).ownOf(all);
  }
}
