package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever may not apply is told so before the form, as the application would be refused. */
class ListOffersTest extends ListStory {

  @ParameterizedTest
  @CsvSource({
    "zj, county.urban.handler, true, true",
    "zj, county.dispatcher, false, true",
    "zj, town.dispatcher, false, false",
    "qd, county.urban.handler, true, false",
    "qd, county.dispatcher, false, true",
    "dy, county.head, false, false"
  })
  void what_is_offered_is_what_the_table_lets_through(
      String prefix, String who, boolean admission, boolean withdrawal) {
    Town town = town(prefix);
    JsonNode offer = offers(town, who).path("organisations").get(0);
    assertThat(offer.path("organisationId").asText()).isEqualTo(town.organisation(who));
    assertThat(offer.at("/admission/allowed").asBoolean()).isEqualTo(admission);
    assertThat(offer.at("/withdrawal/allowed").asBoolean()).isEqualTo(withdrawal);
    if (!admission) {
      Answer refused = appliesToAdmit(town, who, admission(town, who, freshName()));
      assertThat(refused.code()).isEqualTo("level-may-not-apply");
      assertThat(offer.at("/admission/articles").findValuesAsText("id"))
          .isEqualTo(refused.body().path("articles").findValuesAsText("id"));
      assertThat(offer.at("/admission/articles/0/text").asText()).isNotBlank();
    }
  }

  @Test
  void everybody_learns_who_may_apply_and_who_speaks_for_none_is_offered_nothing() {
    JsonNode offers = offers(town("qd"), "county.leading-group-office.approver");
    assertThat(offers.path("organisations")).isEmpty();
    assertThat(applicants(offers.path("admission")))
        .containsExactlyInAnyOrder("DEPARTMENT COUNTY", "DEPARTMENT CITY", "AGENCY TOWN");
    assertThat(applicants(offers.path("withdrawal"))).containsExactly("AGENCY COUNTY");
  }

  private static JsonNode offers(Town town, String who) {
    return town.as(who).get("/api/applications/list-offers").ok().body();
  }

  private static List<String> applicants(JsonNode told) {
    return StreamSupport.stream(told.spliterator(), false)
        .map(it -> it.path("kind").asText() + " " + it.path("level").asText())
        .toList();
  }
}
