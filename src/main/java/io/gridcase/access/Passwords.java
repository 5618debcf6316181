package io.gridcase.access;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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
  private final SingletonSupplier<String> sampleDigest;
  // made when first asked for: a digest is slow on purpose, and a start should not be
  private final SingletonSupplier<String> nobodysDigest =
      SingletonSupplier.of(() -> digest("nobody's password"));

  Passwords(AccessProperties properties) {
    this.sampleDigest = SingletonSupplier.of(() -> digest(properties.samplePassword()));
  }

  String digest(String password) {
    return inTurn(() -> encoder.encode(password));
  }

  /** Whether it is the password; takes as long when there is none to compare with. */
  boolean matches(String password, String digest) {
    String compared = digest == null ? nobodysDigest.obtain() : digest;
    boolean equal = inTurn(() -> encoder.matches(password, compared));
    return equal && digest != null;
  }

  boolean outdated(String digest) {
    return encoder.upgradeEncoding(digest);
  }

  /** One digest for all sample accounts, so that making many of them stays fast. */
  String sampleDigest() {
    return sampleDigest.obtain();
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
