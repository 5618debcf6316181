package io.gridcase.backup;

import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Saves database and attachments while people work. The database is read at one moment; a file is
 * there before its row and never changes, so files copied after it are all that its rows name. The
 * sealing key is left out: whoever finds a backup reads nothing personal in it.
 */
@Service
class Backups {

  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  private static final String END = ".zip";
  private static final String PREFIX = "gridcase-";
  private static final String ARRIVING = "arriving-";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final JdbcClient jdbc;
  private final CurrentActor actors;
  private final Clock clock;
  private final Path data;
  private final boolean onFile;
  private final ReentrantLock running = new ReentrantLock();

  Backups(
      JdbcClient jdbc,
      CurrentActor actors,
      Clock clock,
      @Value("${gridcase.data-dir}") Path data,
      @Value("${spring.datasource.url}") String url) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
    this.data = data;
    this.onFile = url.startsWith("jdbc:h2:file:");
  }

  /**
   * A backup on the server's disk.
   *
   * @param name its file under {@code backups} in the data directory
   * @param size in bytes
   */
  record Backup(String name, long size, Instant madeAt) {}

  /**
   * What there is.
   *
   * @param here whether backups are made here; on PostgreSQL its own tools make them
   */
  record BackupList(boolean here, List<Backup> items) {}

  /**
   * The backups on the server's disk, the newest first.
   *
   * @throws Refusal {@code role-missing} (403)
   */
  BackupList list() {
    actors.get().requireAny(Role.SYSTEM_ADMIN);
    if (!Files.isDirectory(folder())) {
      return new BackupList(onFile, List.of());
    }
    try (Stream<Path> files = Files.list(folder())) {
      return new BackupList(
          onFile,
          files
              .filter(file -> name(file).startsWith(PREFIX) && name(file).endsWith(END))
              .map(Backups::read)
              .sorted(Comparator.comparing(Backup::name).reversed())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The backups cannot be listed", e);
    }
  }

  /**
   * Makes a backup; it is complete or absent.
   *
   * @throws Refusal {@code role-missing} (403), {@code backup-not-here} (409) on another database,
   *     {@code backup-running} (409)
   */
  Backup make() {
    actors.get().requireAny(Role.SYSTEM_ADMIN);
    if (!onFile) {
      throw Refusal.conflict("backup-not-here");
    }
    if (!running.tryLock()) {
      throw Refusal.conflict("backup-running");
    }
    try {
      Backup made = read(write());
      LOG.info("Backup {} made, {} bytes", made.name(), made.size());
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("The backup cannot be written", e);
    } finally {
      running.unlock();
    }
  }

  private Path write() throws IOException {
    Files.createDirectories(folder());
    Path database = folder().resolve(ARRIVING + "database" + END).toAbsolutePath();
    Path all = folder().resolve(ARRIVING + "all" + END);
    Path made = folder().resolve(PREFIX + STAMP.format(clock.instant()) + END);
    try {
      Files.deleteIfExists(database);
      jdbc.sql("backup to '" + database.toString().replace("'", "''") + "'").update();
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(all))) {
        addDatabase(out, database);
        addFiles(out);
      }
      return Files.move(all, made, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(database);
      Files.deleteIfExists(all);
    }
  }

  private static void addDatabase(ZipOutputStream out, Path database) throws IOException {
    try (ZipFile saved = new ZipFile(database.toFile())) {
      for (ZipEntry each : saved.stream().toList()) {
        out.putNextEntry(new ZipEntry(each.getName()));
        saved.getInputStream(each).transferTo(out);
        out.closeEntry();
      }
    }
  }

  private void addFiles(ZipOutputStream out) throws IOException {
    Path files = data.resolve("files");
    if (!Files.isDirectory(files)) {
      return;
    }
    List<Path> kept;
    try (Stream<Path> all = Files.walk(files)) {
      kept =
          all.filter(Files::isRegularFile).filter(file -> !name(file).endsWith(".part")).toList();
    }
    for (Path each : kept) {
      if (!Files.exists(each)) {
        continue; // nobody had bound it, and its day was over
      }
      String inside = data.relativize(each).toString().replace('\\', '/');
      out.putNextEntry(new ZipEntry(inside));
      Files.copy(each, out);
      out.closeEntry();
    }
  }

  private Path folder() {
    return data.resolve("backups");
  }

  private static Backup read(Path file) {
    try {
      return new Backup(name(file), Files.size(file), Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException("A backup cannot be read: " + file, e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
