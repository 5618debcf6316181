package io.gridcase.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses a start with another key than the one the database was written with, before anything is
 * read or written: a lost data directory must not go on under a new key, with everything sealed so
 * far unreadable.
 */
@Component
class KeyCheck {

  private static final String WORD = "gridcase";

  private final JdbcClient jdbc;
  private final Sealing sealing;

  KeyCheck(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
    check();
  }

  private void check() {
    if (kept().isEmpty()) {
      keep();
    }
    String sealed = kept().orElseThrow();
    try {
      if (WORD.equals(sealing.decrypt(sealed))) {
        return;
      }
    } catch (IllegalStateException anotherKey) {
      // told below, with what to do
    }
    sealing.madeNow().ifPresent(KeyCheck::remove);
    throw new IllegalStateException(
        sealing
            .madeNow()
            .map(
                file ->
                    "The sealing key is missing: this database was written with a key, and "
                        + "neither gridcase.crypto.key (environment: GRIDCASE_CRYPTO_KEY) nor "
                        + file.toAbsolutePath()
                        + " gives it. Bring the key back; nothing was changed.")
            .orElse(
                "The sealing key is another one than this database was written with. Give the "
                    + "right one as gridcase.crypto.key (environment: GRIDCASE_CRYPTO_KEY) or as "
                    + "crypto.key in the data directory; nothing was changed."));
  }

  private Optional<String> kept() {
    return jdbc.sql("select sealed from sealing_check where id = 1").query(String.class).optional();
  }

  private void keep() {
    try {
      jdbc.sql("insert into sealing_check (id, sealed) values (1, ?)")
          .param(sealing.encrypt(WORD))
          .update();
    } catch (DuplicateKeyException otherServer) {
      // started on the same empty database at the same moment; its value is checked
    }
  }

  /** A key that fits nothing would hide, at the next start, that the right one is missing. */
  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("A key that fits nothing cannot be removed: " + file, e);
    }
  }
}
