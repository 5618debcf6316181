package io.gridcase.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of the machine, in which the pages are tested.
 *
 * <p>It is looked for under {@code -Dgridcase.chromium}, then {@code GRIDCASE_CHROMIUM}, then on
 * the PATH. A Debian machine without one gets it, with a Chinese font, when the tests run as root.
 */
final class Chromium {

  static final String PROPERTY = "gridcase.chromium";
  static final String VARIABLE = "GRIDCASE_CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=zh-CN");

  private final String named;
  private final List<Path> path;
  private final Packages packages;

  /**
   * @param named the file of a browser chosen by somebody; null when nobody chose
   * @param path the folders of the PATH
   */
  Chromium(String named, List<Path> path, Packages packages) {
    this.named = named;
    this.path = path;
    this.packages = packages;
  }

  /** The Chromium of this machine. */
  static Chromium ofThisMachine() {
    String chosen = System.getProperty(PROPERTY, System.getenv(VARIABLE));
    List<Path> folders =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList();
    return new Chromium(chosen, folders, DebianPackages.ofThisMachine());
  }

  /** Starts it with an empty profile. */
  Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(find())
                .setArgs(FLAGS)
                .setEnv(inChinese())
                .setHeadless(true));
  }

  /** The browser's own widgets speak as on an office machine. */
  private static Map<String, String> inChinese() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("LANGUAGE", "zh_CN");
    return environment;
  }

  /** Playwright that uses the machine's browser and never fetches one. */
  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /**
   * The file to run.
   *
   * @throws IllegalStateException saying what to install when there is none
   */
  Path find() {
    if (named != null && !named.isBlank()) {
      Path file = Path.of(named);
      if (!Files.isExecutable(file)) {
        throw new IllegalStateException("There is no browser to run at " + file);
      }
      return file;
    }
    return onPath().or(this::installed).orElseThrow(Chromium::missing);
  }

  private Optional<Path> onPath() {
    return path.stream()
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Optional<Path> installed() {
    return packages.install("chromium", "fonts-noto-cjk") ? onPath() : Optional.empty();
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The browser tests need Chromium and a Chinese font. Install the Debian packages chromium"
            + " and fonts-noto-cjk, or name a Chromium with -D"
            + PROPERTY
            + "=<file> or "
            + VARIABLE
            + "=<file>.");
  }

  /** Where packages come from. */
  @FunctionalInterface
  interface Packages {

    /** Whether these are there now. */
    boolean install(String... names);
  }
}
