package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.gridchange.ChangeOutcome.Resulting;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of listed households and duties when a grid is split. */
class HouseholdsMoveTest extends DraftStory {

  @Test
  void aListedHouseholdGoesOnInTheGridThatTakesOverAndNewGridsAreNotLateOnTheirFirstDay() {
    long household =
        as("li")
            .post(
                "/api/patrol/households",
                Map.of(
                    "gridId", here.west(),
                    "category", "HARDSHIP",
                    "contact", "何某",
                    "address", "河边一号"))
            .ok()
            .body()
            .path("id")
            .asLong();
    ChangeOutcome outcome = carriesOut(begins("SPLIT", here.split()));
    long grid =
        jdbc()
            .sql("select grid_id from household where id = ?")
            .param(household)
            .query(Long.class)
            .single();
    assertThat(outcome.grids()).extracting(Resulting::gridId).contains(grid);
    for (Resulting opened : outcome.grids()) {
      assertThat(
              jdbc()
                  .sql("select counts_from from patrol_mark where grid_id = ?")
                  .param(opened.gridId())
                  .query(LocalDate.class)
                  .list())
          .containsOnly(LocalDate.now());
    }
    JsonNode late = as("town").get("/api/patrol/overdue?size=100").ok().body().path("items");
    assertThat(late.findValuesAsText("gridId"))
        .doesNotContainAnyElementsOf(
            outcome.grids().stream().map(one -> String.valueOf(one.gridId())).toList());
  }
}
