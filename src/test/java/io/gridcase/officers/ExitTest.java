package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import io.gridcase.officers.Exits.Leaving;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever leaves a post leaves no task behind; all of it happens, or nothing. */
class ExitTest extends ServerStory {

  private static final LocalDate TODAY = LocalDate.now();

  @Autowired private Exits exits;
  @Autowired private CurrentActor actors;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  @Article("DY-15")
  void theTasksOfWhoLeavesGoBackToTheOfficersOfTheGrid() {
    Town town = town("dy");
    String number = holdsATask(town);
    JsonNode post = post(town);
    JsonNode handover = handover(town, post);
    assertThat(handover.path("work").findValuesAsText("number")).contains(number);

    int handed =
        leaves("dy", new Leaving(id(post), TODAY.minusDays(1), "不能胜任", "东网〔2026〕1号", null));
    try {
      assertThat(handed).isEqualTo(handover.path("work").size());
      assertThat(holder(number)).isNull();
      assertThat(
              town.as("officer")
                  .get("/api/session")
                  .ok()
                  .body()
                  .path("posts")
                  .findValuesAsText("id"))
          .doesNotContain(post.path("id").asText());
      assertThat(course(town, "town.head", number)).contains("StepAssigned");
      assertThat(jdbc.sql("select * from post_exit").query().listOfRows().toString())
          .doesNotContain("不能胜任");
      Refusal twice =
          catchThrowableOfType(
              Refusal.class, () -> leaves("dy", new Leaving(id(post), TODAY, "又一次", null, null)));
      assertThat(twice.code()).isEqualTo("post-ended");
    } finally {
      comesBack(id(post));
    }
  }

  @Test
  void aNamedColleagueOfTheGridTakesOver() {
    Town town = town("qz");
    String number = holdsATask(town);
    JsonNode post = post(town);
    JsonNode successor = handover(town, post).at("/successors/0");
    long next = successor.path("personId").asLong();
    assertThat(successor.path("name").asText()).isNotBlank();
    try {
      leaves("qz", new Leaving(id(post), TODAY, "调离", null, next));
      assertThat(holder(number)).isNotNull().isNotEqualTo("qz.officer");
      assertThat(nameOfHolder(number)).isEqualTo(successor.path("name").asText());
    } finally {
      comesBack(id(post));
    }
  }

  @Test
  void nobodyOfAnotherGridTakesOverAndNoPostEndsBeforeItBegan() {
    Town town = town("lz");
    JsonNode post = post(town);
    JsonNode other = town.as("other.officer").get("/api/officers/me").ok().body();
    long stranger =
        jdbc.sql("select id from person where city = 'luzhou' and code = ?")
            .param(other.path("code").asText())
            .query(Long.class)
            .single();
    assertThat(refused(new Leaving(id(post), TODAY, "调离", null, stranger)).code())
        .isEqualTo("successor-not-of-grid");
    assertThat(refused(new Leaving(id(post), TODAY.plusDays(1), "调离", null, null)).code())
        .isEqualTo("exit-day-wrong");
    assertThat(refused(new Leaving(id(post), LocalDate.of(1999, 1, 1), "调离", null, null)).code())
        .isEqualTo("exit-day-wrong");
  }

  @Test
  void whatFailsLaterTakesTheWholeLeavingBack() {
    Town town = town("lz");
    String number = holdsATask(town);
    JsonNode post = post(town);
    transaction.executeWithoutResult(
        status -> {
          leaves("lz", new Leaving(id(post), TODAY, "调离", null, null));
          assertThat(holder(number)).isNull();
          status.setRollbackOnly();
        });
    assertThat(holder(number)).isEqualTo("lz.officer");
    assertThat(post(town).path("until").isMissingNode()).isTrue();
  }

  private Refusal refused(Leaving asked) {
    return catchThrowableOfType(Refusal.class, () -> leaves("lz", asked));
  }

  private int leaves(String prefix, Leaving asked) {
    return actors.actingAs(prefix + ".town.head", () -> exits.end(asked));
  }

  /** For the other stories of the town. */
  private void comesBack(long post) {
    jdbc.sql("update grid_post set valid_until = null where id = ?").param(post).update();
    jdbc.sql("delete from post_exit where post_id = ?").param(post).update();
  }

  /** A case whose first step the officer has taken. */
  private String holdsATask(Town town) {
    String number = reported(town, false);
    JsonNode task = town.as("officer").task(number, "task_firstHandling").orElseThrow();
    town.as("officer").post("/api/tasks/" + task.path("id").asLong() + "/claim", Map.of()).ok();
    return number;
  }

  private String holder(String number) {
    return jdbc.sql("select assignee from step where matter_number = ? and state = 'OPEN'")
        .param(number)
        .query((row, n) -> java.util.Optional.ofNullable(row.getString(1)))
        .single()
        .orElse(null);
  }

  private String nameOfHolder(String number) {
    return jdbc.sql("select assignee_name from step where matter_number = ? and state = 'OPEN'")
        .param(number)
        .query(String.class)
        .single();
  }

  /** The officer's post in the grid of the story. */
  private static JsonNode post(Town town) {
    JsonNode posts = town.as("officer").get("/api/officers/me").ok().body().path("posts");
    return StreamSupport.stream(posts.spliterator(), false)
        .filter(each -> each.path("gridId").asLong() == town.gridId())
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode handover(Town town, JsonNode post) {
    return town.as("town.head").get("/api/officers/posts/" + id(post) + "/handover").ok().body();
  }

  private static long id(JsonNode thing) {
    return thing.path("id").asLong();
  }
}
