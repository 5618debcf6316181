package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
      assertThat(owed.at("/guarantees/information").asText()).isEqualTo("开放部门巡查数据查询，专人解答");
      assertThat(owed.has("application")).as("a dead link").isFalse();
      assertThat(town.as(reader).get("/api/applications/" + number).status()).isEqualTo(404);
    }
    assertThat(owed(town, DEPARTMENT, name).path("application").asText()).isEqualTo(number);
  }

  @Test
  @Article("ZJ-14")
  void in_Zhenjiang_a_department_says_too_which_information_it_gives() {
    Town town = town("zj");
    Map<String, Object> asked = admission(town, DEPARTMENT, freshName());
    asked.put(
        "guarantees",
        Map.of("people", "联络员", "funds", "年度预算", "materials", "终端", "training", "每季度"));
    Answer refused = appliesToAdmit(town, DEPARTMENT, asked);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("guarantees.information");
    assertThat(refused.body().at("/articles/0/id").asText()).isEqualTo("ZJ-14");
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
