package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The size a file may have is set by whoever runs the server; here above the usual 20 MB. */
@TestPropertySource(properties = {"gridcase.files.max-size=26MB", "gridcase.cities=zhenjiang"})
class LargeFileTest extends ServerStory {

  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void aFileIsTakenUpToTheConfiguredSizeAndTheLimitIsTold() {
    Clerk officer = town("zj").as("officer");
    byte[] photo = Photos.jpeg();

    Answer fits = officer.upload("大.jpg", "image/jpeg", padded(photo, 26 * MEGABYTE), "photo");
    assertThat(fits.status()).as("%s", fits.body()).isEqualTo(201);
    assertThat(fits.body().path("size").asInt()).isEqualTo(26 * MEGABYTE);

    for (int size : new int[] {26 * MEGABYTE + 1, 40 * MEGABYTE}) {
      Answer refused = officer.upload("更大.jpg", "image/jpeg", padded(photo, size), "photo");
      assertThat(refused.status()).as("%s", refused.body()).isIn(413, 422);
      assertThat(refused.code()).isIn("too-large", "file-too-large");
      assertThat(refused.body().path("detail").asText()).contains("26 MB");
    }
  }

  /** The same picture with so much behind it that the file has that size. */
  private static byte[] padded(byte[] picture, int size) {
    return Arrays.copyOf(picture, size);
  }
}
