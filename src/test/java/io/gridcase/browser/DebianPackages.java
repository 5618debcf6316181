package io.gridcase.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packages of a Debian machine, installed by apt-get; only root may. */
final class DebianPackages implements Chromium.Packages {

  private static final Path APT = Path.of("/usr/bin/apt-get");
  private static final long MINUTES = 15;

  private DebianPackages() {}

  /** Those of this machine; none where there is no apt-get or one is not root. */
  static Chromium.Packages ofThisMachine() {
    boolean root = "root".equals(System.getProperty("user.name"));
    return root && Files.isExecutable(APT) ? new DebianPackages() : names -> false;
  }

  @Override
  public boolean install(String... names) {
    List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
    install.addAll(Arrays.asList(names));
    return run(List.of("update")) && run(install);
  }

  private static boolean run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(APT.toString(), "-q"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
