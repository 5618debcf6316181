package io.gridcase.officers;

import io.gridcase.officers.OfficerViews.OfficerPost;
import io.gridcase.officers.OfficerViews.OfficerRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the lists of officers as files for spreadsheets, in the asked language. */
@Component
class OfficerExports {

  private final TableWords words;

  OfficerExports(TableWords words) {
    this.words = words;
  }

  /** One line for each person. */
  Csv people(List<OfficerRow> rows, Locale locale) {
    Csv csv = new Csv();
    csv.line(
        heads(
            locale, "code", "name", "posts", "age", "education", "hours", "minimum", "shortages"));
    rows.forEach(
        row ->
            csv.line(
                row.code(),
                row.name(),
                row.posts().stream()
                    .map(post -> post(post, locale))
                    .collect(Collectors.joining("；")),
                row.age(),
                row.education() == null
                    ? null
                    : words.word("Education", row.education().name(), locale),
                row.training().hours(),
                row.training().minimum(),
                row.training().shortages().stream()
                    .map(Objection::name)
                    .collect(Collectors.joining("；"))));
    return csv;
  }

  private String post(OfficerPost post, Locale locale) {
    return post.gridName() + " " + words.word("PostKind", post.kind().name(), locale);
  }

  private List<String> heads(Locale locale, String... keys) {
    return Arrays.stream(keys).map(key -> words.word("OfficerColumn", key, locale)).toList();
  }
}
