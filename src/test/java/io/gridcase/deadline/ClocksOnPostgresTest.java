package io.gridcase.deadline;

import io.gridcase.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The clocks on PostgreSQL. */
class ClocksOnPostgresTest extends ClocksTest {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }
}
