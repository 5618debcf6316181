package io.gridcase.tasklist.form;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL expression of a form, compiled once; it reads values and can call nothing outside. */
final class Feel {

  private static final FeelEngineApi ENGINE =
      FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

  private final ParsedExpression parsed;

  private Feel(ParsedExpression parsed) {
    this.parsed = parsed;
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
    return new Feel(result.parsedExpression());
  }

  /** The value; {@code null} when the expression fails, as in the browser. */
  Object value(Map<String, Object> scope) {
    var result = ENGINE.evaluate(parsed, scope);
    return result.isSuccess() ? result.result() : null;
  }

  /** Whether the expression is exactly true. */
  boolean holds(Map<String, Object> scope) {
    return Boolean.TRUE.equals(value(scope));
  }
}
