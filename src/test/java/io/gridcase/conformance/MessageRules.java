package io.gridcase.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Messages and errors are declared once in Java, and every declared one is used by a model. */
final class MessageRules {

  private MessageRules() {}

  /**
   * @param declared names of messages and codes of errors as Java declares them
   */
  static List<Violation> check(ModelFolder models, Set<String> declared) {
    List<Violation> found = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (ProcessFile file : models.processes()) {
      names(file)
          .forEach(
              (id, name) -> {
                if (!referenced(file, id)) {
                  found.add(file.violation(id, "is declared but nothing refers to it"));
                }
                if (!declared.contains(name)) {
                  found.add(file.violation(id, "Messages declares no " + name));
                }
                used.add(name);
              });
    }
    declared.stream()
        .filter(name -> !used.contains(name))
        .forEach(name -> found.add(new Violation("Messages", name, "is used by no model")));
    return found;
  }

  private static Map<String, String> names(ProcessFile file) {
    return Stream.concat(
            file.elements(ProcessFile.BPMN, "message"), file.elements(ProcessFile.BPMN, "error"))
        .collect(Collectors.toMap(e -> e.getAttribute("id"), MessageRules::nameOf));
  }

  private static String nameOf(Element element) {
    return element.getLocalName().equals("error")
        ? element.getAttribute("errorCode")
        : element.getAttribute("name");
  }

  private static boolean referenced(ProcessFile file, String id) {
    return file.elements(ProcessFile.BPMN, "*")
        .anyMatch(
            e -> id.equals(e.getAttribute("messageRef")) || id.equals(e.getAttribute("errorRef")));
  }
}
