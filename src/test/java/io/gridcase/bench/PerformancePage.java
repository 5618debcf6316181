package io.gridcase.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what was measured into its marked section of {@code docs/performance.md}. */
public final class PerformancePage {

  private static final Path PAGE = Path.of("docs", "performance.md");

  private PerformancePage() {}

  /** Writes a section of the page; the rest stays as it is. */
  public static void write(String section, String text) throws IOException {
    String begin = "<!-- " + section + ": measured -->";
    String end = "<!-- " + section + ": end -->";
    String page = Files.readString(PAGE);
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(PAGE + " has no section " + section);
    }
    Files.writeString(
        PAGE, page.substring(0, from + begin.length()) + "\n" + text + page.substring(to));
  }
}
