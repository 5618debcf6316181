package io.gridcase.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.w3c.dom.Element;

/**
 * Variables that models, tables and forms use are declared in Java or given by the model itself.
 */
final class VariableRules {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])([a-zA-Z]\\w*)(?!\\w*\\s*[.(])");
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "lt", "gt");

  private VariableRules() {}

  /**
   * @param declared the keys of the variables as Java declares them
   * @param beans what expressions may name besides variables
   */
  static List<Violation> check(ModelFolder models, Set<String> declared, Beans beans) {
    List<Violation> found = new ArrayList<>();
    Set<String> known = new HashSet<>(declared);
    known.addAll(WORDS);
    known.addAll(ReferenceRules.ENGINE);
    models.processes().forEach(file -> known.addAll(given(file)));
    for (ProcessFile file : models.processes()) {
      for (Element element : file.elements("*", "*").toList()) {
        for (String name : names(element)) {
          if (!known.contains(name) && !beans.has(name)) {
            found.add(file.violation(ModelText.idOf(element), "nothing declares " + name));
          }
        }
      }
      for (BusinessRuleTask task : file.all(BusinessRuleTask.class)) {
        inputs(models, task.getCamundaDecisionRef()).stream()
            .filter(input -> !known.contains(input))
            .forEach(input -> found.add(file.violation(task.getId(), "nothing declares " + input)));
      }
    }
    models.forms().forEach((key, form) -> kept(key, form, declared, found));
    return found;
  }

  private static void kept(String key, JsonNode form, Set<String> declared, List<Violation> found) {
    TaskRules.fields(form).stream()
        .filter(field -> "variable".equals(field.path("properties").path("keep").asText()))
        .map(field -> field.path("key").asText())
        .filter(field -> !declared.contains(field))
        .forEach(
            field ->
                found.add(
                    new Violation("forms/" + key + ".form", field, "is kept as no variable")));
  }

  /** What the model gives a name itself: mappings, and the element of a collection. */
  private static Set<String> given(ProcessFile file) {
    Set<String> names = new HashSet<>();
    Stream.of("inputParameter", "outputParameter")
        .flatMap(kind -> file.elements(ProcessFile.CAMUNDA, kind))
        .forEach(parameter -> names.add(parameter.getAttribute("name")));
    Stream.of("in", "out")
        .flatMap(kind -> file.elements(ProcessFile.CAMUNDA, kind))
        .forEach(mapping -> names.add(mapping.getAttribute("target")));
    file.elements(ProcessFile.BPMN, "multiInstanceLoopCharacteristics")
        .forEach(loop -> names.add(loop.getAttributeNS(ProcessFile.CAMUNDA, "elementVariable")));
    return names;
  }

  private static Set<String> names(Element element) {
    Set<String> names = new TreeSet<>();
    for (String text : ModelText.of(element)) {
      Matcher expression = EXPRESSION.matcher(text);
      while (expression.find()) {
        Matcher name = NAME.matcher(TEXT.matcher(expression.group(1)).replaceAll("''"));
        while (name.find()) {
          names.add(name.group(1));
        }
      }
    }
    return names;
  }

  private static Set<String> inputs(ModelFolder models, String decision) {
    Set<String> inputs = new TreeSet<>();
    models
        .tables()
        .values()
        .forEach(
            tables -> {
              DmnModelInstance table = tables.get(decision);
              if (table != null) {
                table
                    .getModelElementsByType(InputExpression.class)
                    .forEach(input -> inputs.add(input.getTextContent().strip()));
              }
            });
    return inputs;
  }
}
