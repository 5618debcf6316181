package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static io.gridcase.listchange.ListRequests.nature;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a city prohibits is refused at once, with the reason and the article it rests on. */
class ProhibitedAdmissionsTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";

  @ParameterizedTest
  @CsvSource({
    "zj, administrativePower, ADMINISTRATIVE_POWER, practice",
    "zj, reservedByLaw, RESERVED_BY_LAW, practice",
    "zj, fundingProvided, FUNDING_NOT_PROVIDED, ZJ-14",
    "qz, administrativePower, ADMINISTRATIVE_POWER, practice",
    "qz, reservedByLaw, RESERVED_BY_LAW, practice",
    "qz, fundingProvided, FUNDING_NOT_PROVIDED, practice",
    "lz, administrativePower, ADMINISTRATIVE_POWER, LZ-15-3",
    "lz, reservedByLaw, RESERVED_BY_LAW, LZ-15-3",
    "qd, needsEnforcementQualification, NEEDS_ENFORCEMENT_QUALIFICATION, QD-4-2-A2",
    "qd, reservedByLaw, RESERVED_BY_LAW, QD-4-2-A2",
    "qd, internalManagement, INTERNAL_MANAGEMENT, QD-4-2-A2",
    "qd, safetyRisk, SAFETY_RISK, QD-4-2-A2",
    "qd, needsExpertSkill, NEEDS_EXPERT_SKILL, QD-4-2-A2",
    "qd, fundingProvided, FUNDING_NOT_PROVIDED, QD-4-2-A2 QD-6-1",
    "qd, withinAbility, BEYOND_ABILITY, QD-4-2-A2",
    "dy, administrativePower, ADMINISTRATIVE_POWER, practice",
    "dy, reservedByLaw, RESERVED_BY_LAW, practice",
    "dy, fundingProvided, FUNDING_NOT_PROVIDED, DY-19-2"
  })
  @Article({"ZJ-14", "LZ-15-3", "QD-4-2-A2", "QD-6-1", "DY-19-2"})
  void what_a_city_prohibits_is_refused_at_once(
      String prefix, String fact, String reason, String articles) {
    Town town = town(prefix);
    String name = freshName();
    JsonNode refused = refused(town, name, List.of(fact));
    assertThat(refused.path("objections")).hasSize(1);
    assertThat(refused.at("/objections/0/reason").asText()).isEqualTo(reason);
    assertThat(refused.at("/objections/0/articles").findValuesAsText("id"))
        .containsExactly(articles.split(" "));
    String number = refused.at("/application/number").asText();
    assertThat(town.as("county.dispatcher").task(number, "task_reviewApplication")).isEmpty();
    assertThat(names(town, tomorrow())).doesNotContain(name);
  }

  @Test
  @Article({"QD-4-2-A2", "QD-6-1"})
  void what_Qingdao_prohibits_is_refused_with_every_reason() {
    JsonNode objections =
        refused(town("qd"), freshName(), List.of("safetyRisk", "fundingProvided"))
            .path("objections");
    assertThat(objections).hasSize(2);
    assertThat(objections.findValuesAsText("reason"))
        .containsExactlyInAnyOrder("SAFETY_RISK", "FUNDING_NOT_PROVIDED");
    objections.forEach(one -> assertThat(one.at("/articles/0/text").asText()).contains("青岛"));
  }

  @ParameterizedTest
  @CsvSource({"zj", "qz", "lz", "dy"})
  void what_only_Qingdao_prohibits_goes_to_the_review_elsewhere(String prefix) {
    Town town = town(prefix);
    String number =
        applied(
            asks(
                town,
                freshName(),
                List.of(
                    "needsEnforcementQualification",
                    "internalManagement",
                    "safetyRisk",
                    "needsExpertSkill",
                    "withinAbility")));
    assertThat(town.as("county.dispatcher").task(number, "task_reviewApplication")).isPresent();
  }

  @Test
  void in_Luzhou_no_rule_asks_whether_the_money_is_there() {
    applied(asks(town("lz"), freshName(), List.of("fundingProvided")));
  }

  private static JsonNode refused(Town town, String name, List<String> turned) {
    Answer answer = asks(town, name, turned).ok();
    assertThat(answer.body().path("state").asText()).isEqualTo("REFUSED");
    return application(town, DEPARTMENT, answer.body().path("number").asText());
  }

  /** Applies for work that nothing stands against but what is turned to the opposite. */
  private static Answer asks(Town town, String name, List<String> turned) {
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    Map<String, Object> nature = nature();
    turned.forEach(fact -> nature.compute(fact, (key, is) -> !(Boolean) is));
    asked.put("nature", nature);
    return appliesToAdmit(town, DEPARTMENT, asked);
  }
}
