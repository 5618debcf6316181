package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import org.junit.jupiter.api.Test;

/** Who takes the list of officers away as a file is on record. */
class ExportOnRecordTest extends ServerStory {

  @Test
  @Article("ZJ-42")
  void eachFileOfPeopleIsWrittenDownWithAreaFilterAndLines() {
    Town town = town("zj");
    Clerk auditor = town.as("auditor");
    String list = "/api/audit/personal-data-reads?what=officers";
    int before = auditor.get(list).ok().body().path("total").asInt();
    String file = town.as("town.head").file("/api/officers/people.csv?which=SHORT");
    long lines = file.lines().filter(line -> !line.isBlank()).count() - 1;
    JsonNode after = auditor.get(list).ok().body();
    assertThat(after.path("total").asInt()).isEqualTo(before + 1);
    JsonNode newest = after.at("/items/0");
    assertThat(newest.path("kind").asText()).isEqualTo("EXPORT");
    assertThat(newest.path("person").asText()).isNotBlank();
    assertThat(newest.path("reason").asText()).contains("which=SHORT").endsWith("rows=" + lines);
  }
}
