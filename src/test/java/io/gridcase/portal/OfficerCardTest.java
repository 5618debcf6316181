package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The card of an officer: its code tells anybody whether the officer serves. */
class OfficerCardTest extends ServerStory {

  @Autowired private MockMvc mvc;
  @Autowired private Posts posts;
  @Autowired private TransactionTemplate transaction;

  @Test
  @Article("ZJ-46")
  void a_card_tells_who_serves_and_nothing_of_whom_who_does_no_more() {
    Town town = town("zj");
    long post = town.as("officer").get("/api/session").ok().body().at("/posts/0/id").asLong();
    JsonNode card = town.as("town.dispatcher").put("/api/posts/" + post + "/card", "").ok().body();
    String code = card.path("code").asText();
    assertThat(code).hasSizeGreaterThanOrEqualTo(12);
    assertThat(
            town.as("officer")
                .put("/api/posts/" + post + "/card", "")
                .ok()
                .body()
                .path("code")
                .asText())
        .isEqualTo(code);

    Visitor visitor = new Visitor(mvc);
    JsonNode serving = visitor.get("/api/public/cards/" + code).ok().body();
    assertThat(serving.path("serving").asBoolean()).isTrue();
    assertThat(serving.path("name").asText()).isEqualTo(card.path("name").asText());
    assertThat(serving.path("grid").asText()).isNotBlank();
    assertThat(serving.path("post").asText()).isNotBlank();

    end(post, LocalDate.now().minusDays(1));
    try {
      Visitor.Reply ended = visitor.get("/api/public/cards/" + code).ok();
      assertThat(ended.body().path("serving").asBoolean()).isFalse();
      assertThat(ended.body().fieldNames())
          .toIterable()
          .containsExactlyInAnyOrder("serving", "city");
    } finally {
      end(post, null);
    }
    assertThat(visitor.get("/api/public/cards/0000000000000000").code()).isEqualTo("card-unknown");
  }

  @Test
  void only_the_agencies_above_and_the_holder_print_a_card() {
    Town town = town("zj");
    long post = town.as("officer").get("/api/session").ok().body().at("/posts/0/id").asLong();
    for (String role : List.of("other.dispatcher", "urban.head")) {
      assertThat(town.as(role).put("/api/posts/" + post + "/card", "").code())
          .as(role)
          .isEqualTo("card-not-yours");
    }
    assertThat(town("lz").as("town.head").put("/api/posts/" + post + "/card", "").code())
        .isEqualTo("post-unknown");
  }

  private void end(long id, LocalDate on) {
    transaction.executeWithoutResult(
        status -> {
          Post found = posts.findById(id).orElseThrow();
          found.endOn(on);
          posts.save(found);
        });
  }
}
