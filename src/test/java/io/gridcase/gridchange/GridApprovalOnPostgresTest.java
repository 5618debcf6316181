package io.gridcase.gridchange;

import io.gridcase.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The approval of changes of grids on PostgreSQL. */
class GridApprovalOnPostgresTest extends GridApprovalTroubleTest {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }
}
