package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The requests of {@code docs/http} go as they say, against a started server. */
@GridcaseTest
class HttpRequestsTest {

  @LocalServerPort private int port;

  @Test
  void everyRequestGoesAsExpected() throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder("node", "docs/http/run", "--host", "http://127.0.0.1:" + port)
            .redirectErrorStream(true)
            .start();
    String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).as(told).isZero();
    assertThat(told).contains("zhenjiang.http", "quzhou.http", "luzhou.http", "qingdao.http");
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder("node", "docs/http/run", "--host", "http://127.0.0.1:1", "sign-in.http")
            .redirectErrorStream(true)
            .start();
    String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).isEqualTo(1);
    assertThat(told).contains("FAILED 1.", "0 requests went as expected");
  }
}
