package io.gridcase.deadline;

import io.gridcase.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The calendar on PostgreSQL. */
class CalendarDecisionsOnPostgresTest extends CalendarDecisionsTest {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }
}
