package io.gridcase;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each capability uses only those its {@code package-info} names, and only their public types. */
class ModularityTest {

  @Test
  void capabilitiesKeepTheirBorders() {
    ApplicationModules.of(GridcaseApplication.class).verify();
  }
}
