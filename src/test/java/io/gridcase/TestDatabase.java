package io.gridcase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database of its own for each application context of the tests.
 *
 * <p>In memory (H2) unless {@code -Dgridcase.test.db=postgres} is given; then a real PostgreSQL
 * server is started once per JVM from binaries that come with Maven, and each context gets an empty
 * database on it. No container is needed, and it runs as root too.
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
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    TestPropertyValues.of(POSTGRES ? postgres(name) : h2(name)).applyTo(context);
  }

  private static String[] h2(String name) {
    return new String[] {"spring.datasource.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1"};
  }

  private static String[] postgres(String name) {
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("No database could be made for a test", e);
    }
    return new String[] {
      "spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", name),
      "spring.datasource.username=postgres",
      "spring.datasource.password=postgres",
    };
  }

  /** Started when first asked for, and stopped with the JVM. */
  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL does not start", e);
      }
    }
  }
}
