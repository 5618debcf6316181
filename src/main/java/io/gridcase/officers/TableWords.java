package io.gridcase.officers;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.DecisionTables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Tells in words what a city's table of people objects to, with the article it rests on. */
@Component
class TableWords {

  private static final String BUNDLE = "messages/personnel";

  private final DecisionTables tables;
  private final ArticleTexts articles;

  TableWords(DecisionTables tables, ArticleTexts articles) {
    this.tables = tables;
    this.articles = articles;
  }

  /**
   * What the table objects to, in its order.
   *
   * @param output the name of the output that says it
   * @param words the group of words its values belong to
   */
  List<Objection> ask(
      String city,
      String table,
      Map<String, Object> inputs,
      String output,
      String words,
      Locale locale) {
    return tables.outputs(city, table, inputs).stream()
        .map(hit -> objection(words, (String) hit.get(output), (String) hit.get("article"), locale))
        .toList();
  }

  /** An objection in words. */
  Objection objection(String words, String code, String article, Locale locale) {
    return new Objection(code, word(words, code, locale), article, text(article, locale));
  }

  /** What an article says; several are separated by commas. */
  String text(String article, Locale locale) {
    return List.of(article.split(",")).stream()
        .map(id -> articles.text(id.strip(), locale))
        .reduce((a, b) -> a + "\n" + b)
        .orElse(article);
  }

  /** A word of the register in the asked language; the code itself where there is none. */
  String word(String words, String code, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    String key = "word." + words + "." + code;
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            english ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return texts.containsKey(key) ? texts.getString(key) : code;
  }
}
