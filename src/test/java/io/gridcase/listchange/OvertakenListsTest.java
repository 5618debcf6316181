package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.matterlist.AdmittedForTime;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Together;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In Qingdao time passes between the approval and the filing; nothing gets stuck there. */
class OvertakenListsTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";
  private static final String OFFICE = "county.leading-group-office.approver";

  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;

  @Test
  void a_first_day_after_the_term_is_not_approved() {
    Town town = town("qd");
    LocalDate until = today().plusDays(10);
    String number = forTime(town, freshName(), until);
    Answer answer = approvesFrom(town, OFFICE, number, until.plusDays(1));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("term-over");
    assertThat(state(town, DEPARTMENT, number)).isEqualTo("IN_APPROVAL");
  }

  @Test
  @Article("QD-4-3")
  void a_term_that_ends_before_the_filing_brings_the_application_back() {
    Town town = town("qd");
    String name = freshName();
    String number = forTime(town, name, today().plusDays(10));
    approves(town, OFFICE, number);
    jdbc.sql("update list_change set admitted_until = ? where number = ?")
        .params(today().minusDays(1), number)
        .update();

    files(town, "city.dispatcher", number);

    assertThat(state(town, DEPARTMENT, number)).isEqualTo("RETURNED");
    assertThat(names(town, tomorrow())).doesNotContain(name);
    assertThat(course(town, DEPARTMENT, number))
        .endsWith("ApplicationApproved", "ApplicationFiled", "ApplicationOvertaken");
    town.as(DEPARTMENT)
        .does(number, "task_amendApplication", Map.of("outcome", "WITHDRAW", "reason", "期限已过"));
    assertThat(state(town, DEPARTMENT, number)).isEqualTo("WITHDRAWN");
  }

  @Test
  @Article("QD-4-3")
  void a_type_that_ends_before_its_withdrawal_is_on_file_brings_that_back() {
    Town town = town("qd");
    String name = freshName();
    String code = "QD-01-801";
    AdmittedForTime store = beans.createBean(AdmittedForTime.class);
    store.add(county(town), code, "01", name, today().plusDays(9));
    String number = applied(appliesToWithdraw(town, "county.dispatcher", code));
    agrees(town, "county.head", number);
    approves(town, OFFICE, number);
    store.end(county(town), code, today().minusDays(1));

    files(town, "city.dispatcher", number);

    assertThat(state(town, "county.dispatcher", number)).isEqualTo("RETURNED");
    assertThat(appliesToWithdraw(town, "county.dispatcher", code).code())
        .as("what has ended cannot be withdrawn")
        .isEqualTo("not-on-the-list");
  }

  @Test
  void of_two_withdrawals_at_once_one_is_in_course() throws Exception {
    Town town = town("qd");
    String code = "QD-01-802";
    beans
        .createBean(AdmittedForTime.class)
        .add(county(town), code, "01", freshName(), today().plusDays(90));
    List<Answer> answers =
        Together.at(
            List.of(
                () -> appliesToWithdraw(town, "county.dispatcher", code),
                () -> appliesToWithdraw(town, "county.head", code),
                () -> appliesToWithdraw(town, "county.dispatcher", code),
                () -> appliesToWithdraw(town, "county.head", code)));
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
  }

  private static String forTime(Town town, String name, LocalDate until) {
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    asked.put("until", until.toString());
    String number = applied(appliesToAdmit(town, DEPARTMENT, asked));
    agrees(town, "county.dispatcher", number);
    return number;
  }
}
