package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody whose grid changes goes on in the same service, and has served since its first day. */
class ServiceGoesOnTest extends ApprovalStory {

  private static final String FIRST = "2024-01-01";

  @Test
  void the_length_of_service_goes_on_over_a_change_of_grids() {
    carriesOut(begins("SPLIT", here.split()));
    JsonNode page = page("li");
    assertThat(page.path("posts")).hasSize(1);
    JsonNode post = page.path("posts").get(0);
    assertThat(post.path("gridId").asLong()).isNotEqualTo(here.west());
    assertThat(post.path("from").asText()).isEqualTo(LocalDate.now().toString());
    assertThat(post.path("since").asText()).isEqualTo(FIRST);
    assertThat(page.path("endedPosts")).as("it goes on in another").isEmpty();
    long id = post.path("id").asLong();
    assertThat(as("town").get("/api/officers/posts/" + id + "/handover").ok().body().path("since"))
        .hasToString("\"" + FIRST + "\"");
    String exit =
        as("town")
            .post(
                "/api/applications/officer-exits",
                Map.of(
                    "organisationId",
                    as("town")
                        .get("/api/session")
                        .ok()
                        .body()
                        .at("/positions/0/organisationId")
                        .asLong(),
                    "postId",
                    id,
                    "ground",
                    "RESIGNED",
                    "reason",
                    "另有工作"))
            .ok()
            .body()
            .path("number")
            .asText();
    assertThat(told("town2", exit)).contains(FIRST);
  }

  @Test
  void a_post_that_went_on_nowhere_stays_on_the_page_as_one_that_ended() {
    Map<String, Object> alone =
        here.grid("R", here.box(0, 0, 1, 1), 300, 900, List.of(here.west()), "li");
    carriesOut(begins("RECODE", here.plan(List.of(here.west()), List.of(alone))));
    JsonNode sun = as("sun").get("/api/officers/me").ok().body();
    assertThat(sun.path("posts")).isEmpty();
    assertThat(sun.path("endedPosts")).hasSize(1);
    assertThat(sun.path("endedPosts").get(0).path("gridId").asLong()).isEqualTo(here.west());
    assertThat(sun.path("endedPosts").get(0).path("until").asText())
        .isEqualTo(LocalDate.now().minusDays(1).toString());
  }

  private JsonNode page(String who) {
    String code =
        jdbc()
            .sql(
                "select p.code from person p join grid_post g on g.person_id = p.id where g.id = ?")
            .param(here.post(who))
            .query(String.class)
            .single();
    return as("town").get("/api/officers/people/" + code).ok().body();
  }
}
