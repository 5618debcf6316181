package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An exclusive grid that is given up alone: what is in it goes to the grid it lies in. */
class ExclusiveGivenUpTest extends ApprovalStory {

  @Test
  void its_open_cases_come_into_the_comprehensive_grid_around_it() {
    List<Long> made = divides();
    long east = made.get(0);
    long market = made.get(1);
    String placed = reports("wu", market, here.at(1.5, 0.5));
    String placeless = reports("wu", market, null);
    assertThat(gridOf(placed)).isEqualTo(market);
    ChangeOutcome outcome = carriesOut(begins("ABOLITION", here.plan(List.of(market), List.of())));
    assertThat(outcome.closed()).containsExactly(market);
    assertThat(outcome.cases()).isEqualTo(2);
    assertThat(List.of(gridOf(placed), gridOf(placeless))).containsOnly(east);
    assertThat(as("wu").task(placeless, "task_firstHandling")).isPresent();
  }

  @Test
  @Article("QD-2-2")
  void in_Qingdao_the_grid_of_a_department_is_merged_into_those_of_the_agencies() {
    settleIn("qingdao", "370200000000");
    String made = applies("town", begins("DIVISION", here.market()));
    cosigns("civil", made);
    approves("county", made);
    files(made);
    long market =
        grids().ofVillage("qingdao", here.village()).stream()
            .filter(grid -> grid.name().equals(here.grid("M", null, 0, 0, List.of()).get("name")))
            .findFirst()
            .orElseThrow()
            .id();
    String number = applies("town", begins("ABOLITION", here.plan(List.of(market), List.of())));
    cosigns("civil", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().get(market).active()).isFalse();
    assertThat(
            grids()
                .locate(
                    "qingdao",
                    (Double) here.at(1.5, 0.5).get("lng"),
                    (Double) here.at(1.5, 0.5).get("lat")))
        .hasValueSatisfying(grid -> assertThat(grid.id()).isEqualTo(here.east()));
  }

  /** The east anew with a market in its midst; wu serves both. */
  private List<Long> divides() {
    Map<String, Object> east =
        here.grid("E", here.box(1, 0, 2, 1), 200, 600, List.of(here.east()), "wu");
    Map<String, Object> market =
        here.grid("X", here.box(1.4, 0.4, 1.6, 0.6), 0, 50, List.of(here.east()), "wu");
    market.put("type", "EXCLUSIVE");
    market.put("basis", "MARKET");
    market.put("managingDepartmentId", here.civilAffairs());
    return carriesOut(begins("DIVISION", here.plan(List.of(here.east()), List.of(east, market))))
        .grids()
        .stream()
        .map(ChangeOutcome.Resulting::gridId)
        .toList();
  }
}
