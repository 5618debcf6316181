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

/** From which day a change is in force, and what it does to the editions to come. */
class ListDaysTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";

  @Test
  void a_change_for_a_later_day_delays_no_other_and_each_begins_on_its_own_day() {
    Town town = town("zj");
    LocalDate later = today().plusDays(40);
    String late = freshName();
    approvesFrom(town, "county.approver", inApproval(town, late), later).ok();
    String soon = freshName();
    approves(town, "county.approver", inApproval(town, soon));
    String between = freshName();
    approvesFrom(town, "county.approver", inApproval(town, between), today().plusDays(20)).ok();

    assertThat(listOn(town, tomorrow()).at("/version/inForceFrom").asText())
        .isEqualTo(tomorrow().toString());
    assertThat(names(town, tomorrow())).contains(soon).doesNotContain(between, late);
    assertThat(listOn(town, today().plusDays(20)).at("/version/inForceFrom").asText())
        .isEqualTo(today().plusDays(20).toString());
    assertThat(names(town, today().plusDays(20))).contains(soon, between).doesNotContain(late);
    assertThat(listOn(town, later.minusDays(1)).at("/version/inForceTo").asText())
        .isEqualTo(later.minusDays(1).toString());
    assertThat(listOn(town, later).at("/version/inForceFrom").asText()).isEqualTo(later.toString());
    assertThat(names(town, later)).contains(soon, between, late);

    String code = entry(town, soon, later).path("code").asText();
    String withdrawn = applied(appliesToWithdraw(town, DEPARTMENT, code));
    agrees(town, "county.dispatcher", withdrawn);
    approves(town, "county.approver", withdrawn);
    for (LocalDate day : new LocalDate[] {tomorrow(), today().plusDays(20), later}) {
      assertThat(names(town, day)).as("%s", day).doesNotContain(soon).isNotEmpty();
    }
  }

  @Test
  void two_editions_are_compared_however_far_apart_they_are() {
    Town town = town("zj");
    String leaving = freshName();
    String code = listed(town, leaving);
    String prolonged = freshName();
    listed(town, prolonged);
    JsonNode before = listOn(town, today()).path("version");

    String passing = freshName();
    approves(town, "county.approver", inApproval(town, passing));
    String passed = entry(town, passing, tomorrow()).path("code").asText();
    approves(town, "county.approver", withdrawn(town, code));
    Map<String, Object> longer = admission(town, DEPARTMENT, prolonged);
    longer.put("group", "01");
    String lasting = applied(appliesToAdmit(town, DEPARTMENT, longer));
    agrees(town, "county.dispatcher", lasting);
    approves(town, "county.approver", lasting);
    LocalDate far = today().plusDays(60);
    approvesFrom(town, "county.approver", withdrawn(town, passed), far).ok();
    String fresh = freshName();
    approvesFrom(town, "county.approver", inApproval(town, fresh), far).ok();

    JsonNode near = difference(town, before, listOn(town, tomorrow()));
    assertThat(told(near, "/added")).contains(passing).doesNotContain(fresh);
    assertThat(told(near, "/removed")).contains(leaving).doesNotContain(prolonged);
    JsonNode whole = difference(town, before, listOn(town, far));
    assertThat(whole.at("/from")).isEqualTo(before);
    assertThat(whole.at("/to/inForceFrom").asText()).isEqualTo(far.toString());
    assertThat(told(whole, "/added")).contains(fresh).doesNotContain(passing);
    assertThat(told(whole, "/removed")).contains(leaving).doesNotContain(passing, prolonged);
    for (JsonNode change : whole.path("changed")) {
      if (change.at("/after/name").asText().equals(prolonged)) {
        assertThat(change.at("/before/until").asText()).isNotEmpty();
        assertThat(change.path("after").has("until")).isFalse();
        assertThat(change.at("/after/application").asText()).isEqualTo(lasting);
        return;
      }
    }
    throw new AssertionError("Made lasting, but not told as changed: " + whole.path("changed"));
  }

  @Test
  void the_first_day_is_not_further_off_than_the_city_lets_it_be() {
    Town town = town("zj");
    String name = freshName();
    String number = inApproval(town, name);
    Answer answer = approvesFrom(town, "county.approver", number, today().plusDays(181));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("too-far-ahead");
    assertThat(answer.body().path("detail").asText()).contains("180");
    assertThat(state(town, DEPARTMENT, number)).isEqualTo("IN_APPROVAL");
    approvesFrom(town, "county.approver", number, today().plusDays(180)).ok();
    assertThat(entry(town, name, today().plusDays(180)).isMissingNode()).isFalse();
  }

  @Test
  void the_same_name_does_not_come_onto_the_list_twice() {
    Town town = town("zj");
    String name = freshName();
    String first = inApproval(town, name);
    String second = inApproval(town, name);
    approves(town, "county.approver", first);
    Answer answer = approvesFrom(town, "county.approver", second, today().plusDays(2));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("came-onto-the-list");
    assertThat(names(town, today().plusDays(2))).containsOnlyOnce(name);
    town.as("county.approver")
        .does(second, "task_approveApplication", Map.of("outcome", "REFUSE", "reason", "重复"));
    assertThat(state(town, DEPARTMENT, second)).isEqualTo("REFUSED");
  }

  private static String withdrawn(Town town, String code) {
    String number = applied(appliesToWithdraw(town, DEPARTMENT, code));
    agrees(town, "county.dispatcher", number);
    return number;
  }

  private static JsonNode difference(Town town, JsonNode before, JsonNode edition) {
    return town.as("officer")
        .get(
            "/api/matter-lists/%d/difference?from=%d"
                .formatted(edition.at("/version/id").asLong(), before.path("id").asLong()))
        .ok()
        .body();
  }

  private static List<String> told(JsonNode difference, String part) {
    return difference.at(part).findValuesAsText("name");
  }

  private static String inApproval(Town town, String name) {
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    return number;
  }
}
