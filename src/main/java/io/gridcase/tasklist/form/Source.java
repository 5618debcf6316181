package io.gridcase.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** One component as it stands in the file, read piece by piece; faults are noted, not thrown. */
record Source(JsonNode json, List<String> faults) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String type() {
    return json.path("type").asText();
  }

  /** What the component is called: its label, that of its date or time, or else its key. */
  Label label() {
    String label = "";
    for (String name : List.of("label", "dateLabel", "timeLabel", "key", "path")) {
      label = label.isBlank() ? json.path(name).asText("") : label;
    }
    return new Label(label, json.path("properties").path("en").asText(null));
  }

  void fault(String what) {
    String name = json.path("id").asText(json.path("key").asText("?"));
    faults.add("component '" + name + "' " + what);
  }

  boolean flag(String name) {
    return json.path(name).isBoolean() && json.path(name).asBoolean();
  }

  /** Whether a custom property is set to true; the editor writes it as text. */
  boolean property(String name) {
    return json.path("properties").path(name).asBoolean(false);
  }

  JsonNode validate() {
    return json.path("validate");
  }

  Object plain(String name) {
    return json.has(name) ? JSON.convertValue(json.get(name), Object.class) : null;
  }

  /** The names a value stands under, split at dots. */
  List<Object> path(String name, boolean needed) {
    String text = json.path(name).asText("");
    if (text.isEmpty()) {
      if (needed) {
        fault("has no " + name);
      }
      return List.of();
    }
    return List.of((Object[]) text.split("\\."));
  }

  Keep keep(Keep inherited) {
    JsonNode keep = json.path("properties").path("keep");
    if (keep.isMissingNode()) {
      return inherited;
    }
    try {
      return Keep.valueOf(keep.asText().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      fault("is to be kept as '" + keep.asText() + "', which is none of variable, case, party");
      return inherited;
    }
  }

  Feel hide() {
    return compiled(json.path("conditional").path("hide"));
  }

  /** The expression of an attribute; {@code null} when it is none. */
  Feel feel(String name) {
    return compiled(json.path(name));
  }

  private Feel compiled(JsonNode node) {
    if (!node.isTextual() || !Feel.isExpression(node.asText())) {
      return null;
    }
    try {
      return Feel.compile(node.asText());
    } catch (IllegalArgumentException e) {
      fault("has the expression '" + node.asText() + "': " + e.getMessage());
      return null;
    }
  }

  Bound bound(String name) {
    JsonNode node = validate().path(name);
    if (node.isMissingNode() || node.isNull() || node.asText().isEmpty()) {
      return null;
    }
    Feel computed = compiled(node);
    if (computed != null || node.isTextual() && Feel.isExpression(node.asText())) {
      return new Bound(null, computed);
    }
    return new Bound(number(name, node), null);
  }

  BigDecimal step() {
    JsonNode node = json.path("increment");
    BigDecimal step =
        node.isMissingNode() || node.asText().isEmpty() ? null : number("increment", node);
    if (step != null && step.signum() <= 0) {
      fault("has an increment that is not above zero");
      return null;
    }
    return step;
  }

  Integer decimals() {
    return json.path("decimalDigits").isInt() ? json.path("decimalDigits").asInt() : null;
  }

  private BigDecimal number(String name, JsonNode node) {
    try {
      return new BigDecimal(node.asText());
    } catch (NumberFormatException e) {
      fault("has the " + name + " '" + node.asText() + "', which is no number");
      return null;
    }
  }

  Pattern pattern() {
    String text = validate().path("pattern").asText("");
    try {
      return text.isEmpty() ? null : Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      fault("has the pattern '" + text + "': " + e.getDescription());
      return null;
    }
  }

  TextRule.Kind textKind() {
    return switch (validate().path("validationType").asText("")) {
      case "email" -> TextRule.Kind.EMAIL;
      case "phone" -> TextRule.Kind.PHONE;
      default -> null;
    };
  }

  MomentRule.Subtype subtype() {
    return switch (json.path("subtype").asText("date")) {
      case "time" -> MomentRule.Subtype.TIME_OF_DAY;
      case "datetime" -> MomentRule.Subtype.BOTH;
      default -> MomentRule.Subtype.DATE;
    };
  }

  Options options() {
    if (json.has("valuesExpression")) {
      Feel computed = feel("valuesExpression");
      if (computed == null) {
        fault("has no usable valuesExpression");
      }
      return new Options(null, null, computed);
    }
    if (json.has("valuesKey")) {
      return new Options(null, json.path("valuesKey").asText(), null);
    }
    if (!json.path("values").isArray()) {
      fault("offers no choice: it has neither values nor valuesKey nor valuesExpression");
    }
    return new Options(
        (List<?>) (json.path("values").isArray() ? plain("values") : null), null, null);
  }
}
