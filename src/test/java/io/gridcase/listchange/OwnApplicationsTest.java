package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who applied does not judge the application, and does what comes back. */
class OwnApplicationsTest extends ListStory {

  @Autowired private JdbcClient jdbc;

  private static final String DEPARTMENT = "county.urban.handler";

  @ParameterizedTest
  @CsvSource({
    "zj, county.dispatcher, county.head",
    "qz, county.dispatcher, county.dispatcher2",
    "qz, city.dispatcher, city.head",
    "lz, county.head, county.dispatcher",
    "qd, county.dispatcher, county.head"
  })
  void somebody_else_of_the_agency_reviews_and_assesses(String prefix, String own, String other) {
    Town town = town(prefix);
    String code = listed(town, freshName());
    String number = applied(appliesToWithdraw(town, own, code));
    assertJudgedByOthers(town, number, "task_reviewApplication", own);
    agrees(town, other, number);
    if (prefix.equals("lz")) {
      assertJudgedByOthers(town, number, "task_assessApplication", own);
      assesses(town, other, number);
    }
    assertThat(state(town, own, number)).isEqualTo("IN_APPROVAL");
  }

  @Test
  void what_comes_back_goes_to_who_applied_and_not_to_who_gave_it_back() {
    Town town = town("qz");
    String own = "county.dispatcher";
    String number = applied(appliesToAdmit(town, own, admission(town, own, freshName())));
    Answer done =
        town.as("county.head")
            .does(number, "task_reviewApplication", Map.of("outcome", "RETURN", "opinion", "请补充"));
    assertThat(done.body().hasNonNull("nextTaskId")).isFalse();
    assertThat(town.as("county.head").task(number, "task_amendApplication")).isEmpty();
    JsonNode back = town.as(own).task(number, "task_amendApplication").orElseThrow();
    assertThat(back.at("/assignee/name").asText())
        .isEqualTo(application(town, own, number).path("submittedBy").asText());
  }

  @Test
  void what_was_amended_is_called_what_it_says_now() {
    Town town = town("zj");
    Map<String, Object> asked = admission(town, DEPARTMENT, freshName());
    String number = applied(appliesToAdmit(town, DEPARTMENT, asked));
    town.as("county.dispatcher")
        .does(number, "task_reviewApplication", Map.of("outcome", "RETURN", "opinion", "请改名"));
    String name = freshName();
    asked.put("name", name);
    town.as(DEPARTMENT).put("/api/applications/list-admissions/" + number, asked);
    JsonNode back = town.as(DEPARTMENT).task(number, "task_amendApplication").orElseThrow();
    assertThat(back.path("typeName").asText()).isEqualTo(name);
  }

  @Test
  void what_leaves_the_list_already_is_not_withdrawn_again() {
    Town town = town("dy");
    String code = listed(town, freshName());
    String number = applied(appliesToWithdraw(town, DEPARTMENT, code));
    agrees(town, "county.dispatcher", number);
    approvesFrom(town, "county.head", number, today().plusDays(3)).ok();
    Answer again = appliesToWithdraw(town, DEPARTMENT, code);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("leaves-already");
    assertThat(again.body().path("detail").asText()).contains(today().plusDays(3).toString());
  }

  @Test
  void what_comes_back_to_somebody_whose_account_is_closed_is_free_for_the_colleagues() {
    Town town = town("qz");
    String own = "county.dispatcher2";
    String number = applied(appliesToAdmit(town, own, admission(town, own, freshName())));
    closed("qz." + own, true);
    try {
      town.as("county.head")
          .does(number, "task_reviewApplication", Map.of("outcome", "RETURN", "opinion", "请补充"));
      JsonNode back =
          town.as("county.dispatcher").task(number, "task_amendApplication").orElseThrow();
      assertThat(back.path("assignee").isObject()).isFalse();
    } finally {
      closed("qz." + own, false);
    }
  }

  @Test
  void the_only_reviewer_of_an_agency_is_told_that_somebody_else_has_to_apply() {
    Town town = town("lz");
    String code = listed(town, freshName());
    String own = "county.dispatcher";
    long agency = Long.parseLong(town.organisation(own));
    List<Long> others =
        jdbc.sql(
                """
                select p.id from person_position p
                where p.organisation_id = ? and p.valid_until is null
                  and p.person_id <> (select person_id from account where username = ?)\
                """)
            .params(agency, "lz." + own)
            .query(Long.class)
            .list();
    assertThat(others).isNotEmpty();
    serveUntil(others, today().minusDays(1));
    try {
      Answer alone = appliesToWithdraw(town, own, code);
      assertThat(alone.status()).isEqualTo(409);
      assertThat(alone.code()).isEqualTo("nobody-else-reviews");
    } finally {
      serveUntil(others, null);
    }
    applied(appliesToWithdraw(town, own, code));
  }

  private void closed(String username, boolean closed) {
    jdbc.sql("update account set disabled = ? where username = ?")
        .params(closed, username)
        .update();
  }

  private void serveUntil(List<Long> positions, LocalDate day) {
    for (Long each : positions) {
      jdbc.sql("update person_position set valid_until = ? where id = ?")
          .param(day)
          .param(each)
          .update();
    }
  }

  private static void assertJudgedByOthers(Town town, String number, String step, String own) {
    JsonNode task = town.as(own).task(number, step).orElseThrow();
    Answer taken = town.as(own).post("/api/tasks/" + task.path("id").asLong() + "/claim", Map.of());
    assertThat(taken.status()).isEqualTo(403);
    assertThat(taken.code()).isEqualTo("own-request");
    String self = town.as(own).get("/api/session").ok().body().at("/username").asText();
    JsonNode offered =
        town.as(supervises(own))
            .get("/api/tasks/" + task.path("id").asLong() + "/candidates")
            .ok()
            .body();
    assertThat(offered.findValuesAsText("username")).isNotEmpty().doesNotContain(self);
  }

  /** The head of the agency, who may give its tasks to others. */
  private static String supervises(String own) {
    return own.substring(0, own.indexOf('.')) + ".head";
  }
}
