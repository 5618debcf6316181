package io.gridcase.patrol;

import io.gridcase.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Listed households on PostgreSQL. */
class HouseholdsOnPostgresTest extends HouseholdStoriesTest {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }
}
