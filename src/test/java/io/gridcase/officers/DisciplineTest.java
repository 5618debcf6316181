package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Poor service is answered by criticism, by an ordered correction, by a proposal to dismiss. */
class DisciplineTest extends ServerStory {

  private static final LocalDate TODAY = LocalDate.now();

  @Autowired private JdbcClient jdbc;

  @Test
  @Article("QD-M19")
  void inQingdaoTheDistrictCriticisesOrdersCorrectionAndProposesDismissal() {
    Town town = town("qd");
    Clerk district = town.as("county.head");
    String code = code(town);
    String path = "/api/officers/people/" + code + "/disciplines";
    Answer town1 = town.as("town.head").post(path, asked("CRITICISM", null));
    assertThat(town1.code()).isEqualTo("discipline-other-level");
    assertThat(town1.body().path("articles").findValuesAsText("id")).containsExactly("QD-M19");

    district.post(path, asked("CRITICISM", null)).ok();
    assertThat(district.post(path, asked("CORRECTION", null)).code())
        .isEqualTo("discipline-due-wrong");
    assertThat(district.post(path, asked("CORRECTION", TODAY)).code())
        .isEqualTo("discipline-due-wrong");
    long id =
        district
            .post(path, asked("CORRECTION", TODAY.plusDays(10)))
            .ok()
            .body()
            .path("id")
            .asLong();
    district.post(path, asked("DISMISSAL_PROPOSAL", null)).ok();

    JsonNode own = town.as("officer").get("/api/officers/me").ok().body().path("disciplines");
    assertThat(own.findValuesAsText("kind"))
        .startsWith("DISMISSAL_PROPOSAL", "CORRECTION", "CRITICISM");
    assertThat(own.at("/1/dueOn").asText()).isEqualTo(TODAY.plusDays(10).toString());
    assertThat(own.at("/0/reason").asText()).contains("群众不满意");
    assertThat(own.at("/0/deciderName").asText()).isNotBlank();
    String settle = "/api/officers/disciplines/" + id + "/settlement";
    Map<String, String> found = Map.of("correctedOn", TODAY.toString(), "outcome", "已整改");
    assertThat(town.as("town.head").put(settle, found).code()).isEqualTo("discipline-other-level");
    assertThat(district.put(settle, found).status()).isEqualTo(204);
    assertThat(district.put(settle, found).code()).isEqualTo("discipline-settled");
    assertThat(jdbc.sql("select * from discipline").query().listOfRows().toString())
        .doesNotContain("群众不满意", "已整改");
  }

  @Test
  void whereTheRulesNameNoLevelTheTownAnswersAsWell() {
    Town town = town("lz");
    String path = "/api/officers/people/" + code(town) + "/disciplines";
    town.as("town.head").post(path, asked("CRITICISM", null)).ok();
    assertThat(town.as("town.head").post(path, asked("CRITICISM", null), null).code())
        .isEqualTo("idempotency-key-missing");
  }

  private static String code(Town town) {
    return town.as("officer").get("/api/officers/me").ok().body().path("code").asText();
  }

  private static Map<String, Object> asked(String kind, LocalDate due) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("kind", kind);
    asked.put("reason", "走访不及时，群众不满意");
    asked.put("dueOn", due == null ? null : due.toString());
    return asked;
  }
}
