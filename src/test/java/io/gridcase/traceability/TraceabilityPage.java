package io.gridcase.traceability;

import static java.util.stream.Collectors.joining;

import io.gridcase.traceability.Citations.Source;
import io.gridcase.traceability.Obligations.Obligation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page that says for each obligation what implements it and which tests show it. */
final class TraceabilityPage {

  private final Obligations obligations;
  private final Citations citations;
  private final StringBuilder page = new StringBuilder();

  private TraceabilityPage(Obligations obligations, Citations citations) {
    this.obligations = obligations;
    this.citations = citations;
  }

  static String of(Obligations obligations, Citations citations) {
    TraceabilityPage writer = new TraceabilityPage(obligations, citations);
    writer.head();
    writer.summary();
    obligations.cities().forEach(writer::city);
    writer.missing();
    return writer.page.toString();
  }

  private void head() {
    line("# Obligations and what shows them");
    line("");
    line("Made by the build from the models, the tables, the code and the tests; do not edit.");
    line("Write it anew with `mvn test -Dtest=TraceabilityTest -Dtraceability.write=true`.");
    line("An obligation is shown when a test that cites it passes.");
    line("");
  }

  private void summary() {
    line("## Summary: shown of stated, by city and stage");
    line("");
    List<String> cities = obligations.cities();
    line("| stage | " + String.join(" | ", cities) + " | all |");
    line("|---|" + "---|".repeat(cities.size() + 1));
    Map<String, List<Obligation>> stages = new TreeMap<>();
    obligations.byId().values().forEach(o -> stages.computeIfAbsent(o.stage(), s -> list()).add(o));
    stages.forEach((stage, rows) -> line("| " + stage + counts(cities, rows)));
    line("| **all**" + counts(cities, obligations.byId().values()));
    line("");
  }

  private static List<Obligation> list() {
    return new ArrayList<>();
  }

  private String counts(List<String> cities, Collection<Obligation> rows) {
    return cities.stream()
            .map(city -> count(rows.stream().filter(o -> o.city().equals(city)).toList()))
            .collect(joining(" | ", " | ", " | "))
        + count(rows)
        + " |";
  }

  private String count(Collection<Obligation> rows) {
    long shown = rows.stream().filter(this::isShown).count();
    return rows.isEmpty() ? "" : shown + " of " + rows.size();
  }

  private boolean isShown(Obligation obligation) {
    return citations.has(obligation.id(), Source.TEST);
  }

  private void city(String city) {
    line("## " + city);
    line("");
    line("| id | kind · stage | asks | implemented by | shown by |");
    line("|---|---|---|---|---|");
    for (Obligation one : obligations.ofCity(city)) {
      if (isShown(one) || !implementedBy(one.id()).isEmpty()) {
        line(
            "| %s | %s · %s | %s | %s | %s |"
                .formatted(
                    one.id(),
                    one.kind(),
                    one.stage(),
                    one.words().replace("|", "/"),
                    implementedBy(one.id()),
                    tests(one.id())));
      }
    }
    line("");
  }

  private String implementedBy(String id) {
    List<String> parts = new ArrayList<>();
    citations.of(id, Source.MODEL).forEach((file, ids) -> parts.add(file + ": " + comma(ids)));
    citations
        .of(id, Source.TABLE)
        .forEach(
            (file, rules) ->
                parts.add(
                    "table %s: %d %s"
                        .formatted(file, rules.size(), rules.size() == 1 ? "rule" : "rules")));
    citations.of(id, Source.CITY).keySet().forEach(parts::add);
    citations.of(id, Source.CODE).keySet().forEach(parts::add);
    return String.join("<br>", parts);
  }

  private String tests(String id) {
    return citations.of(id, Source.TEST).entrySet().stream()
        .map(
            test ->
                test.getKey() + comma(test.getValue()).transform(m -> m.isEmpty() ? "" : ": " + m))
        .collect(joining("<br>"));
  }

  private static String comma(Collection<String> all) {
    return all.stream().filter(one -> !one.isEmpty()).collect(joining(", "));
  }

  private void missing() {
    line("## Not yet shown");
    line("");
    line("| id | kind · stage | asks | implemented by |");
    line("|---|---|---|---|");
    obligations.byId().values().stream()
        .filter(one -> !isShown(one))
        .forEach(
            one ->
                line(
                    "| %s | %s · %s | %s | %s |"
                        .formatted(
                            one.id(),
                            one.kind(),
                            one.stage(),
                            one.words().replace("|", "/"),
                            implementedBy(one.id()))));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
