package io.gridcase.patrol;

import io.gridcase.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place in a list where its next part begins, as a text nobody needs to read. */
final class Cursor {

  private static final String BETWEEN = "|";

  private Cursor() {}

  static String write(Object... key) {
    String text = Stream.of(key).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The key's parts.
   *
   * @throws Refusal {@code cursor-invalid} (422)
   */
  static List<String> read(String cursor, int parts) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> key = List.of(text.split("\\|", -1));
      if (key.size() == parts) {
        return key;
      }
    } catch (IllegalArgumentException notOurs) {
      // told below
    }
    throw invalid();
  }

  static Instant moment(String part) {
    try {
      return Instant.parse(part);
    } catch (DateTimeException notOurs) {
      throw invalid();
    }
  }

  static long number(String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException notOurs) {
      throw invalid();
    }
  }

  private static Refusal invalid() {
    return Refusal.invalid("cursor-invalid").field("after", "unknown-cursor");
  }
}
