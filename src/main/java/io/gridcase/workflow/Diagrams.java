package io.gridcase.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Where a case stands in the diagrams, in the version it runs in. */
@Component
public class Diagrams {

  /**
   * One diagram of a case.
   *
   * @param key the procedure
   * @param name what it is called
   * @param xml the model
   * @param active ids of the elements it stands at
   * @param done ids of the elements it passed
   * @param flows ids of the connections it took
   * @param departmentId the department a called procedure belongs to; null for the main one
   */
  public record Diagram(
      String key,
      String name,
      String xml,
      Collection<String> active,
      Collection<String> done,
      Collection<String> flows,
      Long departmentId) {}

  private record Model(String key, String name, String xml, WalkedArrows arrows) {}

  private final HistoryService history;
  private final RepositoryService repository;
  private final Map<String, Model> models = new ConcurrentHashMap<>();

  Diagrams(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  /** The diagrams of a case: the main procedure first, then one per called procedure. */
  public List<Diagram> of(String city, String matterNumber) {
    List<Diagram> diagrams = new ArrayList<>();
    for (HistoricProcessInstance instance :
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(matterNumber)
            .tenantIdIn(city)
            .orderByProcessInstanceStartTime()
            .asc()
            .list()) {
      diagrams.add(diagram(instance));
    }
    return diagrams;
  }

  private Diagram diagram(HistoricProcessInstance instance) {
    Model model = models.computeIfAbsent(instance.getProcessDefinitionId(), this::load);
    Set<String> active = new LinkedHashSet<>();
    Set<String> done = new LinkedHashSet<>();
    List<HistoricActivityInstance> visits =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    for (HistoricActivityInstance activity : visits) {
      String id = WalkedArrows.element(activity);
      if (activity.getEndTime() == null) {
        active.add(id);
      } else if (!activity.isCanceled()) {
        done.add(id);
      }
    }
    return new Diagram(
        model.key(),
        model.name(),
        model.xml(),
        active,
        done,
        model.arrows().through(visits),
        instance.getSuperProcessInstanceId() == null ? null : department(instance));
  }

  private Long department(HistoricProcessInstance instance) {
    HistoricVariableInstance department =
        history
            .createHistoricVariableInstanceQuery()
            .processInstanceId(instance.getId())
            .variableName(Variables.DEPARTMENT.key())
            .singleResult();
    return department == null ? null : Long.valueOf(department.getValue().toString());
  }

  private Model load(String definitionId) {
    var definition = repository.getProcessDefinition(definitionId);
    BpmnModelInstance instance = repository.getBpmnModelInstance(definitionId);
    return new Model(
        definition.getKey(),
        definition.getName(),
        Bpmn.convertToString(instance),
        new WalkedArrows(instance.getModelElementsByType(SequenceFlow.class)));
  }
}
