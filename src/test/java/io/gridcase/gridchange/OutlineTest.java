package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An outline says what is divided only where the register does not say it. */
class OutlineTest extends DraftStory {

  @Test
  void where_the_grids_are_drawn_an_outline_does_not_widen_them() {
    Map<String, Object> plan =
        new HashMap<>(
            here.plan(
                List.of(here.west()),
                List.of(
                    here.grid("S", here.box(0, -0.2, 1, 0.4), 100, 300, List.of(here.west()), "li"),
                    here.grid(
                        "N", here.box(0, 0.4, 1, 1), 200, 600, List.of(here.west()), "sun"))));
    plan.put("outline", here.box(0, -0.2, 1, 1));
    assertThat(errors("SPLIT", plan)).containsExactly("grid-outside");
  }

  @Test
  void a_division_may_take_in_land_beside_the_grids_that_had_none() {
    Map<String, Object> plan =
        new HashMap<>(
            here.plan(
                List.of(here.west()),
                List.of(
                    here.grid(
                        "W", here.box(0, -0.2, 1, 1), 300, 900, List.of(here.west()), "li"))));
    assertThat(errors("DIVISION", plan)).containsExactly("grid-outside");
    plan.put("outline", here.box(0, -0.2, 1, 1));
    assertThat(errors("DIVISION", plan)).isEmpty();
  }

  @Test
  void an_outline_is_that_of_one_village() {
    String other = otherVillage();
    Map<String, Object> second = here.grid("B", here.box(1, 1, 2, 2), 100, 300, List.of());
    second.put("villageCode", other);
    Map<String, Object> plan = new HashMap<>();
    plan.put("touched", List.of());
    plan.put("villages", List.of(here.village(), other));
    plan.put("grids", List.of(here.grid("A", here.box(0, 1, 1, 2), 100, 300, List.of()), second));
    plan.put("outline", here.box(0, 1, 2, 2));
    assertThat(errors("DIVISION", plan)).containsExactly("outline-one-village");
  }

  @Test
  void a_division_takes_up_the_grids_of_its_village_that_nobody_has_drawn() {
    String code = here.village() + "997";
    undrawn(code, true);
    try {
      long id = grids().find(Riverside.CITY, code).orElseThrow().id();
      Map<String, Object> plan =
          new HashMap<>(
              here.plan(
                  List.of(), List.of(here.grid("N", here.box(0, 1, 2, 2), 100, 300, List.of()))));
      plan.put("outline", here.box(0, 1, 2, 2));
      assertThat(errors("DIVISION", plan)).containsExactly("division-leaves-out");
      plan.put("touched", List.of(id));
      plan.put("grids", List.of(here.grid("N", here.box(0, 1, 2, 2), 80, 240, List.of(id))));
      assertThat(errors("DIVISION", plan)).isEmpty();
    } finally {
      undrawn(code, false);
    }
  }

  private void undrawn(String code, boolean active) {
    grids()
        .put(
            Riverside.CITY,
            List.of(
                new GridEntry(
                    code,
                    here.village(),
                    "没画的网格",
                    GridType.COMPREHENSIVE_URBAN,
                    GridBasis.BUILDING,
                    null,
                    80,
                    240,
                    null,
                    active,
                    false)));
  }

  private String otherVillage() {
    return jdbc()
        .sql("select min(code) from place where code like ? and code <> ? and code not like '%000'")
        .params(here.village().substring(0, 9) + "%", here.village())
        .query(String.class)
        .single();
  }
}
