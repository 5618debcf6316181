package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The printed card of an officer who goes on serving stays good when grids change. */
class CardsMoveTest extends DraftStory {

  @Test
  void after_a_split_the_card_tells_the_new_grid_and_that_of_who_serves_no_more_tells_nothing() {
    String li = card(here.post("li"));
    String sun = card(here.post("sun"));
    assertThat(check(li).path("grid").asText()).startsWith("西片");
    Map<String, Object> north =
        here.grid("N", here.box(0, 0.4, 1, 1), 200, 600, List.of(here.west()), "li");
    Map<String, Object> south =
        here.grid("S", here.box(0, 0, 1, 0.4), 100, 300, List.of(here.west()));
    carriesOut(begins("SPLIT", here.plan(List.of(here.west()), List.of(north, south))));
    assertThat(check(li).path("serving").asBoolean()).isTrue();
    assertThat(check(li).path("grid").asText()).isEqualTo(north.get("name"));
    assertThat(check(li).path("name").asText()).endsWith("li");
    assertThat(check(sun).path("serving").asBoolean()).isFalse();
    assertThat(card(postToday("li"))).as("the same is printed again").isEqualTo(li);
  }

  @Test
  void it_stays_good_over_several_changes() {
    String wu = card(here.post("wu"));
    recodes(here.east(), here.post("wu"));
    long again =
        jdbc()
            .sql("select max(id) from grid where village_code = ? and name = ?")
            .params(here.village(), here.grid("R", null, 0, 0, List.of()).get("name"))
            .query(Long.class)
            .single();
    recodes(again, postToday("wu"));
    assertThat(check(wu).path("serving").asBoolean()).isTrue();
    assertThat(check(wu).path("gridCode").asText())
        .isEqualTo(grids().get(gridToday("wu")).code())
        .isNotEqualTo(grids().get(here.east()).code());
    assertThat(card(postToday("wu"))).isEqualTo(wu);
  }

  @Test
  void of_one_post_that_goes_on_in_two_grids_each_has_a_card() {
    String li = card(here.post("li"));
    Map<String, Object> south =
        here.grid("S", here.box(0, 0, 1, 0.4), 100, 300, List.of(here.west()), "li");
    Map<String, Object> north =
        here.grid("N", here.box(0, 0.4, 1, 1), 200, 600, List.of(here.west()), "li");
    carriesOut(begins("SPLIT", here.plan(List.of(here.west()), List.of(south, north))));
    List<String> cards =
        posts("li").findValuesAsText("id").stream().map(Long::valueOf).map(this::card).toList();
    assertThat(cards).hasSize(2).doesNotHaveDuplicates().contains(li);
    assertThat(cards)
        .extracting(code -> check(code).path("grid").asText())
        .containsExactlyInAnyOrder((String) south.get("name"), (String) north.get("name"));
  }

  private void recodes(long grid, long post) {
    Map<String, Object> planned = here.grid("R", here.box(1, 0, 2, 1), 200, 600, List.of(grid));
    planned.put("posts", List.of(post));
    carriesOut(begins("RECODE", here.plan(List.of(grid), List.of(planned))));
  }

  private String card(long post) {
    return as("town").put("/api/posts/" + post + "/card", "").ok().body().path("code").asText();
  }

  private JsonNode check(String code) {
    return as("town").get("/api/public/cards/" + code).ok().body();
  }

  private JsonNode posts(String who) {
    return as(who).get("/api/session").ok().body().path("posts");
  }

  private long postToday(String who) {
    return posts(who).get(0).path("id").asLong();
  }

  private long gridToday(String who) {
    return posts(who).get(0).path("gridId").asLong();
  }
}
