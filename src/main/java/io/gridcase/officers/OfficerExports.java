package io.gridcase.officers;

import io.gridcase.kernel.Csv;
import io.gridcase.officers.OfficerViews.OfficerPost;
import io.gridcase.officers.OfficerViews.OfficerRow;
import io.gridcase.officers.Shortages.Shortage;
import io.gridcase.officers.StaffingViews.StaffingRow;
import io.gridcase.officers.StaffingViews.TeamFigures;
import io.gridcase.officers.StaffingViews.TeamIndicators;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            locale,
            "code",
            "name",
            "posts",
            "age",
            "education",
            "hours",
            "minimum",
            "shortages",
            "article"));
    rows.forEach(
        row ->
            csv.line(
                row.code(),
                row.name(),
                together(row.posts().stream().map(post -> post(post, locale))),
                row.age(),
                row.education() == null
                    ? null
                    : words.word("Education", row.education().name(), locale),
                row.training().hours(),
                row.training().minimum(),
                together(row.training().shortages().stream().map(Objection::name)),
                together(row.training().shortages().stream().map(Objection::articleText))));
    return csv;
  }

  /** One line for each grid that lacks somebody. */
  Csv staffing(List<StaffingRow> rows, Locale locale) {
    Csv csv = new Csv();
    csv.line(
        heads(
            locale,
            "gridCode",
            "grid",
            "gridType",
            "town",
            "village",
            "heads",
            "fullTime",
            "partTime",
            "instructors",
            "exclusive",
            "lacking",
            "article"));
    rows.forEach(
        row ->
            csv.line(
                row.gridCode(),
                row.gridName(),
                words.word("GridType", row.gridType().name(), locale),
                row.townName(),
                row.villageName(),
                row.heads(),
                row.fullTime(),
                row.partTime(),
                row.instructors(),
                row.exclusive(),
                together(row.shortages().stream().map(Shortage::name)),
                together(row.shortages().stream().map(Shortage::articleText))));
    return csv;
  }

  /** One line for the whole area, one for each of its parts, and the target beneath. */
  Csv figures(TeamIndicators all, Locale locale) {
    Csv csv = new Csv();
    csv.line(
        heads(
            locale,
            "part",
            "people",
            "averageAge",
            "ageUnknown",
            "ageMet",
            "senior",
            "educationUnknown",
            "seniorShare",
            "seniorMet"));
    figures(csv, all.total(), locale);
    all.parts().forEach(each -> figures(csv, each, locale));
    if (all.target() != null) {
      csv.line(
          words.word("OfficerColumn", "target", locale),
          null,
          "≤ " + all.target().averageAgeBelow(),
          null,
          null,
          null,
          null,
          "≥ " + all.target().seniorShareAbove() + "%",
          null,
          all.target().articleText());
    }
    return csv;
  }

  private void figures(Csv csv, TeamFigures each, Locale locale) {
    csv.line(
        each.name(),
        each.people(),
        each.averageAge(),
        each.ageUnknown(),
        met(each.ageMet(), locale),
        each.senior(),
        each.educationUnknown(),
        each.seniorShare(),
        met(each.seniorMet(), locale));
  }

  private String met(Boolean met, Locale locale) {
    return met == null ? null : words.word("Target", met ? "MET" : "MISSED", locale);
  }

  private static String together(Stream<String> each) {
    return each.distinct().collect(Collectors.joining("；"));
  }

  private String post(OfficerPost post, Locale locale) {
    return post.gridName() + " " + words.word("PostKind", post.kind().name(), locale);
  }

  private List<String> heads(Locale locale, String... keys) {
    return Arrays.stream(keys).map(key -> words.word("OfficerColumn", key, locale)).toList();
  }
}
