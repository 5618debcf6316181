package io.gridcase.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

  @TempDir private Path folder;

  @Test
  void takesTheOneSomebodyNamed() throws IOException {
    Path named = executable("my-chromium");
    executable("chromium");
    assertThat(new Chromium(named.toString(), List.of(folder), names -> false).find())
        .isEqualTo(named);
  }

  @Test
  void saysThatTheNamedOneIsNotThere() {
    Path nowhere = folder.resolve("nowhere");
    Chromium chromium = new Chromium(nowhere.toString(), List.of(folder), names -> true);
    assertThatThrownBy(chromium::find).hasMessageContaining(nowhere.toString());
  }

  @Test
  void findsOneOnThePath() throws IOException {
    Path chrome = executable("google-chrome");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(new Chromium(null, List.of(empty, folder), names -> false).find()).isEqualTo(chrome);
  }

  @Test
  void installsBothPackagesWhereItMay() {
    List<String> installed = new ArrayList<>();
    Chromium chromium =
        new Chromium(
            null,
            List.of(folder),
            names -> {
              installed.addAll(Arrays.asList(names));
              executable("chromium");
              return true;
            });
    assertThat(chromium.find()).isEqualTo(folder.resolve("chromium"));
    assertThat(installed).containsExactly("chromium", "fonts-noto-cjk");
  }

  @Test
  void namesBothPackagesWhereItMayNotInstall() {
    Chromium chromium = new Chromium(null, List.of(folder), names -> false);
    assertThatThrownBy(chromium::find)
        .hasMessageContaining("chromium")
        .hasMessageContaining("fonts-noto-cjk");
  }

  private Path executable(String name) {
    try {
      Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
      return file;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
