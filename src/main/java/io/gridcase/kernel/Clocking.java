package io.gridcase.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time; all five cities keep Beijing time. */
@Configuration(proxyBeanMethods = false)
public class Clocking {

  /** The zone in which days, office hours and case numbers are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * Ticks in microseconds, which is what the stores keep: a moment reads the same before and after
   * it was stored, on whichever way.
   */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.system(ZONE), Duration.of(1, ChronoUnit.MICROS));
  }
}
