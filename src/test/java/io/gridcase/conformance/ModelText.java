package io.gridcase.conformance;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What stands written in an element, attributes and text alike. */
final class ModelText {

  private ModelText() {}

  static List<String> of(Element element) {
    List<String> texts = new ArrayList<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int n = 0; n < attributes.getLength(); n++) {
      texts.add(((Attr) attributes.item(n)).getValue());
    }
    NodeList children = element.getChildNodes();
    for (int n = 0; n < children.getLength(); n++) {
      if (children.item(n).getNodeType() == Node.TEXT_NODE) {
        texts.add(children.item(n).getNodeValue());
      }
    }
    return texts;
  }

  /** The id of the element, or of the nearest one around it that has one. */
  static String idOf(Element element) {
    for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
      if (one.hasAttribute("id")) {
        return one.getAttribute("id");
      }
    }
    return element.getLocalName();
  }
}
