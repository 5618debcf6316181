package io.gridcase.listchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import org.junit.jupiter.api.Test;

/** How a type leaves the list in each city's way. */
class WithdrawalStoriesTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";

  @Test
  @Article("QD-4-3")
  void in_Qingdao_the_district_centre_proposes_and_the_city_takes_it_on_file() {
    Town town = town("qd");
    String name = freshName();
    String code = listed(town, name);
    String number = applied(appliesToWithdraw(town, "county.dispatcher", code));
    agrees(town, "county.head", number);
    approves(town, "county.leading-group-office.approver", number);
    assertThat(state(town, "county.dispatcher", number)).isEqualTo("IN_FILING");
    assertThat(names(town, tomorrow())).as("not before it is on file").contains(name);
    files(town, "city.dispatcher", number);
    assertWithdrawn(town, number, name);
  }

  @Test
  @Article("DY-19-3")
  void in_Dongying_the_agency_of_the_level_decides() {
    Town town = town("dy");
    String name = freshName();
    String number = applied(appliesToWithdraw(town, DEPARTMENT, listed(town, name)));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.head", number);
    assertWithdrawn(town, number, name);
  }

  @Test
  @Article({"LZ-15-1", "LZ-15-2"})
  void in_Luzhou_experts_assess_the_withdrawal_before_the_government_approves() {
    Town town = town("lz");
    String name = freshName();
    String number = applied(appliesToWithdraw(town, DEPARTMENT, listed(town, name)));
    agrees(town, "county.dispatcher", number);
    assertThat(state(town, "county.dispatcher", number)).isEqualTo("IN_ASSESSMENT");
    assesses(town, "county.dispatcher", number);
    approves(town, "county.government.approver", number);
    assertWithdrawn(town, number, name);
  }

  @Test
  void in_Quzhou_the_competent_department_decides() {
    Town town = town("qz");
    String name = freshName();
    String number = applied(appliesToWithdraw(town, DEPARTMENT, listed(town, name)));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.competent-department.approver", number);
    assertWithdrawn(town, number, name);
  }

  @Test
  @Article("ZJ-13-2")
  void an_open_case_of_a_withdrawn_type_stays_as_it_was_opened() {
    Town town = town("zj");
    String name = freshName();
    String code = listed(town, name);
    String open = town.as("officer").reports(Clerk.with(town.collapsedRoad(), "typeCode", code));
    String version = town.as("officer").matter(open).path("listVersion").asText();
    String number = applied(appliesToWithdraw(town, DEPARTMENT, code));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.approver", number);
    assertWithdrawn(town, number, name);
    assertThat(town.as("officer").matter(open).at("/matter/typeName").asText()).isEqualTo(name);
    assertThat(town.as("officer").matter(open).path("listVersion").asText()).isEqualTo(version);
    assertThat(town.as("officer").task(open, "task_firstHandling")).isPresent();
  }
}
