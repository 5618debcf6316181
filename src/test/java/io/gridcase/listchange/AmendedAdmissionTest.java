package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static io.gridcase.listchange.ListRequests.nature;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What came back may be changed before it is handed in again, and the tables look at it anew. */
class AmendedAdmissionTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";

  @Test
  void the_applicant_changes_what_came_back_and_what_it_said_stays_on_record() {
    Town town = town("zj");
    String before = freshName();
    String number = returned(town, before);
    String name = freshName();
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    asked.put("until", today().plusDays(30).toString());
    asked.put("guarantees", guarantees("财政专项"));

    assertThat(restates(town, DEPARTMENT, number, asked).status()).isEqualTo(204);
    assertThat(says(town, number).path("name").asText()).isEqualTo(name);
    resubmits(town, number);

    assertThat(state(town, DEPARTMENT, number)).isEqualTo("IN_REVIEW");
    JsonNode told = application(town, "county.dispatcher", number);
    assertThat(told.at("/application/subject").asText()).isEqualTo(name);
    assertThat(told(told)).contains(name, "财政专项", before, "列入部门年度预算", "临时准入", "准入");
    assertThat(told.path("told").findValuesAsText("label"))
        .contains("补正前（第 1 次提交）· 事项", "补正前（第 1 次提交）· 经费保障");
    assertThat(course(town, DEPARTMENT, number))
        .endsWith("ApplicationReturned", "AdmissionRestated", "ApplicationAmended");
    agrees(town, "county.dispatcher", number);
    approves(town, "county.approver", number);
    assertCarriedOut(town, number, name);
    assertThat(entry(town, name, tomorrow()).path("until").asText())
        .isEqualTo(today().plusDays(30).toString());
    assertThat(names(town, tomorrow())).doesNotContain(before);
  }

  @Test
  @Article({"QD-4-2-A2", "QD-4-2"})
  void what_is_prohibited_is_refused_at_the_second_submission_too() {
    Town town = town("qd");
    String name = freshName();
    String number = returned(town, name);
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    Map<String, Object> nature = nature();
    nature.put("safetyRisk", true);
    asked.put("nature", nature);
    assertThat(restates(town, DEPARTMENT, number, asked).status()).isEqualTo(204);
    resubmits(town, number);
    JsonNode refused = application(town, DEPARTMENT, number);
    assertThat(refused.at("/application/state").asText()).isEqualTo("REFUSED");
    assertThat(refused.path("objections").findValuesAsText("reason"))
        .containsExactly("SAFETY_RISK");
  }

  @Test
  void only_the_applicant_changes_it_and_only_while_it_is_back() {
    Town town = town("zj");
    String name = freshName();
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    assertThat(restates(town, DEPARTMENT, number, asked).code()).isEqualTo("application-state");
    returns(town, number);
    for (String other : new String[] {"county.dispatcher", "county.police.handler", "officer"}) {
      assertThat(restates(town, other, number, asked).status()).as(other).isEqualTo(404);
      assertThat(town.as(other).get(address(number)).status()).as(other).isEqualTo(404);
    }
    asked.put("group", "99");
    Answer wrong = restates(town, DEPARTMENT, number, asked);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().at("/fields/0/path").asText()).isEqualTo("group");
    assertThat(says(town, number).path("group").asText()).isNotEqualTo("99");
  }

  private static Map<String, Object> guarantees(String funds) {
    return new HashMap<>(
        Map.of(
            "people", "联络员",
            "funds", funds,
            "materials", "终端",
            "training", "每季度",
            "information", "数据"));
  }

  private static String returned(Town town, String name) {
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    returns(town, number);
    return number;
  }

  private static void returns(Town town, String number) {
    town.as("county.dispatcher")
        .does(number, "task_reviewApplication", Map.of("outcome", "RETURN", "opinion", "请改"));
  }

  private static void resubmits(Town town, String number) {
    town.as(DEPARTMENT)
        .does(number, "task_amendApplication", Map.of("outcome", "RESUBMIT", "supplement", "已改"));
  }

  private static Answer restates(Town town, String who, String number, Map<String, Object> asked) {
    return town.as(who).put(address(number), asked);
  }

  private static JsonNode says(Town town, String number) {
    return town.as(DEPARTMENT).get(address(number)).ok().body();
  }

  private static String address(String number) {
    return "/api/applications/list-admissions/" + number;
  }
}
