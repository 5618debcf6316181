package io.gridcase.web;

import java.time.Clock;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is past or to come is judged by the cities' clock, not by the zone a server runs in. */
@Configuration(proxyBeanMethods = false)
class ValidationClock {

  @Bean
  ValidationConfigurationCustomizer clockedValidation(Clock clock) {
    return configuration -> configuration.clockProvider(() -> clock);
  }
}
