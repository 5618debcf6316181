package io.gridcase.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the components of a form, gathering what cannot be used. */
final class FormReader {

  private static final Set<String> SHOWN_ONLY =
      Set.of(
          "text",
          "html",
          "separator",
          "spacer",
          "image",
          "button",
          "iframe",
          "table",
          "documentPreview");

  private final List<String> faults;
  private final Set<String> choices = new TreeSet<>();

  FormReader(List<String> faults) {
    this.faults = faults;
  }

  /** The names under which the context must offer choices. */
  Set<String> choices() {
    return choices;
  }

  /** The components below a node, with the place their values go unless they say otherwise. */
  List<FormNode> components(JsonNode parent, Keep inherited) {
    List<FormNode> nodes = new ArrayList<>();
    for (JsonNode child : parent.path("components")) {
      var source = new Source(child, faults);
      if (!SHOWN_ONLY.contains(source.type())) {
        FormNode node = node(source, inherited);
        if (node != null) {
          nodes.add(node);
        }
      }
    }
    return nodes;
  }

  private FormNode node(Source source, Keep inherited) {
    Keep keep = source.keep(inherited);
    return switch (source.type()) {
      case "group" ->
          new GroupNode(source.path("path", false), source.hide(), components(source.json(), keep));
      case "dynamiclist" -> list(source, keep);
      default -> field(source, keep);
    };
  }

  private FormNode list(Source source, Keep keep) {
    List<Object> path = source.path("path", true);
    boolean fixed =
        source.json().path("allowAddRemove").isBoolean() && !source.flag("allowAddRemove");
    Integer rows = fixed ? source.json().path("defaultRepetitions").asInt(1) : null;
    List<FormNode> children = components(source.json(), keep);
    return path.isEmpty()
        ? null
        : new ListNode(path, source.label(), keep, source.hide(), rows, children);
  }

  private FormNode field(Source source, Keep keep) {
    ValueRule rule = rule(source);
    List<Object> path = source.path("key", true);
    if (rule == null || path.isEmpty()) {
      return null;
    }
    boolean readonly = source.flag("readonly");
    Feel readonlyWhen = source.feel("readonly");
    var fixed =
        new FieldNode.Fixed(
            source.flag("disabled"), readonly, readonlyWhen, source.plain("defaultValue"));
    boolean required = source.validate().path("required").asBoolean(false);
    return new FieldNode(path, source.label(), rule, keep, required, source.hide(), fixed);
  }

  private ValueRule rule(Source source) {
    return switch (source.type()) {
      case "textfield", "textarea" -> text(source);
      case "number" ->
          new NumberRule(
              source.bound("min"),
              source.bound("max"),
              source.step(),
              source.decimals(),
              source.flag("serializeToString"));
      case "checkbox" -> new CheckboxRule();
      case "radio", "select" -> new OneOfRule(options(source));
      case "checklist", "taglist" -> new SomeOfRule(options(source));
      case "datetime" ->
          new MomentRule(
              source.subtype(),
              source.property("notFuture"),
              source.flag("disallowPassedDates") || source.property("notPast"));
      case "filepicker" ->
          new FilesRule(
              source.flag("multiple") ? FilesRule.MOST : 1,
              source.json().path("accept").asText(""));
      case "expression" -> new ComputedRule(source.feel("expression"));
      default -> {
        source.fault("is of the unknown type '" + source.type() + "'");
        yield null;
      }
    };
  }

  private Options options(Source source) {
    Options options = source.options();
    if (options.key() != null) {
      choices.add(options.key());
    }
    return options;
  }

  private static TextRule text(Source source) {
    JsonNode validate = source.validate();
    return new TextRule(
        source.type().equals("textarea"),
        source.bound("minLength"),
        source.bound("maxLength"),
        source.pattern(),
        validate.path("patternErrorMessage").asText(validate.path("pattern").asText()),
        source.textKind());
  }
}
