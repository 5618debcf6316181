package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guarantees stand with the entry, for those who do the work too. */
class GuaranteesTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";

  @ParameterizedTest
  @CsvSource({"zj, county.approver", "dy, county.head"})
  @Article({"ZJ-14", "DY-19-2"})
  void who_does_the_work_reads_what_the_department_owes_for_it(String prefix, String approver) {
    Town town = town(prefix);
    String name = freshName();
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    approves(town, approver, number);
    for (String reader : new String[] {"officer", "town.dispatcher", "urban.handler"}) {
      JsonNode owed = owed(town, reader, name);
      assertThat(owed.at("/guarantees/funds").asText()).as(reader).isEqualTo("列入部门年度预算");
      assertThat(owed.at("/guarantees/people").asText()).isEqualTo("每个镇街一名联络员");
      assertThat(owed.at("/guarantees/materials").asText()).isEqualTo("配发登记终端");
      assertThat(owed.at("/guarantees/training").asText()).isEqualTo("每季度培训一次");
      assertThat(owed.has("application")).as("a dead link").isFalse();
      assertThat(town.as(reader).get("/api/applications/" + number).status()).isEqualTo(404);
    }
    assertThat(owed(town, DEPARTMENT, name).path("application").asText()).isEqualTo(number);
  }

  private static JsonNode owed(Town town, String reader, String name) {
    String code = entry(town, name, tomorrow()).path("code").asText();
    long edition = listOn(town, tomorrow()).at("/version/id").asLong();
    for (JsonNode one :
        town.as(reader).get("/api/matter-lists/" + edition + "/guarantees").ok().body()) {
      if (one.path("code").asText().equals(code)) {
        return one;
      }
    }
    throw new AssertionError("No guarantees of " + name);
  }
}
