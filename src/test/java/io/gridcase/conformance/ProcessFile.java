package io.gridcase.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One diagram file.
 *
 * @param document the same file as plain XML, for what the model's own types do not tell
 */
record ProcessFile(String name, BpmnModelInstance model, Document document) {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  static ProcessFile read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new ProcessFile(
          "processes/" + file.getFileName(),
          Bpmn.readModelFromFile(file.toFile()),
          factory.newDocumentBuilder().parse(file.toFile()));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  /** The extension properties of an element by name, such as {@code stage} or {@code article}. */
  static Map<String, String> properties(BaseElement element) {
    Map<String, String> properties = new HashMap<>();
    if (element.getExtensionElements() != null) {
      element
          .getExtensionElements()
          .getElementsQuery()
          .list()
          .forEach(
              extension ->
                  extension
                      .getChildElementsByType(CamundaProperty.class)
                      .forEach(p -> properties.put(p.getCamundaName(), p.getCamundaValue())));
    }
    return properties;
  }

  /** Elements of the model's own namespace with this local name. */
  Stream<Element> elements(String namespace, String localName) {
    NodeList found = document.getElementsByTagNameNS(namespace, localName);
    return Stream.iterate(0, n -> n < found.getLength(), n -> n + 1)
        .map(n -> (Element) found.item(n));
  }

  /** Ids of the elements that have a drawn {@code BPMNShape} or {@code BPMNEdge}. */
  Set<String> drawn() {
    Set<String> ids = new HashSet<>();
    elements(BPMNDI, "BPMNShape").forEach(shape -> ids.add(shape.getAttribute("bpmnElement")));
    elements(BPMNDI, "BPMNEdge")
        .filter(edge -> edge.getElementsByTagNameNS("*", "waypoint").getLength() >= 2)
        .forEach(edge -> ids.add(edge.getAttribute("bpmnElement")));
    return ids;
  }

  Violation violation(String element, String rule) {
    return new Violation(name, element, rule);
  }
}
