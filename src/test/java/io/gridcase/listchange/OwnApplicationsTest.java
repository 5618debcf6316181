package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who applied does not judge the application, and does what comes back. */
class OwnApplicationsTest extends ListStory {

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

  private static void assertJudgedByOthers(Town town, String number, String step, String own) {
    JsonNode task = town.as(own).task(number, step).orElseThrow();
    Answer taken = town.as(own).post("/api/tasks/" + task.path("id").asLong() + "/claim", Map.of());
    assertThat(taken.status()).isEqualTo(403);
    assertThat(taken.code()).isEqualTo("own-request");
  }
}
