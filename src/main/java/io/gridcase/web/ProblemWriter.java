package io.gridcase.web;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Puts a refusal into the caller's language. */
@Component
class ProblemWriter {

  private final Messages messages;
  private final ArticleTexts articles;
  private final LocaleResolver locales;

  ProblemWriter(Messages messages, ArticleTexts articles, LocaleResolver locales) {
    this.messages = messages;
    this.articles = articles;
    this.locales = locales;
  }

  /**
   * The problem a refusal is, in the language the request asks for.
   *
   * @param status the HTTP status, which says more than the refusal where the framework refused
   * @param path the path that was asked for
   */
  Problem write(Refusal refusal, HttpStatusCode status, String path, HttpServletRequest request) {
    // asked of the resolver itself: before the dispatcher only the platform's locale is known
    Locale locale = locales.resolveLocale(request);
    Map<String, Object> params = new LinkedHashMap<>(refusal.params());
    List<Problem.Article> cited =
        refusal.articles().stream()
            .map(id -> new Problem.Article(id, articles.text(id, locale)))
            .toList();
    List<Problem.Field> fields =
        refusal.fields().stream().map(field -> field(field, locale)).toList();
    return new Problem(
        "urn:gridcase:problem:" + refusal.code(),
        messages.text("problem.title." + status.value(), Map.of(), locale),
        status.value(),
        messages.text("refusal." + refusal.code(), params, locale),
        path,
        refusal.code(),
        params,
        cited,
        fields);
  }

  private Problem.Field field(Refusal.FieldProblem field, Locale locale) {
    String message = messages.text("refusal.field." + field.code(), field.params(), locale);
    return new Problem.Field(field.path(), field.code(), message);
  }
}
