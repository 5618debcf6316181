package io.gridcase.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * Every way out that a gateway knows can be chosen in the form before it, and every choice of the
 * form has a way out.
 */
final class OutcomeRules {

  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
  private static final Pattern OUTCOME = Pattern.compile("\\boutcome\\s*[!=]=\\s*'([A-Z_]+)'");

  private OutcomeRules() {}

  static List<Violation> check(ModelFolder models) {
    List<Violation> found = new ArrayList<>();
    for (ProcessFile file : models.processes()) {
      for (ExclusiveGateway gateway : file.all(ExclusiveGateway.class)) {
        gateway(models, file, gateway, found);
      }
      for (UserTask task : file.all(UserTask.class)) {
        if (!choices(models, task).isEmpty() && deciding(task).isEmpty()) {
          found.add(file.violation(task.getId(), "its form asks an outcome no gateway reads"));
        }
      }
    }
    return found;
  }

  private static void gateway(
      ModelFolder models, ProcessFile file, ExclusiveGateway gateway, List<Violation> found) {
    Set<String> ways = ways(gateway);
    if (ways.isEmpty()) {
      return;
    }
    Set<UserTask> tasks = before(gateway);
    if (tasks.isEmpty()) {
      found.add(file.violation(gateway.getId(), "reads an outcome, but no task comes before it"));
    }
    for (UserTask task : tasks) {
      Set<String> choices = choices(models, task);
      Set<String> unknown = minus(ways, choices);
      if (!unknown.isEmpty()) {
        found.add(
            file.violation(
                gateway.getId(),
                "reads %s, which the form of %s does not offer".formatted(unknown, task.getId())));
      }
      Set<String> stuck = minus(choices, ways);
      if (!stuck.isEmpty() && gateway.getDefault() == null) {
        found.add(
            file.violation(
                gateway.getId(),
                "has no way out for %s of the form of %s".formatted(stuck, task.getId())));
      }
    }
  }

  private static Set<String> minus(Set<String> all, Set<String> less) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(less);
    return rest;
  }

  private static Set<String> ways(FlowNode gateway) {
    Set<String> ways = new TreeSet<>();
    for (SequenceFlow flow : gateway.getOutgoing()) {
      if (flow.getConditionExpression() != null) {
        Matcher matcher = OUTCOME.matcher(flow.getConditionExpression().getTextContent());
        while (matcher.find()) {
          ways.add(matcher.group(1));
        }
      }
    }
    return ways;
  }

  /** The tasks whose answer a gateway sees first, walking against the flow. */
  private static Set<UserTask> before(FlowNode gateway) {
    Set<UserTask> tasks = new HashSet<>();
    walk(
        gateway,
        node -> node.getPreviousNodes().list(),
        node -> {
          if (node instanceof UserTask task) {
            tasks.add(task);
            return false;
          }
          return ways(node).isEmpty();
        });
    return tasks;
  }

  /** The gateways that read the outcome of a task, walking with the flow. */
  private static Set<FlowNode> deciding(UserTask task) {
    Set<FlowNode> gateways = new HashSet<>();
    walk(
        task,
        node -> node.getSucceedingNodes().list(),
        node -> {
          if (!ways(node).isEmpty()) {
            gateways.add(node);
            return false;
          }
          return !(node instanceof UserTask);
        });
    return gateways;
  }

  private static void walk(
      FlowNode from,
      java.util.function.Function<FlowNode, List<FlowNode>> next,
      java.util.function.Predicate<FlowNode> goesOn) {
    Set<FlowNode> seen = new HashSet<>();
    Deque<FlowNode> open = new ArrayDeque<>(next.apply(from));
    while (!open.isEmpty()) {
      FlowNode node = open.pop();
      if (seen.add(node) && goesOn.test(node)) {
        open.addAll(next.apply(node));
      }
    }
  }

  private static Set<String> choices(ModelFolder models, UserTask task) {
    Set<String> choices = new TreeSet<>();
    JsonNode form = models.forms().get(TaskRules.formOf(task));
    if (form != null) {
      for (JsonNode field : TaskRules.fields(form)) {
        if ("outcome".equals(field.path("key").asText())) {
          field.path("values").forEach(value -> choices.add(value.path("value").asText()));
          choices.addAll(computed(field.path("valuesExpression").asText()));
        }
      }
    }
    return choices;
  }

  /** All choices an expression may give: those of a case that closes none of them. */
  private static Set<String> computed(String expression) {
    Set<String> choices = new TreeSet<>();
    if (!expression.isBlank()) {
      Object found =
          FEEL.evaluateExpression(
                  expression.substring(1), Map.<String, Object>of("closedWays", List.of()))
              .result();
      ((List<?>) found).forEach(it -> choices.add(((Map<?, ?>) it).get("value").toString()));
    }
    return choices;
  }
}
