package io.gridcase.gridchange;

import io.gridcase.gridchange.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Findings as they come up, each with its words in both languages. */
final class Findings {

  private static final String PREFIX = "refusal.field.";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<Finding> found = new ArrayList<>();

  void error(String code, List<String> grids, String where, Map<String, Object> params) {
    add(code, Severity.ERROR, grids, where, params);
  }

  void error(String code, String grid) {
    add(code, Severity.ERROR, List.of(grid), null, Map.of());
  }

  void error(String code, Map<String, Object> params) {
    add(code, Severity.ERROR, List.of(), null, params);
  }

  void warning(String code, List<String> grids, String where, Map<String, Object> params) {
    add(code, Severity.WARNING, grids, where, params);
  }

  /**
   * A warning whose values are words themselves.
   *
   * @param params what stands in the text, in the asked language
   */
  void warning(String code, List<String> grids, Function<Locale, Map<String, Object>> params) {
    Map<String, Object> chinese = params.apply(Locale.ROOT);
    found.add(
        new Finding(
            code,
            Severity.WARNING,
            grids,
            null,
            chinese,
            text(code, chinese, Locale.ROOT),
            text(code, params.apply(Locale.ENGLISH), Locale.ENGLISH)));
  }

  private void add(
      String code,
      Severity severity,
      List<String> grids,
      String where,
      Map<String, Object> params) {
    found.add(
        new Finding(
            code,
            severity,
            grids,
            where,
            params,
            text(code, params, Locale.ROOT),
            text(code, params, Locale.ENGLISH)));
  }

  private static String text(String code, Map<String, Object> params, Locale locale) {
    String text =
        ResourceBundle.getBundle("messages/gridchange", locale, EXACT).getString(PREFIX + code);
    for (Map.Entry<String, Object> param : params.entrySet()) {
      text = text.replace("{" + param.getKey() + "}", String.valueOf(param.getValue()));
    }
    return text;
  }

  boolean broken() {
    return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
