package io.gridcase.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.gridcase.Postgres;
import io.gridcase.access.OpenSessions;
import io.gridcase.scenario.Photos;
import io.gridcase.scenario.Town;
import io.gridcase.tasklist.CaseRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The full procedure through our services against the bare engine on the same models and tables:
 * cases per second and SQL statements per case, as ratios of one run on PostgreSQL.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({CaseRunner.class, OpenSessions.class, MatterBenchmark.Counting.class})
class MatterBenchmark {

  private static final int ROUNDS = 15;
  private static final int CASES = 12;
  private static final int WARM_UP = 150;
  private static final int THREADS = 2;

  /**
   * Cases that stay open on each side. No city's desk is ever empty, and statistics taken of empty
   * tables make a database read them through from end to end ever after.
   */
  private static final int OPEN = 50;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }

  /** Counts the statements of our side. */
  @TestConfiguration
  static class Counting {
    static final StatementCount OURS = new StatementCount();

    @Bean
    static BeanPostProcessor counted() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource real ? OURS.around(real) : bean;
        }
      };
    }
  }

  /** What one side did in one round. */
  private record Round(double casesPerSecond, double statementsPerCase) {}

  @LocalServerPort private int port;
  @Autowired private CaseRunner runner;
  @Autowired private DataSource ours;

  @Test
  void ourProcedureAgainstTheBareEngine() throws Exception {
    Town town = new Town("http://127.0.0.1:" + port, "zj");
    CaseRunner.Setting setting = setting(town);
    Queue<Long> photos = photos(town, WARM_UP + ROUNDS * CASES);
    StatementCount bareCount = new StatementCount();
    AtomicInteger numbers = new AtomicInteger();
    try (HikariDataSource pool = barePool()) {
      BareEngine bare = new BareEngine(bareCount.around(pool));
      Runnable bareCase = () -> bare.runCase("BARE" + numbers.incrementAndGet());
      Runnable ourCase = () -> runner.closeCase(runner.runCase(setting), photos.remove());
      measure(bareCount, bareCase, WARM_UP);
      measure(Counting.OURS, ourCase, WARM_UP);
      measure(bareCount, () -> bare.runToVerification("OPEN" + numbers.incrementAndGet()), OPEN);
      measure(Counting.OURS, () -> runner.runCase(setting), OPEN);
      settle(pool);
      settle(ours);
      List<Round> our = new ArrayList<>();
      List<Round> their = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        their.add(measure(bareCount, bareCase, CASES));
        our.add(measure(Counting.OURS, ourCase, CASES));
      }
      assertThat(bare.archived())
          .as("every bare case ran to its end")
          .isEqualTo(numbers.get() - OPEN);
      report(our, their);
      bare.close();
    }
  }

  /**
   * Clears up and counts what the warm-up and the sample data left behind, on both sides, as a
   * database does by itself after a while: not in the middle of a round.
   */
  private static void settle(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  private static Round measure(StatementCount count, Runnable aCase, int cases)
      throws InterruptedException {
    AtomicInteger left = new AtomicInteger(cases);
    CountDownLatch done = new CountDownLatch(THREADS);
    Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
    long before = count.sent();
    long started = System.nanoTime();
    for (int i = 0; i < THREADS; i++) {
      new Thread(
              () -> {
                try {
                  while (left.getAndDecrement() > 0) {
                    aCase.run();
                  }
                } catch (RuntimeException | Error e) {
                  broken.add(e);
                } finally {
                  done.countDown();
                }
              })
          .start();
    }
    done.await();
    double seconds = (System.nanoTime() - started) / 1e9;
    if (!broken.isEmpty()) {
      throw new AssertionError("A case broke", broken.peek());
    }
    return new Round(cases / seconds, (count.sent() - before) / (double) cases);
  }

  private static HikariDataSource barePool() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(Postgres.newDatabase());
    pool.setUsername("postgres");
    pool.setPassword("");
    return pool;
  }

  private static CaseRunner.Setting setting(Town town) {
    return new CaseRunner.Setting(
        town.gridId(),
        town.typeCode("路面塌陷"),
        town.organisation("urban.handler"),
        town.organisation("police.handler"));
  }

  private static Queue<Long> photos(Town town, int many) {
    Queue<Long> photos = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < many; i++) {
      photos.add(
          town.as("officer")
              .upload("现场.jpg", "image/jpeg", Photos.jpeg(), "photo")
              .ok()
              .body()
              .path("id")
              .asLong());
    }
    return photos;
  }

  private static void report(List<Round> ours, List<Round> theirs) throws IOException {
    List<Double> speed = new ArrayList<>();
    List<Double> statements = new ArrayList<>();
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ours.size(); i++) {
      Round our = ours.get(i);
      Round their = theirs.get(i);
      speed.add(our.casesPerSecond() / their.casesPerSecond());
      statements.add(our.statementsPerCase() / their.statementsPerCase());
      rows.append(
          String.format(
              Locale.ROOT,
              "| %d | %.1f | %.1f | %.2f | %.0f | %.0f | %.2f |%n",
              i + 1,
              our.casesPerSecond(),
              their.casesPerSecond(),
              speed.get(i),
              our.statementsPerCase(),
              their.statementsPerCase(),
              statements.get(i)));
    }
    String section =
        String.format(
            Locale.ROOT,
            """
            | | measured (median of %d rounds) | wanted |
            |---|---|---|
            | cases per second, ours / bare engine | **%.2f** | at least 0.6 |
            | SQL statements per case, ours / bare engine | **%.2f** | at most 1.6 |

            | round | ours, cases/s | bare, cases/s | ratio | ours, statements/case | bare, \
            statements/case | ratio |
            |---|---|---|---|---|---|---|
            %s\
            """,
            ours.size(),
            median(speed),
            median(statements),
            rows);
    PerformancePage.write("procedure", section);
    Files.writeString(Path.of("target", "bench.txt"), section);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
