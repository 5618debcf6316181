package io.gridcase.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an obligation says in one plain line, so that people see the article a step obeys. */
public interface ArticleTexts {

  /** What stands in place of an obligation where the regulation leaves the value to the city. */
  String PRACTICE = "practice";

  /**
   * The obligation in plain words, beginning with the regulation and the number of the article.
   *
   * @param id id of the obligation matrix, for example {@code ZJ-33-2}, or {@link #PRACTICE}
   * @param locale English for an English locale, Chinese for every other
   * @return the text; for an unknown id the id itself
   */
  String text(String id, Locale locale);

  /** The ids in what a table or a city's file cites, separated by commas; none from nothing. */
  static List<String> cited(String article) {
    return article == null || article.isBlank()
        ? List.of()
        : Arrays.stream(article.split(",")).map(String::strip).toList();
  }

  /** The obligations among what is cited: practice is none. */
  static List<String> obligations(String article) {
    return cited(article).stream().filter(id -> !PRACTICE.equals(id)).toList();
  }

  /** The ids of all obligations, in the order of the matrix. */
  Set<String> ids();
}
