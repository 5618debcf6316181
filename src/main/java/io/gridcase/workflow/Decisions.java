package io.gridcase.workflow;

import io.gridcase.kernel.DecisionTables;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks a city's decision tables outside the drawn decisions: for due dates and for showing which
 * rule a proposal rests on.
 *
 * <p>The tables are pure functions of their inputs, so answers are kept per version and inputs: the
 * FEEL engine parses every expression anew on each evaluation (docs/performance.md).
 */
@Component
public class Decisions implements DecisionTables {

  /**
   * A rule that was hit.
   *
   * @param outputs the row's outputs by name
   * @param ruleId id of the rule in the table
   * @param ruleNumber position of the rule in the table, from 1
   * @param annotation what the table's author says of the rule
   * @param definitionId the engine's name for the version of the table; stays behind the seam
   * @param version which version of the city's table it is, from 1
   */
  public record RuleHit(
      Map<String, Object> outputs,
      String ruleId,
      int ruleNumber,
      String annotation,
      String definitionId,
      int version) {}

  private record Table(
      String definitionId, int version, DmnDecision decision, Map<String, Rule> rules) {}

  private record Question(String definitionId, Map<String, Object> inputs) {}

  private static final int MOST_ANSWERS = 10_000;

  private final RepositoryService repository;
  private final ThreadLocal<DmnDecisionTableEvaluationEvent> evaluated = new ThreadLocal<>();
  private final DmnEngine engine;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final Map<Question, List<RuleHit>> answers = new ConcurrentHashMap<>();

  Decisions(RepositoryService repository) {
    this.repository = repository;
    DmnEngineConfiguration configuration =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    DmnDecisionTableEvaluationListener listener = evaluated::set;
    configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
    this.engine = configuration.buildEngine();
  }

  @EventListener
  void forget(ProcessVersions.ModelsDeployed deployed) {
    tables.clear();
    answers.clear();
  }

  /**
   * The rules of a city's table that these inputs hit, in the table's order.
   *
   * @throws IllegalStateException when the city has no such table
   */
  public List<RuleHit> evaluate(String city, String key, Map<String, Object> inputs) {
    Table table = tables.computeIfAbsent(key + "@" + city, k -> load(city, key));
    if (answers.size() > MOST_ANSWERS) {
      answers.clear();
    }
    return answers.computeIfAbsent(
        new Question(table.definitionId(), Map.copyOf(inputs)), q -> ask(table, inputs));
  }

  @Override
  public List<Map<String, Object>> outputs(String city, String table, Map<String, Object> inputs) {
    return evaluate(city, table, inputs).stream().map(RuleHit::outputs).toList();
  }

  private List<RuleHit> ask(Table table, Map<String, Object> inputs) {
    engine.evaluateDecisionTable(table.decision(), Variables.fromMap(inputs));
    DmnDecisionTableEvaluationEvent event = evaluated.get();
    evaluated.remove();
    return event.getMatchingRules().stream()
        .map(
            rule -> {
              Map<String, Object> outputs = new LinkedHashMap<>();
              rule.getOutputEntries()
                  .forEach(
                      (id, out) -> outputs.put(out.getOutputName(), out.getValue().getValue()));
              List<String> order = List.copyOf(table.rules().keySet());
              Rule model = table.rules().get(rule.getId());
              String said =
                  model == null || model.getDescription() == null
                      ? ""
                      : model.getDescription().getTextContent();
              return new RuleHit(
                  outputs,
                  rule.getId(),
                  order.indexOf(rule.getId()) + 1,
                  said,
                  table.definitionId(),
                  table.version());
            })
        .toList();
  }

  private Table load(String city, String key) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(key)
            .tenantIdIn(city)
            .latestVersion()
            .singleResult();
    if (definition == null) {
      throw new IllegalStateException("The city " + city + " has no table " + key);
    }
    DmnModelInstance model = repository.getDmnModelInstance(definition.getId());
    Map<String, Rule> rules = new LinkedHashMap<>();
    model.getModelElementsByType(DecisionTable.class).stream()
        .flatMap(t -> t.getRules().stream())
        .forEach(rule -> rules.put(rule.getId(), rule));
    DmnDecision decision =
        engine.parseDecision(
            key,
            new ByteArrayInputStream(Dmn.convertToString(model).getBytes(StandardCharsets.UTF_8)));
    return new Table(definition.getId(), definition.getVersion(), decision, rules);
  }
}
