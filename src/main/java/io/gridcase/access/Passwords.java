package io.gridcase.access;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Digests passwords with Argon2id (16 MB each). Only a few at a time, so that a flood of sign-ins
 * cannot exhaust the heap.
 */
@Component
class Passwords {

  private static final int AT_ONCE = 4;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2",
          Map.of(
              "argon2",
              Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
              "bcrypt",
              new BCryptPasswordEncoder(12)));
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final String samplePassword;
  private final String nobodysDigest;
  private volatile String sampleDigest;

  Passwords(AccessProperties properties) {
    this.samplePassword = properties.samplePassword();
    this.nobodysDigest = digest("nobody's password");
  }

  String digest(String password) {
    return inTurn(() -> encoder.encode(password));
  }

  /** Whether it is the password; takes as long when there is none to compare with. */
  boolean matches(String password, String digest) {
    boolean equal =
        inTurn(() -> encoder.matches(password, digest == null ? nobodysDigest : digest));
    return equal && digest != null;
  }

  boolean outdated(String digest) {
    return encoder.upgradeEncoding(digest);
  }

  /** One digest for all sample accounts, so that making many of them stays fast. */
  String sampleDigest() {
    if (sampleDigest == null) {
      sampleDigest = digest(samplePassword);
    }
    return sampleDigest;
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
