package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What becomes of the micro-grids of a grid that changes. */
class MicroGridsTest extends DraftStory {

  @Test
  void a_change_that_loses_one_says_so_with_its_name_and_place() {
    subdivides();
    assertThat(codes(check("SPLIT", here.splitWithMicroGrids()), "WARNING"))
        .doesNotContain("micro-grid-ends");
    JsonNode check = check("SPLIT", here.split());
    List<JsonNode> lost =
        StreamSupport.stream(check.path("findings").spliterator(), false)
            .filter(finding -> finding.path("code").asText().equals("micro-grid-ends"))
            .toList();
    assertThat(lost)
        .extracting(finding -> finding.at("/params/name").asText())
        .containsExactly("一号楼", "三号楼", "二号楼");
    assertThat(lost.get(0).at("/where/type").asText()).isEqualTo("Polygon");
    assertThat(lost.get(0).path("message").asText()).contains("W”的微网格“一号楼”", "撤销");
    assertThat(check.path("sound").asBoolean()).as("it is for the approver to say").isTrue();
  }

  @Test
  @SuppressWarnings("unchecked")
  void what_an_adjustment_leaves_alone_stays_itself() {
    subdivides();
    List<String> before = rows();
    Map<String, Object> renamed =
        new HashMap<>(((List<Map<String, Object>>) here.subdivision().get("grids")).get(0));
    renamed.put("name", "河畔新名");
    carriesOut(begins("ADJUSTMENT", here.plan(List.of(here.west()), List.of(renamed))));
    assertThat(rows()).isEqualTo(before);
  }

  private List<String> rows() {
    return jdbc()
        .sql(
            "select id || ' ' || opened_on || ' ' || coalesce(closed_on, opened_on) from micro_grid"
                + " where grid_id = ? order by id")
        .param(here.west())
        .query(String.class)
        .list();
  }

  @Test
  void a_merge_takes_them_along() {
    subdivides();
    List<Long> both = List.of(here.west(), here.east());
    Map<String, Object> whole =
        here.grid("M", here.box(0, 0, 2, 1), 500, 1500, both, "li", "sun", "wu");
    whole.put(
        "microGrids",
        List.of(
            Riverside.micro("一号楼", 40, here.box(0, 0, 0.5, 0.4)),
            Riverside.micro("三号楼", 90, here.box(0, 0.5, 1, 1)),
            Riverside.micro("二号楼", 60, null)));
    ChangeOutcome outcome = carriesOut(begins("MERGE", here.plan(both, List.of(whole))));
    assertThat(microGridsOf(outcome.grids().get(0).gridId())).hasSize(3);
  }
}
