package io.gridcase.patrol;

import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When something may have been done that is told now: a phone may have been off the network. */
@Component
class Moments {

  /** How far a phone's clock may be ahead of ours. */
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  private final Clock clock;
  private final Duration oldest;

  Moments(Clock clock, @Value("${gridcase.patrol.oldest:24h}") Duration oldest) {
    this.clock = clock;
    this.oldest = oldest;
  }

  Instant now() {
    return clock.instant();
  }

  /** How far back it may lie, in whole hours. */
  long oldestHours() {
    return oldest.toHours();
  }

  /**
   * The moment something was done; now when it is not told.
   *
   * @throws Refusal {@code input-invalid} (422) naming the field {@code at}
   */
  Instant accepted(Instant told) {
    Instant now = clock.instant();
    if (told == null) {
      return now;
    }
    if (told.isAfter(now.plus(CLOCK_SKEW))) {
      throw Refusal.invalid("input-invalid").field("at", "in-future");
    }
    if (told.isBefore(now.minus(oldest))) {
      throw Refusal.invalid("input-invalid")
          .field("at", "check-in-too-old", Map.of("hours", oldest.toHours()));
    }
    Instant kept = told.truncatedTo(ChronoUnit.MICROS);
    return kept.isAfter(now) ? now : kept;
  }
}
