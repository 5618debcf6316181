package io.gridcase.workflow;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.registry.CityProfile;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * On which obligations an element of a model rests: those it cites, of all cities, or those of the
 * rule that led to it. A rule says more exactly than a diagram all levels share which article it
 * is.
 *
 * @param cited what the element cites
 * @param rule the variable with the articles of the rule; null when the element cites by itself
 */
record Grounds(List<String> cited, String rule) {

  static Grounds of(String articles, String rule) {
    return new Grounds(list(articles), rule);
  }

  /**
   * The obligations of the case's own city.
   *
   * @return empty when the element cites other cities only: then it is a part of what is around it,
   *     and rests on the same. What cites nothing at all rests on nothing.
   */
  Optional<List<String>> in(CityProfile city, VariableScope facts) {
    Object ruled = rule == null ? null : facts.getVariable(rule);
    if (ruled != null) {
      return Optional.of(city.ownOf(list(ruled.toString())));
    }
    List<String> own = city.ownOf(cited);
    return own.isEmpty() && !cited.isEmpty() ? Optional.empty() : Optional.of(own);
  }

  static List<String> list(String text) {
    return ArticleTexts.cited(text);
  }
}
