package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A server may run in London; a day in a request is a day in Beijing. */
@GridcaseTest
class ValidationClockTest {

  @Autowired private ValidatorFactory validators;
  @Autowired private Clock clock;

  @Test
  void the_past_and_the_future_are_judged_by_the_clock_of_the_cities() {
    assertThat(validators.getClockProvider().getClock()).isSameAs(clock);
  }
}
