package io.gridcase.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.access.CurrentActor;
import io.gridcase.officers.Exits;
import io.gridcase.officers.Exits.Leaving;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves leaves no household behind that nobody calls on, and no grid nobody walks. */
class RoundsHandoverTest extends ServerStory {

  private static final LocalDate TODAY = LocalDate.now();
  private static final String HOUSEHOLDS = "/api/patrol/households";

  @Autowired private Exits exits;
  @Autowired private CurrentActor actors;
  @Autowired private JdbcClient jdbc;

  @Test
  void theHouseholdsOfWhoLeavesGoToTheSuccessor() {
    Town town = town("zj");
    long household = listed(town);
    assertThat(row(town, household).path("keeperName").asText()).isEqualTo(name(town));
    JsonNode post = post(town);
    JsonNode handover = handover(town, post);
    assertThat(handover.path("name").asText()).isEqualTo(name(town));
    assertThat(handover.path("gridId").asLong()).isEqualTo(town.gridId());
    assertThat(handover.path("work").findValuesAsText("kind")).contains("HOUSEHOLD_VISIT");
    assertThat(handover.toString()).doesNotContain("孙奶奶").doesNotContain("范例里弄");
    JsonNode successor = handover.at("/successors/0");
    try {
      int handed = leaves("zj", post, successor.path("personId").asLong());
      assertThat(handed).isEqualTo(handover.path("work").size());
      JsonNode row = row(town, household);
      assertThat(row.path("keeperId").asLong()).isEqualTo(successor.path("personId").asLong());
      assertThat(row.path("keeperName").asText()).isEqualTo(successor.path("name").asText());
    } finally {
      comesBack(post);
    }
  }

  @Test
  @Article("QD-5-1")
  void withoutASuccessorTheyStandAmongWhatNobodyDoesUntilTheTownFindsSomebody() {
    Town town = town("qd");
    long grid = town.gridId();
    Clerk head = town.as("town.head");
    long household = listed(town);
    assertThat(unassigned(head, grid).isMissingNode()).isTrue();
    JsonNode post = post(town);
    List<Long> others = new ArrayList<>();
    try {
      leaves("qd", post, null);
      JsonNode waiting = unassigned(head, grid);
      assertThat(waiting.path("households").asInt()).isPositive();
      assertThat(row(town, household).path("keeperId").isMissingNode()).isTrue();
      assertThat(
              head.get(HOUSEHOLDS + "?size=100&unassigned=true&gridId=" + grid)
                  .ok()
                  .body()
                  .path("items")
                  .findValuesAsText("id"))
          .contains(String.valueOf(household));

      others = vacate(grid);
      JsonNode unmanned = unassigned(head, grid);
      assertThat(unmanned.path("manned").asBoolean()).isFalse();
      assertThat(unmanned.path("duties").findValuesAsText("kind")).contains("PATROL");
      others.forEach(this::reopen);
      others.clear();

      String one = HOUSEHOLDS + "/" + household;
      JsonNode choice = head.get(one + "/keepers").ok().body().get(0);
      Map<String, Object> asked = new HashMap<>();
      asked.put("personId", choice.path("personId").asLong());
      asked.put("version", row(town, household).path("version").asLong());
      Answer stranger = head.put(one + "/keeper", Clerk.with(asked, "personId", 1));
      assertThat(stranger.code()).isEqualTo("keeper-not-of-grid");
      head.put(one + "/keeper", asked).ok();
      assertThat(head.put(one + "/keeper", asked).code()).isEqualTo("file-changed");
      assertThat(row(town, household).path("keeperName").asText())
          .isEqualTo(choice.path("name").asText());
      assertThat(unassigned(head, grid).path("households").asInt())
          .isEqualTo(waiting.path("households").asInt() - 1);
    } finally {
      others.forEach(this::reopen);
      comesBack(post);
    }
  }

  @Test
  void theRoundsOfAGridAreHeldByWhoeverIsTheLastToWorkIt() {
    Town town = town("qd");
    JsonNode post = post(town);
    assertThat(handover(town, post).path("work").findValuesAsText("kind"))
        .as("colleagues walk on")
        .doesNotContain("PATROL", "FULL_VISIT");
    List<Long> others = vacate(town.gridId());
    reopen(post.path("id").asLong());
    try {
      assertThat(handover(town, post).path("work").findValuesAsText("kind"))
          .containsAnyOf("PATROL", "FULL_VISIT");
    } finally {
      others.forEach(this::reopen);
    }
  }

  private int leaves(String prefix, JsonNode post, Long successor) {
    Leaving leaving =
        new Leaving(post.path("id").asLong(), TODAY.minusDays(1), "调离", null, successor);
    return actors.actingAs(prefix + ".town.head", () -> exits.end(leaving));
  }

  private void comesBack(JsonNode post) {
    reopen(post.path("id").asLong());
    jdbc.sql("delete from post_exit where post_id = ?").param(post.path("id").asLong()).update();
    jdbc.sql(
            "update household set keeper_id = (select person_id from grid_post where id = ?)"
                + " where grid_id = ?")
        .params(post.path("id").asLong(), post.path("gridId").asLong())
        .update();
  }

  private static long listed(Town town) {
    return town.as("officer")
        .post(
            HOUSEHOLDS,
            Map.of(
                "gridId",
                town.gridId(),
                "category",
                "ELDERLY_ALONE",
                "contact",
                "孙奶奶",
                "address",
                "范例里弄七号"))
        .ok()
        .body()
        .path("id")
        .asLong();
  }

  private static JsonNode row(Town town, long household) {
    JsonNode rows = town.as("town.head").get(HOUSEHOLDS + "?size=100").ok().body().path("items");
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(each -> each.path("id").asLong() == household)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode unassigned(Clerk who, long grid) {
    for (JsonNode row : who.get("/api/patrol/unassigned?size=100").ok().body().path("items")) {
      if (row.path("gridId").asLong() == grid) {
        return row;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private static JsonNode handover(Town town, JsonNode post) {
    return town.as("town.head")
        .get("/api/officers/posts/" + post.path("id") + "/handover")
        .ok()
        .body();
  }

  private static String name(Town town) {
    return town.as("officer").get("/api/officers/me").ok().body().path("name").asText();
  }

  private static JsonNode post(Town town) {
    JsonNode posts = town.as("officer").get("/api/officers/me").ok().body().path("posts");
    return StreamSupport.stream(posts.spliterator(), false)
        .filter(each -> each.path("gridId").asLong() == town.gridId())
        .findFirst()
        .orElseThrow();
  }

  /** Ends every post in a grid; the answer tells which. */
  private List<Long> vacate(long grid) {
    List<Long> held =
        new ArrayList<>(
            jdbc.sql("select id from grid_post where grid_id = ? and valid_until is null")
                .param(grid)
                .query(Long.class)
                .list());
    jdbc.sql("update grid_post set valid_until = ? where grid_id = ? and valid_until is null")
        .params(TODAY.minusDays(1), grid)
        .update();
    return held;
  }

  private void reopen(long post) {
    jdbc.sql("update grid_post set valid_until = null where id = ?").param(post).update();
  }
}
