package io.gridcase.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts text at rest (AES-256-GCM, a fresh 96-bit nonce each time) and digests with SM3.
 *
 * <p>The key comes from {@code gridcase.crypto.key} (32 bytes, Base64). Without it, a key is made
 * once and kept in the data directory, readable by its owner only.
 */
@Component
public class Sealing {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /** The file of a key that was made by this start; null when the key was there before. */
  private final Path madeNow;

  public Sealing(
      @Value("${gridcase.crypto.key:}") String configured,
      @Value("${gridcase.data-dir:data}") Path dataDir) {
    Path file = dataDir.resolve("crypto.key");
    this.madeNow = configured.isBlank() && !Files.exists(file) ? file : null;
    this.key = new SecretKeySpec(keyBytes(configured, file), "AES");
  }

  /** The file of a key that was made by this start; empty when the key was there before. */
  Optional<Path> madeNow() {
    return Optional.ofNullable(madeNow);
  }

  /** The text encrypted, as Base64 of nonce and cipher text. */
  public String encrypt(String clear) {
    try {
      byte[] nonce = new byte[NONCE];
      random.nextBytes(nonce);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      byte[] sealed = cipher.doFinal(clear.getBytes(StandardCharsets.UTF_8));
      byte[] all = new byte[NONCE + sealed.length];
      System.arraycopy(nonce, 0, all, 0, NONCE);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Encryption is not available", e);
    }
  }

  /**
   * The clear text again.
   *
   * @throws IllegalStateException when the text was altered or the key is another one
   */
  public String decrypt(String stored) {
    try {
      byte[] all = Base64.getDecoder().decode(stored);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, all, 0, NONCE));
      return new String(cipher.doFinal(all, NONCE, all.length - NONCE), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("A sealed column cannot be opened with this key", e);
    }
  }

  /** The SM3 digest (GB/T 32905) as 64 hexadecimal digits. */
  public static String sm3(byte[] content) {
    SM3Digest digest = new SM3Digest();
    digest.update(content, 0, content.length);
    byte[] out = new byte[digest.getDigestSize()];
    digest.doFinal(out, 0);
    return HexFormat.of().formatHex(out);
  }

  private static byte[] keyBytes(String configured, Path file) {
    if (!configured.isBlank()) {
      byte[] bytes = Base64.getDecoder().decode(configured.strip());
      if (bytes.length != 32) {
        throw new IllegalArgumentException("gridcase.crypto.key must be 32 bytes in Base64");
      }
      return bytes;
    }
    try {
      if (Files.exists(file)) {
        return Base64.getDecoder().decode(Files.readString(file).strip());
      }
      byte[] bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.CREATE_NEW);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("The encryption key cannot be read or made: " + file, e);
    }
  }
}
