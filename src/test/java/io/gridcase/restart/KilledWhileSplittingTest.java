package io.gridcase.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.Postgres;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
          "team",
          "volunteer",
          "household",
          "patrol_mark",
          "officer_exit",
          "appointment",
          "appointment_candidate",
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

  /** What belongs to a grid as a whole, and so to its heir. */
  private static final List<String> FOLLOWING = List.of("team", "volunteer", "household");

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
      split.listsAHousehold();
      joined(database, split.grid());
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
      for (String table : FOLLOWING) {
        assertThat(standing.texts("select grid_id from " + table + " where city = 'zhenjiang'"))
            .as("the %s goes on in a grid that takes over", table)
            .containsAnyElementsOf(standing.texts("select to_grid_id from grid_lineage"))
            .doesNotContain(String.valueOf(split.grid()));
      }
      assertThat(
              standing.texts(
                  "select id from grid_post where grid_id = "
                      + split.grid()
                      + " and (valid_until is null or valid_until >= current_date)"))
          .isEmpty();
    }
  }

  /** A team and a volunteer, whom this city has none of, work in the grid. */
  private static void joined(String database, long grid) throws Exception {
    String place = "(select village_code from grid where id = " + grid + ")";
    try (Connection store = DriverManager.getConnection(database, "postgres", "");
        Statement statement = store.createStatement()) {
      statement.executeUpdate(
          """
          insert into team (id, version, city, code, kind, name, village_code, grid_id,
            valid_from, sample)
          values (nextval('team_seq'), 0, 'zhenjiang', 'T1', 'GRID_WORK', '一队', %s, %d,
            date '2026-01-01', false)\
          """
              .formatted(place, grid));
      statement.executeUpdate(
          """
          insert into volunteer (id, version, city, person_id, grid_id, standing,
            willing_officer, household_link, valid_from, sample)
          values (nextval('volunteer_seq'), 0, 'zhenjiang',
            (select min(id) from person where city = 'zhenjiang'), %d, 'PARTY_MEMBER',
            false, false, date '2026-01-01', false)\
          """
              .formatted(grid));
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
}
