package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a password must be, and passwords made up by the system. */
@Component
class PasswordPolicy {

  private static final int LONGEST = 128;
  private static final int KINDS = 3;
  private static final int MADE_LENGTH = 16;
  private static final Set<String> COMMON =
      Set.of("password", "qwerty", "admin", "letmein", "welcome", "123456", "111111", "abc123");
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

  private final SecureRandom random = new SecureRandom();
  private final int shortest;
  private final String samplePassword;

  PasswordPolicy(AccessProperties properties) {
    this.shortest = properties.minPasswordLength();
    this.samplePassword = properties.samplePassword();
  }

  /**
   * Lets a password pass or says everything that is wrong with it.
   *
   * @param field the name of the field it came in
   * @throws Refusal {@code password-weak} (422) with one field problem each
   */
  void check(String field, String password, String username) {
    Refusal refusal = Refusal.invalid("password-weak");
    if (password.length() < shortest) {
      refusal.field(field, "password-too-short", Map.of("least", shortest));
    }
    if (password.length() > LONGEST) {
      refusal.field(field, "password-too-long", Map.of("most", LONGEST));
    }
    if (kinds(password) < KINDS) {
      refusal.field(field, "password-too-plain", Map.of("kinds", KINDS));
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (lower.contains(username.toLowerCase(Locale.ROOT))) {
      refusal.field(field, "password-holds-username");
    }
    if (COMMON.stream().anyMatch(lower::contains) || password.equals(samplePassword)) {
      refusal.field(field, "password-common");
    }
    if (!refusal.fields().isEmpty()) {
      throw refusal;
    }
  }

  /** An initial password, to be told to one person and changed at the first sign-in. */
  String make() {
    StringBuilder made = new StringBuilder();
    while (made.length() < MADE_LENGTH || kinds(made.toString()) < KINDS) {
      if (made.length() >= MADE_LENGTH) {
        made.setLength(0);
      }
      made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return made.toString();
  }

  private static long kinds(String password) {
    return Stream.<IntPredicate>of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            c -> !Character.isLetterOrDigit(c))
        .filter(kind -> password.chars().anyMatch(kind))
        .count();
  }
}
