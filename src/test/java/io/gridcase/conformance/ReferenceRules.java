package io.gridcase.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.w3c.dom.Element;

/** Everything a model names is there: beans and their methods, decisions, called processes. */
final class ReferenceRules {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern CALL = Pattern.compile("(?<![.\\w])(\\w+)\\.(\\w+)\\s*\\(");
  private static final Pattern DELEGATE = Pattern.compile("[$#]\\{(\\w+)}");

  /** What the engine itself puts into expressions. */
  static final Set<String> ENGINE = Set.of("execution", "task", "decisionResult");

  private ReferenceRules() {}

  static List<Violation> check(ModelFolder models, Beans beans) {
    List<Violation> found = new ArrayList<>();
    for (ProcessFile file : models.processes()) {
      file.all(ServiceTask.class).forEach(task -> delegate(file, task, beans, found));
      calls(file, beans, found);
      decisions(models, file, found);
      for (CallActivity call : file.all(CallActivity.class)) {
        if (!processes(models).contains(call.getCalledElement())) {
          found.add(file.violation(call.getId(), "calls no process: " + call.getCalledElement()));
        }
      }
      for (Process process : file.all(Process.class)) {
        if (process.getCamundaHistoryTimeToLiveString() == null) {
          found.add(file.violation(process.getId(), "has no historyTimeToLive"));
        }
      }
    }
    models.tables().forEach((city, tables) -> tables(city, tables, found));
    return found;
  }

  private static List<String> processes(ModelFolder models) {
    return models.processes().stream()
        .flatMap(file -> file.all(Process.class).stream())
        .map(Process::getId)
        .toList();
  }

  private static void delegate(
      ProcessFile file, ServiceTask task, Beans beans, List<Violation> found) {
    String expression = task.getCamundaDelegateExpression();
    Matcher matcher = expression == null ? null : DELEGATE.matcher(expression);
    if (matcher == null || !matcher.matches()) {
      found.add(file.violation(task.getId(), "needs a delegateExpression that names one bean"));
    } else if (!beans.has(matcher.group(1))) {
      found.add(file.violation(task.getId(), "there is no bean " + matcher.group(1)));
    } else if (!JavaDelegate.class.isAssignableFrom(beans.types().get(matcher.group(1)))) {
      found.add(file.violation(task.getId(), "the bean " + matcher.group(1) + " is no delegate"));
    }
  }

  /** Beans and methods that expressions call, wherever they stand in the file. */
  private static void calls(ProcessFile file, Beans beans, List<Violation> found) {
    for (Element element : file.elements("*", "*").toList()) {
      for (String text : ModelText.of(element)) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
          Matcher call = CALL.matcher(TEXT.matcher(expression.group(1)).replaceAll("''"));
          while (call.find()) {
            if (!ENGINE.contains(call.group(1)) && !beans.has(call.group(1), call.group(2))) {
              found.add(
                  file.violation(
                      ModelText.idOf(element),
                      "there is no bean %s with a public method %s"
                          .formatted(call.group(1), call.group(2))));
            }
          }
        }
      }
    }
  }

  private static void decisions(ModelFolder models, ProcessFile file, List<Violation> found) {
    for (BusinessRuleTask task : file.all(BusinessRuleTask.class)) {
      String key = task.getCamundaDecisionRef();
      if (key == null) {
        found.add(file.violation(task.getId(), "names no decision (camunda:decisionRef)"));
        continue;
      }
      if (!"${city}".equals(task.getCamundaDecisionRefTenantId())) {
        found.add(file.violation(task.getId(), "must read the table of the case's city"));
      }
      models
          .tables()
          .forEach(
              (city, tables) -> {
                if (!tables.containsKey(key)) {
                  found.add(
                      file.violation(
                          task.getId(), "there is no dmn/%s/%s.dmn".formatted(city, key)));
                }
              });
    }
  }

  private static void tables(
      String city, Map<String, DmnModelInstance> tables, List<Violation> found) {
    tables.forEach(
        (key, table) -> {
          String file = "dmn/%s/%s.dmn".formatted(city, key);
          List<String> ids =
              table.getModelElementsByType(Decision.class).stream().map(Decision::getId).toList();
          if (!ids.contains(key)) {
            found.add(new Violation(file, key, "there is no decision " + key + ", only " + ids));
          }
          for (Decision decision : table.getModelElementsByType(Decision.class)) {
            if (decision.getCamundaHistoryTimeToLiveString() == null) {
              found.add(new Violation(file, decision.getId(), "has no historyTimeToLive"));
            }
          }
        });
  }
}
