package io.gridcase.tasklist.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A FEEL expression of a form, compiled once; it reads values and can call nothing outside.
 *
 * <p>Most expressions ask for an outcome or a flag, the same few values again and again, while an
 * evaluation costs the engine the building of all its functions: answers to short values are kept.
 */
final class Feel {

  private static final FeelEngineApi ENGINE =
      FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern CHANGES_BY_ITSELF = Pattern.compile("\\b(now|today|random)\\b");
  private static final int MOST_ANSWERS = 200;
  private static final int LONGEST_KEPT = 40;
  private static final int MOST_LISTED = 10;

  private final ParsedExpression parsed;
  private final Set<String> names;
  private final boolean keeps;
  private final Map<Map<String, Object>, Optional<Object>> answers = new ConcurrentHashMap<>();

  private Feel(ParsedExpression parsed, String text) {
    this.parsed = parsed;
    this.names = NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    this.keeps = !CHANGES_BY_ITSELF.matcher(text).find();
  }

  /** Whether form-js takes the text for an expression: it begins with an equals sign. */
  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  /**
   * Compiles an expression.
   *
   * @param text the expression with its leading equals sign
   * @throws IllegalArgumentException when it is no FEEL, with the engine's reason
   */
  static Feel compile(String text) {
    var result = ENGINE.parseExpression(text.substring(1).strip());
    if (!result.isSuccess()) {
      throw new IllegalArgumentException(result.failure().message());
    }
    return new Feel(result.parsedExpression(), text);
  }

  /** The value; {@code null} when the expression fails, as in the browser. */
  Object value(Map<String, Object> scope) {
    Map<String, Object> asked = new HashMap<>();
    for (String name : names) {
      if (scope.containsKey(name)) {
        asked.put(name, scope.get(name));
      }
    }
    if (!keeps || !asked.values().stream().allMatch(Feel::isShort)) {
      return evaluated(scope);
    }
    Optional<Object> known = answers.get(asked);
    if (known == null) {
      known = Optional.ofNullable(evaluated(scope));
      if (answers.size() >= MOST_ANSWERS) {
        answers.clear();
      }
      answers.put(asked, known);
    }
    return known.orElse(null);
  }

  private Object evaluated(Map<String, Object> scope) {
    var result = ENGINE.evaluate(parsed, scope);
    return result.isSuccess() ? result.result() : null;
  }

  /**
   * Whether a value is an outcome, a few of them, a flag or a number: nothing that somebody wrote
   * about people.
   */
  private static boolean isShort(Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof String text && text.length() <= LONGEST_KEPT
        || value instanceof List<?> list
            && list.size() <= MOST_LISTED
            && list.stream().allMatch(it -> it instanceof String && isShort(it));
  }

  /** Whether the expression is exactly true. */
  boolean holds(Map<String, Object> scope) {
    return Boolean.TRUE.equals(value(scope));
  }
}
