package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.scenario.Town;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has a say in a change of the list may refuse it, and the list stays as it is. */
class RefusedListChangesTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";
  private static final String REVIEWER = "county.dispatcher";

  /**
   * Two applications in course in one county.
   *
   * @param fresh the name the admission would bring
   * @param listed the name the withdrawal would take off
   * @param code the code of the latter
   */
  private record Asked(
      Town town,
      String proposer,
      String fresh,
      String admission,
      String listed,
      String code,
      String withdrawal) {

    List<String> both() {
      return List.of(admission, withdrawal);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zj, county.urban.handler, county.approver",
    "qz, county.urban.handler, county.competent-department.approver",
    "lz, county.urban.handler, county.government.approver",
    "qd, county.dispatcher2, county.leading-group-office.approver",
    "dy, county.urban.handler, county.head"
  })
  void the_agency_refuses_at_the_review(String prefix, String proposer, String approver) {
    Asked asked = asks(town(prefix), proposer);
    for (String number : asked.both()) {
      refusesAtReview(asked.town(), REVIEWER, number);
      for (String next : List.of("task_assessApplication", "task_approveApplication")) {
        assertThat(asked.town().as(approver).task(number, next)).as(next).isEmpty();
        assertThat(asked.town().as(REVIEWER).task(number, next)).as(next).isEmpty();
      }
    }
    assertRefused(asked);
  }

  @Test
  @Article("LZ-15-2")
  void in_Luzhou_what_the_experts_find_not_feasible_never_comes_to_the_government() {
    Asked asked = asks(town("lz"), DEPARTMENT);
    for (String number : asked.both()) {
      agrees(asked.town(), REVIEWER, number);
      findsNotFeasible(asked.town(), REVIEWER, number);
      assertThat(
              asked.town().as("county.government.approver").task(number, "task_approveApplication"))
          .isEmpty();
    }
    assertRefused(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "zj, county.urban.handler, county.approver",
    "qz, county.urban.handler, county.competent-department.approver",
    "lz, county.urban.handler, county.government.approver",
    "qd, county.dispatcher2, county.leading-group-office.approver",
    "dy, county.urban.handler, county.head"
  })
  @Article({"ZJ-13-1", "ZJ-13-2", "QZ-10-2", "LZ-15-1", "LZ-15-2", "QD-4-2", "QD-4-3", "DY-19-3"})
  void whoever_decides_leaves_the_list_as_it_is(String prefix, String proposer, String approver) {
    Asked asked = asks(town(prefix), proposer);
    for (String number : asked.both()) {
      comesToDecision(asked.town(), number);
      refuses(asked.town(), approver, number);
    }
    assertRefused(asked);
  }

  private Asked asks(Town town, String proposer) {
    String fresh = freshName();
    String listed = freshName();
    String code = listed(town, listed);
    return new Asked(
        town,
        proposer,
        fresh,
        applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, fresh))),
        listed,
        code,
        applied(appliesToWithdraw(town, proposer, code)));
  }

  private void assertRefused(Asked asked) {
    Town town = asked.town();
    for (String number : asked.both()) {
      assertThat(state(town, REVIEWER, number)).isEqualTo("REFUSED");
      assertThat(course(town, REVIEWER, number)).endsWith("ApplicationRefused");
    }
    assertThat(names(town, tomorrow())).contains(asked.listed()).doesNotContain(asked.fresh());
    applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, asked.fresh())));
    applied(appliesToWithdraw(town, asked.proposer(), asked.code()));
  }
}
