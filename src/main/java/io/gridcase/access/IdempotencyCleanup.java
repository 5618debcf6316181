package io.gridcase.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the keys of requests nobody repeats any more. */
@Component
class IdempotencyCleanup {

  static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotencyCleanup(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Removes keys older than seven days; returns how many. */
  @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
  int forgetOld() {
    return jdbc.sql("delete from idempotency_record where created_at < ?")
        .params(Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
