package io.gridcase.tasklist.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a form asks for, read from its {@code .form} file (form-js schema 1.x): the same file the
 * browser shows decides on the server whether an answer is taken. Unchangeable and shared.
 *
 * <p>The rules are those of form-js 1.23, and some more: a name that is not in the form, a value
 * for a hidden field, another value for a fixed one and a choice that is not on offer are refused.
 * See {@code docs/task-context.md}.
 */
public final class FormContract {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final JsonNode schema;
  private final List<FormNode> nodes;
  private final Shape shape;
  private final Set<String> names;

  private FormContract(JsonNode schema, List<FormNode> nodes, Shape shape, Set<String> names) {
    this.names = names;
    this.schema = schema;
    this.nodes = nodes;
    this.shape = shape;
  }

  /**
   * Reads a form.
   *
   * @param schema the text of a {@code .form} file
   * @throws MalformedForm naming every component that cannot be used
   */
  public static FormContract parse(String schema) {
    List<String> faults = new ArrayList<>();
    JsonNode root;
    try {
      root = JSON.readTree(schema);
    } catch (JsonProcessingException e) {
      throw new MalformedForm(List.of("it is not JSON: " + e.getOriginalMessage()));
    }
    if (!root.path("components").isArray()) {
      throw new MalformedForm(List.of("it has no components"));
    }
    var reader = new FormReader(faults);
    List<FormNode> nodes = reader.components(root, Keep.CASE);
    List<String> clashes = new ArrayList<>();
    Shape shape = Shape.of(nodes, clashes);
    clashes.forEach(path -> faults.add("two components claim " + path));
    reader.choices().stream()
        .filter(shape::names)
        .forEach(it -> faults.add("a field is named as the choices of another one, " + it));
    if (!faults.isEmpty()) {
      throw new MalformedForm(faults);
    }
    Set<String> names =
        NAME.matcher(schema).results().map(MatchResult::group).collect(Collectors.toSet());
    return new FormContract(root, nodes, shape, names);
  }

  /** The form as it is shown; not to be changed. */
  public JsonNode schema() {
    return schema;
  }

  /** Whether the form may read this name of the context: it stands somewhere in its text. */
  public boolean mentions(String name) {
    return names.contains(name);
  }

  /**
   * Checks an answer as a whole and converts it.
   *
   * @param data what was sent, as plain JSON values
   * @param context what the server put beside the task, as plain JSON values
   * @param now the present moment, for fields that may not lie in the future or the past
   * @throws Refusal {@code form-invalid} with the path and the code of every problem
   */
  public Accepted check(Map<String, Object> data, Map<String, Object> context, Instant now) {
    var check = new Check(data, context, now);
    shape.compare(data, List.of(), check);
    Map<String, Object> seen = new HashMap<>(context);
    nodes.forEach(node -> node.fill(seen, check, List.of()));
    Scope scope = Scope.of(seen);
    nodes.forEach(node -> node.check(check, List.of(), scope, false));
    return check.accepted();
  }
}
