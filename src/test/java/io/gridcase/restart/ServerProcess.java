package io.gridcase.restart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The application in a process of its own, on PostgreSQL or on a file of H2, as an installation
 * runs it: it can be shot and started again. Sample data of one city only, so that a start stays
 * short.
 */
final class ServerProcess implements AutoCloseable {

  /** How long a start may take on a busy machine before the test gives up. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final List<String> store;
  private final Path folder;
  private final int port;
  private Process process;

  /**
   * A server that does not run yet.
   *
   * @param database URL of its PostgreSQL database; user {@code postgres}
   * @param folder where it keeps its files and its log
   */
  ServerProcess(String database, Path folder) {
    this(
        List.of(
            "--spring.profiles.active=postgres",
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=",
            "--gridcase.sample=true",
            "--gridcase.secure-cookies=false"),
        folder);
  }

  /** A server that keeps its database in a file of H2 in the same folder. */
  static ServerProcess onFile(Path folder) {
    return new ServerProcess(List.of(), folder);
  }

  private ServerProcess(List<String> store, Path folder) {
    this.store = store;
    this.folder = folder;
    this.port = freePort();
  }

  String base() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts it and waits until it answers. */
  void start() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-cp");
    command.add(classPath());
    command.add("io.gridcase.GridcaseApplication");
    command.add("--server.port=" + port);
    command.add("--server.address=127.0.0.1");
    command.addAll(store);
    command.add("--gridcase.cities=zhenjiang");
    command.add("--gridcase.data-dir=" + folder);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
            .start();
    awaitAnswer();
  }

  /** Ends it at once, in the middle of whatever it does: nothing is finished, nothing is told. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("The server does not die");
    }
  }

  /** Everything it wrote to its log, over all its starts. */
  String logged() throws IOException {
    return Files.readString(log().toPath());
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null && process.isAlive()) {
      kill();
    }
  }

  private void awaitAnswer() throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/api/sign-in")).build();
    for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
      if (!process.isAlive()) {
        throw new AssertionError("The server ended while starting:\n" + logged());
      }
      try {
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // nobody listens there so far
      }
      Thread.sleep(200);
    }
    throw new AssertionError("The server does not answer:\n" + logged());
  }

  private File log() {
    return folder.resolve("server.log").toFile();
  }

  /** What this run has on its class path; the test runner may have put it elsewhere. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
