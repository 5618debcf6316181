package io.gridcase.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What a model says of its user tasks beside the flow: stages, phase, articles, form. */
@Component
class StepTraits {

  /** The traits of one user task in one version of its model. */
  record Traits(List<String> stages, String phase, Grounds grounds, String formKey) {}

  private final Map<String, Traits> known = new ConcurrentHashMap<>();

  Traits of(DelegateTask task) {
    return known.computeIfAbsent(
        task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(), key -> read(task));
  }

  private static Traits read(DelegateTask task) {
    UserTask element = (UserTask) task.getBpmnModelElementInstance();
    return new Traits(
        Grounds.list(property(element, "stage")),
        property(element, "phase"),
        grounds(element),
        element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"));
  }

  /** What an element of a model rests on. */
  static Grounds grounds(FlowElement element) {
    return Grounds.of(property(element, "article"), property(element, "articleFrom"));
  }

  private static String property(FlowElement element, String name) {
    ExtensionElements extensions = element.getExtensionElements();
    if (extensions == null) {
      return null;
    }
    return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(p -> p.getCamundaProperties().stream())
        .filter(p -> name.equals(p.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst()
        .orElse(null);
  }
}
