package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
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
        .does(
            second,
            "task_approveApplication",
            java.util.Map.of("outcome", "REFUSE", "reason", "重复"));
    assertThat(state(town, DEPARTMENT, second)).isEqualTo("REFUSED");
  }

  private static String inApproval(Town town, String name) {
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    return number;
  }
}
