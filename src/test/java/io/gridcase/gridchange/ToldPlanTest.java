package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application says of each planned grid what it is, and keeps what was found in it. */
class ToldPlanTest extends ApprovalStory {

  @Test
  void of_a_planned_grid_its_type_its_code_and_who_serves_are_told() {
    Map<String, Object> split = here.splitWithMicroGrids();
    String number = applies("town", begins("SPLIT", split));
    assertThat(told("town2", number))
        .anyMatch(it -> it.contains("城市综合网格；启用新编码；专职网格员 河畔") && it.endsWith("微网格 2 个"))
        .anyMatch(it -> it.contains("兼职网格员 河畔"));
  }

  @Test
  void of_an_exclusive_grid_who_manages_it_is_told_and_that_nobody_serves() {
    String number = applies("drafter", begins("drafter", "DIVISION", here.market()));
    assertThat(told("civil", number))
        .anyMatch(it -> it.contains("专属网格；主管部门：") && it.endsWith("没有人员"));
  }

  @Test
  void what_the_check_found_stays_with_the_application() {
    Map<String, Object> alone =
        here.plan(
            List.of(here.west()),
            List.of(
                here.grid("S", here.box(0, 0, 1, 0.4), 100, 300, List.of(here.west()), "li"),
                here.grid("N", here.box(0, 0.4, 1, 1), 200, 600, List.of(here.west()))));
    String number = applies("town", begins("SPLIT", alone));
    assertThat(told("county", number)).anyMatch(it -> it.contains("的任职没有转入任何网格"));
    consents("civil", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(told("county", number))
        .anyMatch(it -> it.contains("的任职没有转入任何网格"))
        .anyMatch(it -> it.contains("100 户") && it.contains("低于一般规模"))
        .noneMatch(it -> it.contains("200 户") && it.contains("一般规模"));
    assertThat(
            jdbc()
                .sql("select found from grid_draft where application = ?")
                .param(number)
                .query(String.class)
                .single())
        .as("it names people")
        .doesNotContain("河畔");
  }
}
