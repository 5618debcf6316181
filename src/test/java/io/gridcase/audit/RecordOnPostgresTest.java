package io.gridcase.audit;

import io.gridcase.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The record on PostgreSQL. */
class RecordOnPostgresTest extends RecordTest {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }
}
