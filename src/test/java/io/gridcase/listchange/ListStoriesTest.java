package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a type comes onto the list and leaves it, in each city's way. */
class ListStoriesTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";

  @Test
  @Article({"ZJ-13-1", "ZJ-12-1", "ZJ-14"})
  void in_Zhenjiang_the_party_committee_or_government_of_the_level_approves() {
    Town town = town("zj");
    String name = freshName();
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    assertThat(application(town, "county.dispatcher", number).path("approver").asText())
        .contains("党委");
    approves(town, "county.approver", number);
    assertCarriedOut(town, number, name);
    assertThat(told(application(town, "county.approver", number))).contains("列入部门年度预算");
  }

  @Test
  @Article("QZ-10-2")
  void in_Quzhou_the_competent_department_approves() {
    Town town = town("qz");
    String name = freshName();
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.competent-department.approver", number);
    assertCarriedOut(town, number, name);
  }

  @Test
  @Article("QZ-10-3")
  @SuppressWarnings("unchecked")
  void in_Quzhou_the_department_brings_training_guidance_means_and_information() {
    Town town = town("qz");
    String name = freshName();
    for (String support : List.of("training", "materials", "information")) {
      Map<String, Object> asked = admission(town, DEPARTMENT, name);
      Map<String, Object> guarantees = new HashMap<>((Map<String, Object>) asked.get("guarantees"));
      guarantees.remove(support);
      asked.put("guarantees", guarantees);
      Answer refused = appliesToAdmit(town, DEPARTMENT, asked);
      assertThat(refused.status()).as(support).isEqualTo(422);
      assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("guarantees." + support);
      if (support.equals("information")) {
        assertThat(refused.body().at("/articles/0/id").asText()).isEqualTo("QZ-10-3");
      }
    }
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    assertThat(told(application(town, "county.competent-department.approver", number)))
        .as("what the approver reads")
        .contains("每季度培训一次", "配发登记终端", "开放部门巡查数据查询，专人解答");
    Map<String, Object> elsewhere = admission(town("lz"), DEPARTMENT, freshName());
    Map<String, Object> less = new HashMap<>((Map<String, Object>) elsewhere.get("guarantees"));
    less.remove("information");
    elsewhere.put("guarantees", less);
    applied(appliesToAdmit(town("lz"), DEPARTMENT, elsewhere));
  }

  @Test
  @Article({"LZ-15-1", "LZ-15-2"})
  void in_Luzhou_experts_assess_and_the_county_government_approves() {
    Town town = town("lz");
    String name = freshName();
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    assertThat(state(town, "county.dispatcher", number)).isEqualTo("IN_ASSESSMENT");
    assesses(town, "county.dispatcher", number);
    approves(town, "county.government.approver", number);
    assertCarriedOut(town, number, name);
  }

  @Test
  @Article({"QD-4-2", "QD-4-3", "QD-6-1"})
  void in_Qingdao_the_leading_group_office_agrees_and_the_city_takes_it_on_file() {
    Town town = town("qd");
    String name = freshName();
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.leading-group-office.approver", number);
    assertThat(state(town, "county.dispatcher", number)).isEqualTo("IN_FILING");
    assertThat(names(town, tomorrow())).doesNotContain(name);
    files(town, "city.dispatcher", number);
    assertCarriedOut(town, number, name);
  }

  @Test
  @Article("QD-4-2")
  void in_Qingdao_what_a_town_wants_to_add_goes_to_the_district() {
    Town town = town("qd");
    String name = freshName();
    String number =
        applied(appliesToAdmit(town, "town.dispatcher", admission(town, "town.dispatcher", name)));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.leading-group-office.approver", number);
    files(town, "city.dispatcher", number);
    assertCarriedOut(town, number, name);
  }

  @Test
  @Article({"DY-19-3", "DY-19-1"})
  void in_Dongying_the_agency_of_the_level_approves_by_itself() {
    Town town = town("dy");
    String name = freshName();
    String number = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.head", number);
    assertCarriedOut(town, number, name);
  }

  @Test
  @Article({"ZJ-13-2", "ZJ-12-1"})
  void in_Zhenjiang_the_party_committee_or_government_lets_a_type_leave_the_list() {
    Town town = town("zj");
    String name = freshName();
    String admitted = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", admitted);
    approves(town, "county.approver", admitted);
    String code = entry(town, name, tomorrow()).path("code").asText();

    String number = applied(appliesToWithdraw(town, DEPARTMENT, code));
    Answer again = appliesToWithdraw(town, "county.dispatcher", code);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("withdrawal-in-course");

    agrees(town, "county.dispatcher", number);
    approves(town, "county.approver", number);
    assertThat(state(town, DEPARTMENT, number)).isEqualTo("CARRIED_OUT");
    assertThat(names(town, tomorrow())).doesNotContain(name);
    Answer twice = appliesToWithdraw(town, DEPARTMENT, code);
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.code()).isEqualTo("not-on-the-list");
  }

  @Test
  void an_application_comes_back_is_added_to_or_taken_back() {
    Town town = town("zj");
    String number =
        applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, freshName())));
    returns(town, number);
    town.as(DEPARTMENT)
        .does(
            number, "task_amendApplication", Map.of("outcome", "RESUBMIT", "supplement", "补充经费批复"));
    assertThat(state(town, DEPARTMENT, number)).isEqualTo("IN_REVIEW");
    returns(town, number);
    town.as(DEPARTMENT)
        .does(number, "task_amendApplication", Map.of("outcome", "WITHDRAW", "reason", "不再需要"));
    assertThat(state(town, DEPARTMENT, number)).isEqualTo("WITHDRAWN");
    assertThat(course(town, DEPARTMENT, number))
        .containsExactly(
            "ApplicationSubmitted",
            "ApplicationReturned",
            "ApplicationAmended",
            "ApplicationReturned",
            "ApplicationWithdrawn");
  }

  private static void returns(Town town, String number) {
    town.as("county.dispatcher")
        .does(number, "task_reviewApplication", Map.of("outcome", "RETURN", "opinion", "请补充经费依据"));
  }

  @Test
  @Article("ZJ-13-1")
  void what_a_department_of_the_city_brings_comes_onto_the_lists_of_all_counties() {
    Town town = town("zj");
    String name = freshName();
    String own = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
    agrees(town, "county.dispatcher", own);
    approves(town, "county.approver", own);
    String code = entry(town, name, tomorrow()).path("code").asText();

    String applicant = "city.urban.handler";
    String number = applied(appliesToAdmit(town, applicant, admission(town, applicant, name)));
    agrees(town, "city.dispatcher", number);
    approves(town, "city.approver", number);

    assertThat(state(town, applicant, number)).isEqualTo("CARRIED_OUT");
    for (String county : List.of("321111000000", "321112000000", "321181000000")) {
      JsonNode list = listOn(town, county, tomorrow());
      assertThat(list.path("types").findValuesAsText("name")).as(county).containsOnlyOnce(name);
      assertThat(list.path("types").findValuesAsText("code")).as(county).contains(code);
      assertThat(list.at("/version/inForceFrom").asText()).isEqualTo(tomorrow().toString());
    }
    assertThat(names(town, tomorrow())).as("had it already").containsOnlyOnce(name);
    assertThat(entry(town, name, tomorrow()).path("application").asText()).isEqualTo(own);
    assertThat(appliesToAdmit(town, applicant, admission(town, applicant, name)).status())
        .as("now on every list")
        .isEqualTo(422);
  }
}
