package io.gridcase.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database goes on with its own key or not at all. */
class KeyCheckTest {

  @TempDir private Path dataDir;
  private JdbcClient jdbc;

  @BeforeEach
  void anEmptyDatabase() {
    DriverManagerDataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1_90__sealing_check.sql"))
        .execute(database);
    jdbc = JdbcClient.create(database);
  }

  @Test
  void theFirstStartKeepsWhatLaterStartsAreMeasuredBy() {
    start("");

    assertThat(jdbc.sql("select sealed from sealing_check").query(String.class).single())
        .doesNotContain("gridcase");
    assertThatCode(() -> start("")).doesNotThrowAnyException();
  }

  @Test
  void aLostDataDirectoryGetsNoNewKey() throws Exception {
    start("");
    Path file = dataDir.resolve("crypto.key");
    String key = Files.readString(file);
    Files.delete(file);

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatIllegalStateException()
          .isThrownBy(() -> start(""))
          .withMessageContaining("missing")
          .withMessageContaining("GRIDCASE_CRYPTO_KEY")
          .withMessageContaining(file.toAbsolutePath().toString());
      assertThat(file).doesNotExist();
    }
    assertThatCode(() -> start(key)).doesNotThrowAnyException();
  }

  @Test
  void anotherKeyIsRefusedAndStaysWhereItIs() throws Exception {
    start("");
    String other = Base64.getEncoder().encodeToString(new byte[32]);

    assertThatIllegalStateException()
        .isThrownBy(() -> start(other))
        .withMessageContaining("another one");
    Files.writeString(dataDir.resolve("crypto.key"), other);
    assertThatIllegalStateException()
        .isThrownBy(() -> start(""))
        .withMessageContaining("another one");
    assertThat(dataDir.resolve("crypto.key")).hasContent(other);
  }

  private void start(String configured) {
    new KeyCheck(jdbc, new Sealing(configured, dataDir));
  }
}
