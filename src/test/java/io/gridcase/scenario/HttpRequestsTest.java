package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The requests of {@code docs/http} go as they say, against a started server. */
@GridcaseTest
class HttpRequestsTest {

  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  void everyRequestGoesAsExpected() throws IOException, InterruptedException {
    Run run = run("--host", "http://127.0.0.1:" + port);

    assertThat(run.exit()).as(run.told()).isZero();
    assertThat(run.told()).contains(files());
  }

  /** Every file of requests there is, so that none is left out unnoticed. */
  private static List<String> files() throws IOException {
    try (Stream<Path> folder = Files.list(Path.of("docs/http"))) {
      List<String> names =
          folder
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".http"))
              .toList();
      assertThat(names)
          .contains(
              "zhenjiang.http", "quzhou.http", "luzhou.http", "qingdao.http", "dongying.http");
      return names;
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException, InterruptedException {
    Run run = run("--host", "http://127.0.0.1:1", "sign-in.http");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.told()).contains("FAILED 1.", "0 requests went as expected");
  }

  private record Run(int exit, String told) {}

  /**
   * What it tells goes to a file: waiting for the end of a pipe would wait for ever, if it does.
   */
  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "docs/http/run"));
    command.addAll(List.of(arguments));
    Path told = folder.resolve("told.txt");
    Process run =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    boolean over = run.waitFor(2, TimeUnit.MINUTES);
    run.destroyForcibly();
    assertThat(over).as("ends in time: %s", Files.readString(told)).isTrue();
    return new Run(run.exitValue(), Files.readString(told));
  }
}
