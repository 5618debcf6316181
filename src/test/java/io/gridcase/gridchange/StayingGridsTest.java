package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A grid a plan leaves as it is stays itself; a plan that leaves all of them is no change. */
class StayingGridsTest extends DraftStory {

  @Autowired private Posts posts;

  private Map<String, Object> westAsItIs() {
    return named(here.grid("W", here.box(0, 0, 1, 1), 300, 900, west(), "li", "sun"), here.west());
  }

  private Map<String, Object> eastAsItIs() {
    return named(here.grid("E", here.box(1, 0, 2, 1), 200, 600, east(), "wu"), here.east());
  }

  private Map<String, Object> named(Map<String, Object> grid, long old) {
    Map<String, Object> named = new HashMap<>(grid);
    named.put("name", grids().get(old).name());
    return named;
  }

  private List<Long> west() {
    return List.of(here.west());
  }

  private List<Long> east() {
    return List.of(here.east());
  }

  private Map<String, Object> both(List<Map<String, Object>> grids) {
    return here.plan(List.of(here.west(), here.east()), grids);
  }

  @Test
  void a_division_that_changes_nothing_is_not_applied_for() {
    assertThat(errors("DIVISION", both(List.of(westAsItIs(), eastAsItIs()))))
        .containsExactly("draft-changes-nothing");
  }

  @Test
  void neither_is_an_adjustment() {
    Map<String, Object> west = westAsItIs();
    west.put("keeps", here.west());
    assertThat(errors("ADJUSTMENT", here.plan(west(), List.of(west))))
        .containsExactly("draft-changes-nothing");
    west.put("microGrids", List.of(Riverside.micro("一号楼", 40, here.box(0, 0, 0.5, 0.4))));
    assertThat(errors("ADJUSTMENT", here.plan(west(), List.of(west)))).isEmpty();
    west.put("microGrids", List.of());
    west.put("posts", List.of(here.post("li")));
    assertThat(errors("ADJUSTMENT", here.plan(west(), List.of(west))))
        .as("who serves is part of it")
        .isEmpty();
  }

  @Test
  void a_grid_a_division_leaves_alone_keeps_its_code_its_people_and_its_cases() {
    String code = grids().get(here.west()).code();
    String open = reports("li", here.west(), here.at(0.5, 0.5));
    Map<String, Object> west = westAsItIs();
    // 0.0003 widths are 0.33 metres of latitude
    west.put("polygon", here.box(0, 0, 1, 1.0003));
    ChangeOutcome outcome =
        carriesOut(
            begins(
                "DIVISION",
                both(
                    List.of(
                        west,
                        here.grid("S", here.box(1, 0, 2, 0.5), 100, 300, east(), "wu"),
                        here.grid("N", here.box(1, 0.5, 2, 1), 100, 300, east())))));
    assertThat(outcome.closed()).containsExactly(here.east());
    assertThat(outcome.grids())
        .extracting(each -> each.opened())
        .containsExactly(false, true, true);
    assertThat(grids().get(here.west()).active()).isTrue();
    assertThat(grids().get(here.west()).code()).isEqualTo(code);
    assertThat(gridOf(open)).isEqualTo(here.west());
    assertThat(posts.findById(here.post("li")).orElseThrow().until()).isNull();
    assertThat(posts.continuing(here.post("li"))).isEmpty();
  }

  @Test
  void a_division_keeps_no_grid_whose_border_moves_whatever_it_says() {
    Map<String, Object> south = here.grid("S", here.box(1, 0, 2, 0.5), 100, 300, east(), "wu");
    south.put("keeps", here.east());
    ChangeOutcome outcome =
        carriesOut(
            begins(
                "DIVISION",
                here.plan(
                    east(),
                    List.of(south, here.grid("N", here.box(1, 0.5, 2, 1), 100, 300, east())))));
    assertThat(outcome.closed()).containsExactly(here.east());
  }

  @Test
  void who_began_in_a_grid_that_stays_after_the_plan_was_applied_for_goes_on_there() {
    Map<String, Object> west = westAsItIs();
    west.put("keeps", here.west());
    west.put("microGrids", List.of(Riverside.micro("一号楼", 40, here.box(0, 0, 0.5, 0.4))));
    long draft = begins("ADJUSTMENT", here.plan(west(), List.of(west)));
    submits(draft);
    Post wu = posts.findById(here.post("wu")).orElseThrow();
    LocalDate today = LocalDate.now();
    Post late = posts.save(new Post(wu.person(), here.west(), PostKind.PART_TIME, today));
    carriesOutAgain(draft);
    assertThat(posts.findById(late.id()).orElseThrow().until()).isNull();
  }
}
