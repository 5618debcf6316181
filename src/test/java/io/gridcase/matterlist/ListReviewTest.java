package io.gridcase.matterlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county's list is gone through again regularly; its agency is reminded. */
class ListReviewTest extends ServerStory {

  private static final String DOOR = "/api/list-reviews";

  @Autowired private JdbcClient jdbc;
  @Autowired private MatterLists lists;

  @Test
  @Article("ZJ-26")
  void the_county_is_reminded_until_it_went_through_its_list_again() {
    Town town = town("zj");
    Clerk head = town.as("county.head");
    String county = head.get(DOOR).ok().body().at("/0/county").asText();
    ListVersion edition = lists.inForce("zhenjiang", county, LocalDate.now()).orElseThrow();
    LocalDate before = edition.inForceFrom();
    moved(edition, LocalDate.now().minusDays(400));
    try {
      JsonNode due = head.get(DOOR).ok().body().get(0);
      assertThat(due.path("overdue").asBoolean()).isTrue();
      assertThat(due.path("dueOn").asText()).isEqualTo(LocalDate.now().minusDays(35).toString());
      assertThat(due.path("article").asText()).contains("第二十六条");

      Map<String, Object> review = Map.of("county", county, "conclusion", "逐项核对，暂不调整");
      assertThat(town.as("town.head").post(DOOR, review).code()).isEqualTo("list-review-not-yours");
      head.post(DOOR, review).ok();

      JsonNode done = town.as("county.dispatcher").get(DOOR).ok().body().get(0);
      assertThat(done.path("overdue").asBoolean()).isFalse();
      assertThat(done.path("dueOn").asText()).isEqualTo(LocalDate.now().plusDays(365).toString());
      assertThat(done.path("conclusion").asText()).isEqualTo("逐项核对，暂不调整");
    } finally {
      moved(edition, before);
    }
    assertThat(town.as("town.head").get(DOOR).ok().body()).isEmpty();
    assertThat(town("lz").as("county.head").get(DOOR).ok().body())
        .as("a city whose regulation does not ask for it")
        .isEmpty();
  }

  private void moved(ListVersion edition, LocalDate from) {
    jdbc.sql("update list_version set in_force_from = ? where id = ?")
        .param(1, from)
        .param(2, edition.id())
        .update();
    lists.refresh(edition.countyCode());
  }
}
