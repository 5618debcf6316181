package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.gridchange.ChangeOutcome.Resulting;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of change carried out: what becomes of grids, codes and cases. */
class GridKindsTest extends DraftStory {

  @Test
  void aMergeMakesOneGridOfTwo() {
    String west = reports("li", here.west(), null);
    String east = reports("wu", here.east(), here.at(1.5, 0.5));
    ChangeOutcome outcome = carriesOut(begins("MERGE", merge()));
    long merged = outcome.grids().get(0).gridId();
    assertThat(gridOf(west)).isEqualTo(merged);
    assertThat(gridOf(east)).isEqualTo(merged);
    assertThat(outcome.closed()).containsExactlyInAnyOrder(here.west(), here.east());
    assertThat(grids().get(merged).households()).isEqualTo(500);
    JsonNode lineage = as("li").get("/api/grids/" + merged + "/lineage").ok().body();
    assertThat(lineage.path("links")).hasSize(2);
  }

  private Map<String, Object> merge() {
    List<Long> both = List.of(here.west(), here.east());
    return here.plan(
        both, List.of(here.grid("M", here.box(0, 0, 2, 1), 500, 1500, both, "li", "sun", "wu")));
  }

  @Test
  void anAdjustmentKeepsGridsAndCodesAndMovesWhatLiesInTheStrip() {
    String strip = reports("li", here.west(), here.at(0.9, 0.5));
    String staying = reports("li", here.west(), here.at(0.1, 0.5));
    String code = grids().get(here.west()).code();
    ChangeOutcome outcome = carriesOut(begins("ADJUSTMENT", adjustment()));
    assertThat(outcome.closed()).isEmpty();
    assertThat(outcome.grids()).extracting(Resulting::opened).containsOnly(false);
    assertThat(grids().get(here.west()).code()).isEqualTo(code);
    assertThat(grids().get(here.west()).households()).isEqualTo(250);
    assertThat(gridOf(strip)).isEqualTo(here.east());
    assertThat(gridOf(staying)).isEqualTo(here.west());
    assertThat(as("wu").task(strip, "task_firstHandling")).isPresent();
    assertThat(as("li").task(staying, "task_firstHandling")).isPresent();
    JsonNode lineage = as("li").get("/api/grids/" + here.east() + "/lineage").ok().body();
    assertThat(lineage.at("/links/0/from").asLong()).isEqualTo(here.west());
  }

  private Map<String, Object> adjustment() {
    Map<String, Object> west =
        here.grid("W", here.box(0, 0, 0.8, 1), 250, 750, List.of(here.west()), "li", "sun");
    Map<String, Object> east =
        here.grid("E", here.box(0.8, 0, 2, 1), 250, 750, List.of(here.east(), here.west()), "wu");
    west.put("keeps", here.west());
    east.put("keeps", here.east());
    return here.plan(List.of(here.west(), here.east()), List.of(west, east));
  }

  @Test
  void anAbolishedGridGoesToItsNeighbour() {
    String lost = reports("li", here.west(), here.at(0.5, 0.5));
    Map<String, Object> east =
        here.grid(
            "E", here.box(0, 0, 2, 1), 500, 1500, List.of(here.east(), here.west()), "wu", "li");
    east.put("keeps", here.east());
    ChangeOutcome outcome =
        carriesOut(
            begins("ABOLITION", here.plan(List.of(here.west(), here.east()), List.of(east))));
    assertThat(outcome.closed()).containsExactly(here.west());
    assertThat(gridOf(lost)).isEqualTo(here.east());
    assertThat(grids().get(here.east()).active()).isTrue();
  }

  @Test
  void anAbolitionThatLeavesAHoleIsRefused() {
    Map<String, Object> east =
        here.grid("E", here.box(1, 0, 2, 1), 500, 1500, List.of(here.east(), here.west()), "wu");
    east.put("keeps", here.east());
    assertThat(errors("ABOLITION", here.plan(List.of(here.west(), here.east()), List.of(east))))
        .containsExactly("grid-hole");
  }

  @Test
  void aRecodedGridIsTheSameUnderAnotherCode() {
    String open = reports("li", here.west(), null);
    String code = grids().get(here.west()).code();
    ChangeOutcome outcome =
        carriesOut(
            begins(
                "RECODE",
                here.plan(
                    List.of(here.west()),
                    List.of(
                        here.grid(
                            "R",
                            here.box(0, 0, 1, 1),
                            300,
                            900,
                            List.of(here.west()),
                            "li",
                            "sun")))));
    assertThat(outcome.grids().get(0).code()).isNotEqualTo(code);
    assertThat(gridOf(open)).isEqualTo(outcome.grids().get(0).gridId());
    assertThat(as("li").task(open, "task_firstHandling")).isPresent();
  }

  @Test
  void anExclusiveGridIsDividedOverAComprehensiveOne() {
    String inside = reports("wu", here.east(), here.at(1.5, 0.5));
    Map<String, Object> east =
        here.grid("E", here.box(1, 0, 2, 1), 200, 600, List.of(here.east()), "wu");
    Map<String, Object> market =
        here.grid("X", here.box(1.4, 0.4, 1.6, 0.6), 0, 50, List.of(here.east()), "wu");
    market.put("type", "EXCLUSIVE");
    market.put("basis", "MARKET");
    Map<String, Object> plan = here.plan(List.of(here.east()), List.of(east, market));
    assertThat(errors("DIVISION", plan)).containsExactly("grid-department-missing");
    market.put("managingDepartmentId", here.civilAffairs());
    ChangeOutcome outcome = carriesOut(begins("DIVISION", plan));
    Grid exclusive = grids().get(outcome.grids().get(1).gridId());
    assertThat(exclusive.managingDepartmentId()).isEqualTo(here.civilAffairs());
    assertThat(gridOf(inside)).as("the exclusive grid wins").isEqualTo(exclusive.id());
  }

  @Test
  void aDivisionWithoutFormerBordersNeedsAnOutline() {
    Map<String, Object> north = new HashMap<>();
    north.putAll(here.grid("N", here.box(0, 1, 2, 2), 100, 300, List.of()));
    Map<String, Object> plan = new HashMap<>(here.plan(List.of(), List.of(north)));
    assertThat(errors("DIVISION", plan)).containsExactly("outline-missing");
    plan.put("outline", here.box(0, 0.9, 2, 2));
    assertThat(errors("DIVISION", plan)).containsExactly("grid-hole", "outline-overlaps");
    plan.put("outline", here.box(0, 1, 2, 2));
    assertThat(errors("DIVISION", plan)).isEmpty();
  }

  @Test
  void whatChangedMeanwhileIsFoundWhenItIsCarriedOut() {
    long draft = begins("SPLIT", here.split());
    submits(draft);
    jdbc()
        .sql("update grid set households = households + 1 where id = ?")
        .param(here.west())
        .update();
    forget();
    assertThatThrownBy(() -> carriesOutAgain(draft))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("grid-draft-unsound"));
    assertThat(grids().get(here.west()).active()).isTrue();
  }

  /** Lets the register read afresh what was changed behind its back. */
  private void forget() {
    grids().put(Riverside.CITY, List.of());
  }

  @Test
  void aDraftNobodyAppliedForIsNotCarriedOut() {
    long draft = begins("MERGE", merge());
    assertThatThrownBy(() -> carriesOutAgain(draft))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("grid-draft-state"));
  }
}
