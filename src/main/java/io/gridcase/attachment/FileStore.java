package io.gridcase.attachment;

import io.gridcase.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Files under the data directory, each kept once under the SM3 digest of its content.
 *
 * <p>A file is complete or absent: it is written aside, forced to disk and moved in one step.
 */
@Component
class FileStore {

  private static final int CHUNK = 64 * 1024;

  private final Path root;
  private final DataSize limit;
  private final Clock clock;

  FileStore(
      @Value("${gridcase.data-dir}") Path dataDir,
      @Value("${gridcase.files.max-size}") DataSize limit,
      Clock clock) {
    this.root = dataDir.resolve("files");
    this.limit = limit;
    this.clock = clock;
  }

  /** A file that has arrived but is not kept yet; closing it removes what is left of it. */
  record Arrival(Path path, String digest, long size) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException("A temporary file cannot be removed", e);
      }
    }
  }

  /**
   * Takes a stream in, up to the configured limit.
   *
   * @throws Refusal {@code file-too-large} with the limit, {@code file-empty}
   */
  Arrival receive(InputStream in) {
    Path aside = null;
    boolean arrived = false;
    try {
      Files.createDirectories(root);
      aside = Files.createTempFile(root, "arriving-", ".part");
      SM3Digest digest = new SM3Digest();
      long size = copy(in, aside, digest);
      if (size == 0) {
        throw Refusal.invalid("file-empty").field("file", "file-empty");
      }
      byte[] sum = new byte[digest.getDigestSize()];
      digest.doFinal(sum, 0);
      arrived = true;
      return new Arrival(aside, HexFormat.of().formatHex(sum), size);
    } catch (IOException e) {
      throw new UncheckedIOException("An uploaded file cannot be written", e);
    } finally {
      if (!arrived && aside != null) {
        new Arrival(aside, "", 0).close();
      }
    }
  }

  private long copy(InputStream in, Path to, SM3Digest digest) throws IOException {
    try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
      byte[] chunk = new byte[CHUNK];
      long size = 0;
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        size += read;
        if (size > limit.toBytes()) {
          throw tooLarge();
        }
        digest.update(chunk, 0, read);
        for (ByteBuffer part = ByteBuffer.wrap(chunk, 0, read); part.hasRemaining(); ) {
          out.write(part);
        }
      }
      out.force(true);
      return size;
    }
  }

  /** The refusal of a file above the limit. */
  Refusal tooLarge() {
    long megabytes = limit.toMegabytes();
    return Refusal.invalid("file-too-large")
        .with("limit", megabytes > 0 ? megabytes + " MB" : limit.toKilobytes() + " KB")
        .field("file", "file-too-large");
  }

  /** Keeps an arrival under its digest; the same content is kept once. */
  void keep(Arrival arrival) {
    Path kept = pathOf(arrival.digest());
    try {
      Files.createDirectories(kept.getParent());
      if (Files.exists(kept)) {
        Files.setLastModifiedTime(kept, FileTime.from(clock.instant()));
      } else {
        Files.move(arrival.path(), kept, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("An uploaded file cannot be kept", e);
    }
  }

  /** Where the content with this digest lies. */
  Path pathOf(String digest) {
    return root.resolve(digest.substring(0, 2)).resolve(digest);
  }

  /** Removes content nobody has taken in since {@code before}. */
  void remove(String digest, Instant before) {
    Path kept = pathOf(digest);
    try {
      if (Files.exists(kept) && Files.getLastModifiedTime(kept).toInstant().isBefore(before)) {
        Files.delete(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A file cannot be removed: " + kept, e);
    }
  }
}
