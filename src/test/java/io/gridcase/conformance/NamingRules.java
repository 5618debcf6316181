package io.gridcase.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.w3c.dom.Element;

/** Elements have ids that speak, names people read, and a place in the drawing. */
final class NamingRules {

  private static final Pattern REST = Pattern.compile("_[a-zA-Z][a-zA-Z0-9]*(_[a-zA-Z0-9]+)*");
  private static final Pattern PROCESS = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Predicate<String> CHINESE = Pattern.compile("\\p{IsHan}").asPredicate();

  /** The beginning of an id by the kind of its element. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("startEvent", "start"),
          Map.entry("endEvent", "end"),
          Map.entry("intermediateCatchEvent", "event"),
          Map.entry("intermediateThrowEvent", "event"),
          Map.entry("boundaryEvent", "boundary"),
          Map.entry("userTask", "task"),
          Map.entry("serviceTask", "service"),
          Map.entry("sendTask", "service"),
          Map.entry("receiveTask", "event"),
          Map.entry("businessRuleTask", "decision"),
          Map.entry("callActivity", "call"),
          Map.entry("subProcess", "subprocess"),
          Map.entry("exclusiveGateway", "gateway"),
          Map.entry("parallelGateway", "gateway"),
          Map.entry("inclusiveGateway", "gateway"),
          Map.entry("eventBasedGateway", "gateway"),
          Map.entry("sequenceFlow", "flow"),
          Map.entry("textAnnotation", "annotation"),
          Map.entry("group", "group"),
          Map.entry("lane", "lane"),
          Map.entry("message", "message"),
          Map.entry("error", "error"),
          Map.entry("signal", "signal"),
          Map.entry("escalation", "escalation"));

  private static final Set<String> UNDRAWN = Set.of("message", "error", "signal", "escalation");

  private NamingRules() {}

  static List<Violation> check(ProcessFile file) {
    List<Violation> found = new ArrayList<>();
    ids(file, found);
    names(file, found);
    return found;
  }

  private static void ids(ProcessFile file, List<Violation> found) {
    Set<String> drawn = file.drawn();
    PREFIXES.forEach(
        (kind, prefix) ->
            file.elements(ProcessFile.BPMN, kind)
                .map(element -> element.getAttribute("id"))
                .forEach(
                    id -> {
                      if (!speaks(id, prefix)) {
                        found.add(file.violation(id, kind + " must be called " + prefix + "_…"));
                      }
                      if (!UNDRAWN.contains(kind) && !drawn.contains(id)) {
                        found.add(file.violation(id, "is not drawn"));
                      }
                    }));
    file.elements(ProcessFile.BPMN, "process")
        .map(process -> process.getAttribute("id"))
        .filter(id -> !PROCESS.matcher(id).matches())
        .forEach(id -> found.add(file.violation(id, "process must be called in-small-letters")));
  }

  private static boolean speaks(String id, String prefix) {
    return id.startsWith(prefix) && REST.matcher(id.substring(prefix.length())).matches();
  }

  private static void names(ProcessFile file, List<Violation> found) {
    file.all(Process.class).forEach(p -> named(file, p, p.getName(), found));
    file.all(FlowNode.class).forEach(n -> named(file, n, n.getName(), found));
    file.all(Lane.class).forEach(l -> named(file, l, l.getName(), found));
    for (SequenceFlow flow : file.all(SequenceFlow.class)) {
      boolean choice =
          flow.getSource() instanceof ExclusiveGateway
              || flow.getSource() instanceof InclusiveGateway;
      if (choice && flow.getSource().getOutgoing().size() > 1) {
        named(file, flow, flow.getName(), found);
      }
    }
    file.elements(ProcessFile.BPMN, "textAnnotation")
        .filter(annotation -> !CHINESE.test(annotation.getTextContent()))
        .map(Element.class::cast)
        .forEach(a -> found.add(file.violation(a.getAttribute("id"), "needs Chinese text")));
  }

  private static void named(
      ProcessFile file, BaseElement element, String name, List<Violation> found) {
    if (name == null || !CHINESE.test(name)) {
      found.add(file.violation(element.getId(), "needs a Chinese name"));
    }
  }
}
