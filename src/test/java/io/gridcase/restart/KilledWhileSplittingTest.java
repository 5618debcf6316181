package io.gridcase.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Postgres;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is shot in the middle of carrying out the split of a grid: after the next start
 * nothing is half moved, and the same last step, sent again, carries it out once.
 */
class KilledWhileSplittingTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Everything a split moves. */
  private static final List<String> MOVING =
      List.of(
          "grid",
          "void_grid_code",
          "grid_draft",
          "grid_draft_touch",
          "grid_lineage",
          "micro_grid",
          "grid_post",
          "candidacy",
          "matter",
          "application",
          "step",
          "step_candidate",
          "submission",
          "journal_entry",
          "act_ru_task",
          "act_ru_identitylink",
          "act_ru_variable");

  @TempDir private Path folder;

  @Test
  void nothingIsHalfMovedAndTheSplitCanBeCarriedOutAgain() throws Exception {
    String database = Postgres.newDatabase();
    Standing standing = new Standing(database);
    try (ServerProcess server = new ServerProcess(database, folder)) {
      server.start();
      Town town = new Town(server.base(), "zj");
      SplitStory split = new SplitStory(town);
      split.subdivides();
      List<String> cases = split.reportsThree();
      String application = split.approved();
      String completion = split.claimsFiling(application);
      List<String> before = everything(standing);

      try (Connection holding = DriverManager.getConnection(database, "postgres", "")) {
        hold(holding, cases.get(cases.size() - 1));
        CompletableFuture<Answer> filing =
            CompletableFuture.supplyAsync(() -> split.files(town, completion));
        awaitWaiting(standing);
        server.kill();
        assertThatThrownBy(filing::join)
            .isInstanceOf(CompletionException.class)
            .hasCauseInstanceOf(UncheckedIOException.class);
        holding.rollback();
      }
      awaitNobody(standing);
      assertThat(everything(standing)).isEqualTo(before);

      server.start();
      assertThat(everything(standing)).isEqualTo(before);
      standing.check();
      Town again = new Town(server.base(), "zj");
      split.files(again, completion).ok();
      assertThat(split.files(again, completion).status()).isEqualTo(200);
      assertThat(standing.texts("select distinct state from application"))
          .containsExactly("CARRIED_OUT");
      standing.check();
      assertThat(gridsOf(standing, cases)).doesNotContain(String.valueOf(split.grid()));
      assertThat(standing.texts("select grid_id from void_grid_code"))
          .containsExactly(String.valueOf(split.grid()));
      assertThat(standing.texts("select to_grid_id from grid_lineage")).hasSize(2);
      assertThat(microGrids(standing, "closed_on is not null"))
          .containsExactly(split.grid() + " 一号楼", split.grid() + " 二号楼");
      assertThat(microGrids(standing, "closed_on is null"))
          .hasSize(2)
          .noneMatch(one -> one.startsWith(split.grid() + " "));
      assertThat(
              standing.texts(
                  "select id from grid_post where grid_id = "
                      + split.grid()
                      + " and (valid_until is null or valid_until >= current_date)"))
          .isEmpty();
    }
  }

  /** Another transaction holds the last case that has to move: there the server has to wait. */
  private static void hold(Connection holding, String number) throws Exception {
    holding.setAutoCommit(false);
    try (PreparedStatement held =
        holding.prepareStatement("select number from matter where number = ? for update")) {
      held.setString(1, number);
      assertThat(held.executeQuery().next()).isTrue();
    }
  }

  /** Waits until the server is in the middle: it wrote grids, and waits for the held case. */
  private static void awaitWaiting(Standing standing) throws InterruptedException {
    String waiting =
        """
        select query from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'\
        """;
    await(() -> !standing.texts(waiting).isEmpty(), "The server never came to the held case");
    assertThat(
            standing.texts(
                """
                select l.mode from pg_locks l join pg_class c on c.oid = l.relation
                where c.relname = 'grid_lineage' and l.mode = 'RowExclusiveLock' and l.granted\
                """))
        .as("the register was changed already in the transaction that waits")
        .isNotEmpty();
  }

  private static void awaitNobody(Standing standing) throws InterruptedException {
    String others =
        """
        select pid from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'\
        """;
    await(() -> standing.texts(others).isEmpty(), "A connection of the dead server lives on");
  }

  private interface Question {
    boolean holds();
  }

  private static void await(Question question, String otherwise) throws InterruptedException {
    for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
      if (question.holds()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(otherwise);
  }

  private static List<String> everything(Standing standing) {
    List<String> all = new ArrayList<>();
    for (String table : MOVING) {
      standing
          .texts("select t::text from " + table + " t order by 1")
          .forEach(row -> all.add(table + row));
    }
    return all;
  }

  private static List<String> microGrids(Standing standing, String which) {
    return standing.texts(
        "select grid_id || ' ' || name from micro_grid where " + which + " order by name");
  }

  private static List<String> gridsOf(Standing standing, List<String> cases) {
    return standing.texts(
        "select distinct grid_id::text from matter where number in ('"
            + String.join("','", cases)
            + "')");
  }

  /** A grid of the sample data with cases in it, on its way to being split. */
  private static final class SplitStory {

    private final Town town;
    private final JsonNode grid;

    SplitStory(Town town) {
      this.town = town;
      this.grid = town.as("officer").get("/api/grids/" + town.gridId()).ok().body();
    }

    long grid() {
      return grid.path("id").asLong();
    }

    List<String> reportsThree() {
      List<String> numbers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        numbers.add(town.as("officer").reports(town.collapsedRoad()));
      }
      numbers.sort(null);
      return numbers;
    }

    /** The grid gets micro-grids: one drawn, one that has only a name. */
    void subdivides() {
      Map<String, Object> whole =
          new HashMap<>(
              planned("A", grid.path("polygon"), households(), people(), posts(), micro()));
      whole.put("keeps", grid());
      whole.put("name", grid.path("name").asText());
      String number = approved("ADJUSTMENT", plan(List.of(whole)));
      files(town, claimsFiling(number), "subdividing").ok();
    }

    private List<Map<String, Object>> micro() {
      double lng = grid.path("lng").asDouble();
      double lat = grid.path("lat").asDouble();
      List<List<Double>> ring = new ArrayList<>();
      for (double[] corner : new double[][] {{1, 1}, {2, 1}, {2, 2}, {1, 2}, {1, 1}}) {
        ring.add(List.of(lng + corner[0] * 1e-5, lat + corner[1] * 1e-5));
      }
      Map<String, Object> box = Map.of("type", "Polygon", "coordinates", List.of(ring));
      return List.of(
          Map.of("name", "一号楼", "households", 40, "polygon", box),
          Map.of("name", "二号楼", "households", 60));
    }

    String approved() {
      return approved("SPLIT", split());
    }

    /** Drawn, applied for, heard and approved; only the filing is left. */
    private String approved(String kind, Map<String, Object> plan) {
      Clerk head = town.as("town.head");
      Map<String, Object> draft = Map.of("kind", kind, "reason", "居民增加，一格管不过来", "plan", plan);
      long id = head.post("/api/grid-drafts", draft).ok().body().path("id").asLong();
      String number =
          head.post("/api/grid-drafts/" + id + "/application", Map.of())
              .ok()
              .body()
              .path("number")
              .asText();
      town.as("county.civil-affairs.head")
          .does(number, "task_consultApplication", Map.of("outcome", "AGREE"));
      town.as("county.head").does(number, "task_approveApplication", Map.of("outcome", "APPROVE"));
      return number;
    }

    /** The address under which the last step is completed. */
    String claimsFiling(String number) {
      Clerk city = town.as("city.dispatcher");
      JsonNode task = city.task(number, "task_fileApplication").orElseThrow();
      city.post("/api/tasks/" + task.path("id").asLong() + "/claim", Map.of()).ok();
      return "/api/tasks/" + task.path("id").asLong() + "/completion";
    }

    /** Files, always with the same key, as a page does that got no answer. */
    Answer files(Town where, String completion) {
      return files(where, completion, "filing-once");
    }

    private static Answer files(Town where, String completion, String key) {
      return where
          .as("city.dispatcher")
          .post(completion, Map.of("data", Map.of("filingNumber", "备1号")), key);
    }

    private Map<String, Object> split() {
      double lng = grid.path("lng").asDouble();
      Map<String, Object> line =
          Map.of(
              "type",
              "LineString",
              "coordinates",
              List.of(
                  List.of(lng, grid.path("lat").asDouble() - 0.5),
                  List.of(lng, grid.path("lat").asDouble() + 0.5)));
      JsonNode parts =
          town.as("town.head")
              .post(
                  "/api/grid-drafts/shapes/split",
                  Map.of("polygon", grid.path("polygon"), "line", line))
              .ok()
              .body();
      assertThat(parts).hasSize(2);
      int half = households() / 2;
      int some = people() / 2;
      JsonNode east = parts.get(eastern(parts));
      JsonNode west = parts.get(1 - eastern(parts));
      return plan(
          List.of(
              planned("A", east.path("polygon"), half, some, posts(), micro()),
              planned(
                  "B",
                  west.path("polygon"),
                  households() - half,
                  people() - some,
                  posts(),
                  List.of())));
    }

    /** Which part lies east of the line, where the drawn micro-grid is. */
    private int eastern(JsonNode parts) {
      double lng = grid.path("lng").asDouble();
      for (JsonNode at : parts.get(0).at("/polygon/coordinates/0")) {
        if (at.get(0).asDouble() > lng + 1e-6) {
          return 0;
        }
      }
      return 1;
    }

    private List<Long> posts() {
      return town
          .as("town.head")
          .get("/api/grids/" + grid() + "/file")
          .ok()
          .body()
          .path("posts")
          .findValuesAsText("id")
          .stream()
          .map(Long::valueOf)
          .toList();
    }

    private int households() {
      return grid.path("households").asInt();
    }

    private int people() {
      return grid.path("population").asInt();
    }

    private Map<String, Object> plan(List<Map<String, Object>> grids) {
      return Map.of(
          "touched",
          List.of(grid()),
          "villages",
          List.of(grid.path("villageCode").asText()),
          "grids",
          grids);
    }

    private Map<String, Object> planned(
        String key,
        JsonNode polygon,
        int households,
        int people,
        List<Long> posts,
        List<Map<String, Object>> micro) {
      return Map.ofEntries(
          Map.entry("key", key),
          Map.entry("name", grid.path("name").asText() + key),
          Map.entry("villageCode", grid.path("villageCode").asText()),
          Map.entry("type", grid.path("type").asText()),
          Map.entry("basis", grid.path("basis").asText()),
          Map.entry("households", households),
          Map.entry("population", people),
          Map.entry("polygon", polygon),
          Map.entry("from", List.of(grid())),
          Map.entry("posts", posts),
          Map.entry("microGrids", micro));
    }
  }
}
