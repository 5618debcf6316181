package io.gridcase.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts of {@code gridcase-data/articles.csv}; columns id, zh, en. */
@Component
class BundledArticleTexts implements ArticleTexts {

  private record Text(String zh, String en) {}

  private static final String FILE = "gridcase-data/articles.csv";
  private static final Text PRACTICE_TEXT =
      new Text(
          "惯例值：法规把这里留给市里规定，目前按通行做法执行。",
          "Practice value: the regulation leaves this to the city; common practice applies.");

  private final Map<String, Text> texts = new LinkedHashMap<>();

  BundledArticleTexts() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader =
            new InputStreamReader(
                new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
        var rows = format.parse(reader)) {
      for (CSVRecord row : rows) {
        texts.put(row.get("id"), new Text(row.get("zh"), row.get("en")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  @Override
  public String text(String id, Locale locale) {
    Text text = PRACTICE.equals(id) ? PRACTICE_TEXT : texts.get(id);
    if (text == null) {
      return id;
    }
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? text.en() : text.zh();
  }

  @Override
  public Set<String> ids() {
    return Collections.unmodifiableSet(texts.keySet());
  }
}
