package io.gridcase.gridchange;

import io.gridcase.gridchange.shape.Cutting;
import io.gridcase.gridchange.shape.Hair;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where the tolerance of borders is set. */
@Configuration(proxyBeanMethods = false)
class GridChangeSettings {

  /**
   * Strips between grids at most this wide are mended, wider ones are told as wrong; half a metre
   * is what a hand on a map can do.
   */
  @Bean
  Hair hair(@Value("${gridcase.grid-change.tolerance-metres:0.5}") double metres) {
    return new Hair(metres);
  }

  @Bean
  Cutting cutting(Hair hair) {
    return new Cutting(hair);
  }
}
