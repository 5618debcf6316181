package io.gridcase.portal;

import io.gridcase.kernel.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** Codes that say nothing: sixteen characters that are hard to confuse, eighty random bits. */
final class Codes {

  /** Without I, L, O and U (Crockford), so that a code can be read aloud and typed. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  static String fresh() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** A code as somebody typed it: case, spaces, hyphens and look-alikes do not matter. */
  static String normal(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  /** What is kept of a code. */
  static String digest(String code) {
    return Sealing.sm3(code.getBytes(StandardCharsets.UTF_8));
  }
}
