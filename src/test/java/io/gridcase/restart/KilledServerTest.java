package io.gridcase.restart;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Postgres;
import io.gridcase.scenario.Town;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is shot while cases advance: after the next start every case stands at a definite
 * step, nothing happened twice, and who sends the lost request again gets its one effect.
 */
class KilledServerTest {

  private static final int KILLS = 5;
  private static final int CLERKS = 4;

  private final List<Walk> walks = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void everyCaseStandsAtADefiniteStepAndNothingIsThereTwice() throws Exception {
    String database = Postgres.newDatabase();
    Standing standing = new Standing(database);
    try (ServerProcess server = new ServerProcess(database, folder)) {
      for (int kill = 0; kill < KILLS; kill++) {
        server.start();
        standing.check();
        walkUntilShot(server);
        standing.check();
      }
      server.start();
      Town town = new Town(server.base(), "zj");
      for (Walk walk : walks) {
        assertThat(walk.on(town)).isTrue();
      }
      standing.check();
    }
    assertThat(walks).as("shot while something was on its way").anyMatch(Walk::wasCutOff);
    assertThat(standing.cases()).as("each report is one case").isEqualTo(walks.size());
    assertThat(standing.texts("select number from matter where state = 'ARCHIVED'"))
        .containsExactlyInAnyOrderElementsOf(walks.stream().map(Walk::number).toList());
  }

  /** Several go on with their cases, and begin new ones, until the server is gone. */
  private void walkUntilShot(ServerProcess server) throws InterruptedException {
    Town town = new Town(server.base(), "zj");
    Queue<Walk> begun = new ConcurrentLinkedQueue<>(walks.stream().filter(w -> !w.over()).toList());
    Queue<Walk> fresh = new ConcurrentLinkedQueue<>();
    Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
    AtomicBoolean shot = new AtomicBoolean();
    List<Thread> clerks = new ArrayList<>();
    for (int i = 0; i < CLERKS; i++) {
      Thread clerk =
          new Thread(
              () -> {
                boolean up = true;
                while (up) {
                  Walk walk = begun.poll();
                  if (walk == null) {
                    walk = new Walk();
                    fresh.add(walk);
                  }
                  up = walk.on(town);
                }
                if (!shot.get()) {
                  broken.add(new AssertionError("The server was gone before it was shot"));
                }
              });
      clerk.setUncaughtExceptionHandler((thread, thrown) -> broken.add(thrown));
      clerk.start();
      clerks.add(clerk);
    }
    Thread.sleep(ThreadLocalRandom.current().nextInt(1500, 4000));
    shot.set(true);
    server.kill();
    for (Thread clerk : clerks) {
      clerk.join();
    }
    walks.addAll(fresh);
    if (!broken.isEmpty()) {
      throw new AssertionError("A clerk could not go on", broken.peek());
    }
  }
}
