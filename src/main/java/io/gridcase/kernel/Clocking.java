package io.gridcase.kernel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time; all five cities keep Beijing time. */
@Configuration(proxyBeanMethods = false)
public class Clocking {

  /** The zone in which days, office hours and case numbers are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
