package io.gridcase.tasklist;

import io.gridcase.Postgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The inbox on PostgreSQL, where several people really come at once; one city, no sample data. */
@SpringBootTest(properties = {"gridcase.sample=false", "gridcase.cities=zhenjiang"})
@ActiveProfiles("test")
@DirtiesContext
class InboxOnPostgresTest extends InboxStage {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
    properties.add("gridcase.data-dir", () -> "target/inbox-postgres");
  }
}
