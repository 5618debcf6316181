package io.gridcase.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.traceability.Citations.Source;
import io.gridcase.traceability.Obligations.Obligation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing cites an obligation that does not exist, and the committed page tells the truth. */
class TraceabilityTest {

  private static final Path PAGE = Path.of("docs/traceability.md");

  private final Obligations obligations = Obligations.read();

  @Test
  void everyObligationIsToldInPlainWords() {
    assertThat(obligations.byId()).hasSize(144);
    assertThat(obligations.byId().values()).extracting(Obligation::words).doesNotContainNull();
  }

  @Test
  void nothingCitesAnUnknownObligation() {
    assertThat(CitationCollector.collect().unknown(obligations)).isEmpty();
  }

  @Test
  void thePageIsTheTruth() throws IOException {
    String page = TraceabilityPage.of(obligations, CitationCollector.collect());
    if (Boolean.getBoolean("traceability.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("stale; run mvn test -Dtest=TraceabilityTest -Dtraceability.write=true")
        .hasContent(page);
  }

  @Test
  void modelsTablesCitiesCodeAndTestsAreRead() {
    Citations citations = CitationCollector.collect();

    assertThat(citations.of("ZJ-33-1", Source.MODEL).get("matter")).contains("task_accept");
    assertThat(citations.of("ZJ-33-2", Source.TABLE)).containsKey("coordination");
    assertThat(citations.of("ZJ-15", Source.CITY)).containsKey("city.yaml");
    assertThat(citations.of("ZJ-50", Source.TEST).get("OrganisationsTest"))
        .contains("specialZonesStandAtCountyLevel");
    assertThat(citations.of("ZJ-9-1", Source.CODE)).containsKey("GridType");
  }

  @Test
  void unknownCitationsAreNamedWithTheirPlace() {
    Citations citations = new Citations();
    citations.add(Source.MODEL, "matter", "task_accept", "ZJ-33-1, ZJ-99, practice");

    assertThat(citations.unknown(obligations)).containsExactly("ZJ-99 in matter [task_accept]");
  }

  @Test
  void thePageCountsWhatIsShownAndListsWhatIsNot() {
    Map<String, Obligation> two = new LinkedHashMap<>();
    two.put("ZJ-1", new Obligation("ZJ-1", "zhenjiang", "process", "matter", "Do this | that"));
    two.put("QD-2", new Obligation("QD-2", "qingdao", "process", "matter", "Do that"));
    Citations citations = new Citations();
    citations.add(Source.TABLE, "deadline", "zhenjiang/rule_1", "ZJ-1");
    citations.add(Source.TABLE, "deadline", "zhenjiang/rule_2", "ZJ-1");
    citations.add(Source.TEST, "SomeTest", "showsIt", "ZJ-1");

    assertThat(TraceabilityPage.of(new Obligations(two), citations))
        .contains("| matter | 1 of 1 | 0 of 1 | 1 of 2 |")
        .contains(
            "| ZJ-1 | process · matter | Do this / that | table deadline: 2 rules"
                + " | SomeTest: showsIt |")
        .contains(
            "## Not yet shown\n\n"
                + "| id | kind · stage | asks | implemented by |\n"
                + "|---|---|---|---|\n"
                + "| QD-2 |");
  }
}
