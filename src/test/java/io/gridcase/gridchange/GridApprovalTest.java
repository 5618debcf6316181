package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import io.gridcase.scenario.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How grids are divided and adjusted in each city's way. */
class GridApprovalTest extends ApprovalStory {

  @Test
  @Article("ZJ-10-1")
  void in_Zhenjiang_the_county_divides_with_town_and_civil_affairs_and_the_city_files() {
    String number = applies("drafter", begins("drafter", "DIVISION", here.division()));
    assertState(number, "IN_COSIGN");
    cosigns("civil", number);
    assertState(number, "IN_COSIGN");
    cosigns("town", number);
    assertState(number, "IN_APPROVAL");
    approves("county", number);
    assertState(number, "IN_FILING");
    assertThat(grids().get(here.east()).active()).isTrue();
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().get(here.east()).active()).isFalse();
  }

  @Test
  @Article("ZJ-10-1")
  void in_Zhenjiang_neither_a_town_nor_a_department_divides() {
    long draft = begins("DIVISION", here.division());
    Answer town = triesToApply("town", draft);
    assertThat(town.status()).isEqualTo(403);
    assertThat(town.code()).isEqualTo("level-may-not-draft");
    assertThat(town.body().at("/articles/0/id").asText()).isEqualTo("ZJ-10-1");
    assertThat(draft("town", draft).path("mayApply").asBoolean()).isFalse();
    Answer civil = triesToApply("civil", draft);
    assertThat(civil.status()).isEqualTo(403);
    assertThat(civil.code()).isEqualTo("department-may-not-divide");
    assertThat(civil.body().at("/articles/0/id").asText()).isEqualTo("ZJ-10-1");
  }

  @Test
  @Article("ZJ-10-2")
  void in_Zhenjiang_the_town_applies_civil_affairs_is_heard_the_county_approves() {
    String inside = reports("li", here.west(), here.at(0.5, 0.8));
    long draft = begins("SPLIT", here.split());
    assertThat(draft("town", draft).path("mayApply").asBoolean()).isTrue();
    String number = applies("town", draft);
    assertThat(told("civil", number))
        .anyMatch(it -> it.contains("300 户，900 人"))
        .anyMatch(it -> it.contains("N：200 户，600 人"))
        .contains("拆分", "居民增加，一格管不过来");
    as("civil")
        .does(
            number,
            "task_consultApplication",
            Map.of("outcome", "OBJECT", "reason", "与社区居民委员会设置不一致"));
    assertState(number, "IN_APPROVAL");
    assertThat(told("county", number)).anyMatch(it -> it.contains("与社区居民委员会设置不一致"));
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(gridOf(inside)).isNotEqualTo(here.west());
    assertThat(as("sun").task(inside, "task_firstHandling")).isPresent();
    assertThat(as("li").task(inside, "task_firstHandling")).isEmpty();
    assertThat(draft("town", draft).path("application").asText()).isEqualTo(number);
    assertThat(course(number))
        .containsExactly(
            "ApplicationSubmitted",
            "ApplicationObjected",
            "ApplicationApproved",
            "ApplicationFiled",
            "ApplicationCarriedOut");
  }

  @Test
  @Article("QZ-9-1")
  void in_Quzhou_the_town_divides_by_itself() {
    settleIn("quzhou", "330800000000");
    long draft = begins("DIVISION", here.division());
    assertNoDepartmentDivides(draft, "QZ-9-1");
    String number = applies("town", draft);
    assertState(number, "IN_APPROVAL");
    approves("town2", number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().get(here.east()).active()).isFalse();
  }

  @Test
  void in_Quzhou_an_adjustment_goes_the_same_way() {
    settleIn("quzhou", "330800000000");
    String number = applies("town", begins("SPLIT", here.split()));
    assertState(number, "IN_APPROVAL");
    assertThat(as("town").task(number, "task_approveApplication")).as("who drew it").isEmpty();
    assertThat(grids().get(here.west()).active()).isTrue();
    approves("town2", number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().get(here.west()).active()).isFalse();
    assertThat(course(number))
        .containsExactly("ApplicationSubmitted", "ApplicationApproved", "ApplicationCarriedOut");
  }

  @Test
  @Article("LZ-8")
  void in_Luzhou_the_county_divides_with_the_town_and_the_city_files() {
    settleIn("luzhou", "510500000000");
    String number = applies("drafter", begins("drafter", "SPLIT", here.split()));
    cosigns("town", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
  }

  @Test
  @Article("LZ-8")
  void in_Luzhou_a_division_and_micro_grids_go_the_same_way() {
    settleIn("luzhou", "510500000000");
    String division = applies("drafter", begins("drafter", "DIVISION", here.division()));
    cosigns("town", division);
    approves("county", division);
    assertThat(grids().get(here.east()).active()).as("the city has to know first").isTrue();
    files(division);
    assertThat(grids().get(here.east()).active()).isFalse();
    String subdivision = applies("drafter", begins("drafter", "ADJUSTMENT", here.subdivision()));
    cosigns("town", subdivision);
    approves("county", subdivision);
    assertThat(microGridsOf(here.west())).isEmpty();
    files(subdivision);
    assertThat(microGridsOf(here.west())).containsExactlyInAnyOrder("一号楼", "二号楼", "三号楼");
  }

  @Test
  @Article({"LZ-9", "LZ-2"})
  void in_Luzhou_exclusive_grids_are_divided_with_their_department() {
    settleIn("luzhou", "510500000000");
    String number = applies("drafter", begins("drafter", "DIVISION", here.market()));
    cosigns("civil", number);
    approves("county", number);
    assertState(number, "CARRIED_OUT");
  }

  @Test
  @Article("QD-2-2")
  void in_Qingdao_no_department_has_grids_beside_those_of_the_agencies() {
    settleIn("qingdao", "370200000000");
    long draft = begins("SPLIT", here.split());
    assertNoDepartmentDivides(draft, "QD-2-2");
    String number = applies("town", draft);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
  }

  private void assertNoDepartmentDivides(long draft, String article) {
    Answer civil = triesToApply("civil", draft);
    assertThat(civil.code()).isEqualTo("department-may-not-divide");
    assertThat(civil.body().path("articles").findValuesAsText("id")).containsExactly(article);
  }

  @Test
  void in_Qingdao_the_town_divides_and_the_county_approves() {
    settleIn("qingdao", "370200000000");
    String number = applies("town", begins("DIVISION", here.division()));
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().get(here.east()).active()).isFalse();
  }

  @Test
  @Article("QD-2-3")
  void in_Qingdao_a_grid_of_a_reshaped_community_gets_a_code_of_nineteen_digits_anew() {
    settleIn("qingdao", "370200000000");
    String before = grids().get(here.west()).code();
    Map<String, Object> anew =
        here.grid("R", here.box(0, 0, 1, 1), 300, 900, List.of(here.west()), "li", "sun");
    String number =
        applies("town", begins("RECODE", here.plan(List.of(here.west()), List.of(anew))));
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().get(here.west()).active()).isFalse();
    assertThat(grids().ofVillage("qingdao", here.village()))
        .filteredOn(grid -> grid.name().equals(anew.get("name")))
        .singleElement()
        .extracting(Grid::code)
        .satisfies(code -> assertThat(code).matches("[0-9]{19}").isNotEqualTo(before));
    assertThat(jdbc().sql("select code from void_grid_code").query(String.class).list())
        .contains(before);
  }

  @Test
  @Article("DY-8-1")
  void in_Dongying_the_town_divides_with_the_department_and_the_county_approves() {
    settleIn("dongying", "370500000000");
    String number = applies("town", begins("DIVISION", here.division()));
    cosigns("civil", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
  }

  @Test
  @Article("DY-8-1")
  void in_Dongying_an_exclusive_grid_is_divided_with_the_department_that_manages_it() {
    settleIn("dongying", "370500000000");
    long draft = begins("DIVISION", here.market());
    assertThat(triesToApply("civil", draft).code()).isEqualTo("department-may-not-divide");
    String number = applies("town", draft);
    assertState(number, "IN_COSIGN");
    assertThat(as("civil").task(number, "task_cosignApplication")).isPresent();
    cosigns("civil", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().ofVillage("dongying", here.village()))
        .filteredOn(grid -> grid.type() == GridType.EXCLUSIVE)
        .extracting(Grid::managingDepartmentId)
        .contains(here.civilAffairs());
  }

  @Test
  @Article("DY-8-2")
  void in_Dongying_an_adjustment_goes_the_same_way() {
    settleIn("dongying", "370500000000");
    String number = applies("town", begins("SPLIT", here.split()));
    cosigns("civil", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
  }
}
