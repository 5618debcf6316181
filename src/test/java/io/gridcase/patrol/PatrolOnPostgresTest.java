package io.gridcase.patrol;

import io.gridcase.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Check-ins on PostgreSQL. */
class PatrolOnPostgresTest extends PatrolStoriesTest {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }
}
