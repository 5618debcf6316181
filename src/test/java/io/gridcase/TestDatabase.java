package io.gridcase;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database of its own for each application context of the tests.
 *
 * <p>In memory (H2) unless {@code -Dgridcase.test.db=postgres} is given; then on the real server of
 * {@link Postgres}.
 *
 * <p>{@link GridcaseTest} uses it. A slice test takes it with
 * {@code @ContextConfiguration(initializers = TestDatabase.class)} and
 * {@code @AutoConfigureTestDatabase(replace = NONE)}.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** Whether the tests run on PostgreSQL. */
  public static final boolean POSTGRES =
      "postgres".equals(System.getProperty("gridcase.test.db", "h2"));

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(POSTGRES ? postgres() : h2()).applyTo(context);
  }

  private static String[] h2() {
    return new String[] {
      "spring.datasource.url=jdbc:h2:mem:"
          + UUID.randomUUID()
          + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000"
    };
  }

  private static String[] postgres() {
    return new String[] {
      "spring.datasource.url=" + Postgres.newDatabase(),
      "spring.datasource.username=postgres",
      "spring.datasource.password=",
    };
  }
}
