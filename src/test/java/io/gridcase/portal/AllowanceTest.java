package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.Grids;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A flood from one address is stopped, and stops nobody else. */
@GridcaseTest
class AllowanceTest {

  @Autowired private MockMvc mvc;
  @Autowired private PortalProperties settings;
  @Autowired private Grids grids;

  @Test
  void a_flood_of_reads_from_one_address_leaves_the_others_alone() {
    Visitor flood = new Visitor(mvc);
    Visitor.Reply stopped = null;
    int taken = 0;
    for (int i = 0; i < settings.reads().most() * 2; i++) {
      Visitor.Reply reply = flood.get("/api/public/cities");
      if (reply.status() == 429) {
        stopped = reply;
        break;
      }
      taken++;
    }
    assertThat(taken).isGreaterThanOrEqualTo(settings.reads().most());
    assertThat(stopped).isNotNull();
    assertThat(stopped.code()).isEqualTo("too-many-requests");
    assertThat(stopped.body().path("detail").asText()).contains("秒后再试");
    assertThat(Integer.parseInt(flood.header("Retry-After"))).isBetween(1, 60);
    assertThat(flood.header("Content-Type")).startsWith("application/problem+json");
    assertThat(flood.header("Cache-Control")).contains("no-store");

    assertThat(new Visitor(mvc).get("/api/public/cities").status()).isEqualTo(200);
  }

  @Test
  void who_reads_a_notice_waits_for_no_flood() throws Exception {
    Grid grid = grids.search(new GridSearch("zhenjiang", "3211", null, null, 1)).get(0);
    String notice = "/api/public/zhenjiang/grids/" + grid.code();
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger stopped = new AtomicInteger();
    Visitor quiet = new Visitor(mvc);
    quiet.get(notice).ok();
    ExecutorService flood = Executors.newFixedThreadPool(4);
    try {
      for (int i = 0; i < 4; i++) {
        flood.execute(
            () -> {
              Visitor same = new Visitor(mvc, "203.0.113.77");
              while (!over.get()) {
                if (same.get(notice).status() == 429) {
                  stopped.incrementAndGet();
                }
              }
            });
      }
      for (int i = 0; i < 50; i++) {
        long begun = System.nanoTime();
        assertThat(quiet.get(notice).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        Thread.sleep(20);
      }
    } finally {
      over.set(true);
      flood.shutdown();
      assertThat(flood.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(stopped.get()).as("requests of the flood that were turned away").isPositive();
  }

  @Test
  void sending_is_allowed_less_than_reading_and_does_not_use_up_the_reads() {
    Visitor flood = new Visitor(mvc);
    flood.asksForm();
    int taken = 0;
    while (guesses(flood).status() != 429) {
      taken++;
      assertThat(taken).isLessThanOrEqualTo(settings.writes().most() + 1);
    }
    assertThat(taken).isGreaterThanOrEqualTo(settings.writes().most());
    assertThat(settings.writes().most()).isLessThan(settings.reads().most());
    assertThat(flood.get("/api/public/cities").status()).isEqualTo(200);
    Visitor other = new Visitor(mvc);
    other.asksForm();
    assertThat(guesses(other).status()).isEqualTo(404);
  }

  @Test
  void a_network_of_ipv6_counts_as_one_address() {
    assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(ClientAddress.of("2001:db8:1:2::1"))
        .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    assertThat(ClientAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
  }

  private static Visitor.Reply guesses(Visitor visitor) {
    return visitor.again("/api/public/follow", Map.of("code", "0000000000000000"));
  }
}
