package io.gridcase.gridfile;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;
import io.gridcase.workflow.Decisions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The posts a grid lacks; which ones it must have, its city's table {@code staffing} says. */
@Component
class Shortages {

  /**
   * A post nobody holds, or too few.
   *
   * @param post the table's word for it
   * @param name what people call it
   * @param article the obligation that asks for it, or {@code practice}
   */
  record Shortage(String post, String name, String article, String articleText) {}

  private static final String BUNDLE = "messages/personnel";

  private final Decisions decisions;
  private final ArticleTexts articles;

  Shortages(Decisions decisions, ArticleTexts articles) {
    this.decisions = decisions;
    this.articles = articles;
  }

  /** What the grid lacks when these posts are held in it, in the table's order. */
  List<Shortage> of(Grid grid, Collection<PostKind> held, Locale locale) {
    Map<String, Object> inputs =
        Map.of(
            "gridType", grid.type().name(),
            "heads", count(held, PostKind.HEAD),
            "fullTime", count(held, PostKind.FULL_TIME),
            // Who serves in an exclusive grid does so beside the duties there.
            "partTime", count(held, PostKind.PART_TIME) + count(held, PostKind.EXCLUSIVE),
            "instructors", count(held, PostKind.INSTRUCTOR));
    return decisions.evaluate(grid.city(), "staffing", inputs).stream()
        .map(hit -> shortage(hit.outputs(), locale))
        .toList();
  }

  private Shortage shortage(Map<String, Object> outputs, Locale locale) {
    String post = (String) outputs.get("shortage");
    String article = (String) outputs.get("article");
    return new Shortage(post, word(post, locale), article, articles.text(article, locale));
  }

  private static String word(String post, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    String key = "word.StaffShortage." + post;
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE,
            english ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return words.containsKey(key) ? words.getString(key) : post;
  }

  private static int count(Collection<PostKind> held, PostKind kind) {
    return (int) held.stream().filter(each -> each == kind).count();
  }
}
