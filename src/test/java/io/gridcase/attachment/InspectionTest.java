package io.gridcase.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files are, whatever they are called. */
class InspectionTest {

  @TempDir private Path dir;

  @Test
  void picturesAreDecodedAndMeasured() throws IOException {
    assertThat(inspect(SampleFiles.picture("jpeg", 320, 200), Purpose.PHOTO))
        .isEqualTo(new Inspection("image/jpeg", new PixelSize(320, 200)));
    assertThat(inspect(SampleFiles.picture("png", 3, 700), Purpose.PHOTO))
        .isEqualTo(new Inspection("image/png", new PixelSize(3, 700)));
    assertThat(inspect(SampleFiles.WEBP_LOSSY, Purpose.PHOTO))
        .isEqualTo(new Inspection("image/webp", new PixelSize(1, 1)));
    assertThat(inspect(SampleFiles.WEBP_LOSSLESS, Purpose.PHOTO))
        .isEqualTo(new Inspection("image/webp", new PixelSize(1, 1)));
    assertThat(inspect(SampleFiles.heic(), Purpose.PHOTO))
        .isEqualTo(new Inspection("image/heic", null));
  }

  @Test
  void papersAreTakenAsDocumentsOnly() throws IOException {
    byte[] pdf = SampleFiles.PDF;
    byte[] docx = SampleFiles.office("word/document.xml");
    byte[] xlsx = SampleFiles.office("xl/workbook.xml");

    assertThat(inspect(pdf, Purpose.DOCUMENT).mediaType()).isEqualTo("application/pdf");
    assertThat(inspect(docx, Purpose.DOCUMENT).mediaType()).isEqualTo(OpenXml.TEXT);
    assertThat(inspect(xlsx, Purpose.DOCUMENT).mediaType()).isEqualTo(OpenXml.TABLE);
    assertThat(inspect(SampleFiles.picture("png", 3, 3), Purpose.DOCUMENT).mediaType())
        .isEqualTo("image/png");
    refused(pdf, Purpose.PHOTO, "photo-not-an-image", "application/pdf");
    refused(docx, Purpose.PHOTO, "photo-not-an-image", OpenXml.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just words",
        "<html><script>alert(1)</script></html>",
        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        "MZ\u0090\u0000 a program",
        "#!/bin/sh\nrm -rf /"
      })
  void nothingElseIsTaken(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> inspect(bytes, Purpose.PHOTO)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> inspect(bytes, Purpose.DOCUMENT))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("file-type-not-allowed"));
  }

  @Test
  void archivesAndOfficeFilesWithMacrosAreNotTaken() throws IOException {
    refused(
        SampleFiles.office("word/document.xml", "word/vbaProject.bin"),
        Purpose.DOCUMENT,
        "file-type-not-allowed",
        "application/zip");
    refused(
        SampleFiles.zip("readme.txt"),
        Purpose.DOCUMENT,
        "file-type-not-allowed",
        "application/zip");
  }

  @Test
  void aGifIsNoPhoto() throws IOException {
    refused(
        SampleFiles.picture("gif", 10, 10), Purpose.PHOTO, "file-type-not-allowed", "image/gif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aPictureCutOffOrOverwrittenIsNoPhoto(String format) throws IOException {
    byte[] whole = SampleFiles.picture(format, 400, 300);
    byte[] head = Arrays.copyOf(whole, 24);
    byte[] overwritten = whole.clone();
    Arrays.fill(overwritten, 16, overwritten.length, (byte) 'x');

    refused(head, Purpose.PHOTO, "photo-not-an-image", "image/" + format);
    refused(overwritten, Purpose.PHOTO, "photo-not-an-image", "image/" + format);
  }

  @Test
  void wordsBehindTheMarkOfAPictureAreNoPhoto() {
    byte[] fake =
        "\u00ff\u00d8\u00ff\u00e0 not a photo at all".getBytes(StandardCharsets.ISO_8859_1);

    refused(fake, Purpose.PHOTO, "photo-not-an-image", "image/jpeg");
    refused(fake, Purpose.DOCUMENT, "photo-not-an-image", "image/jpeg");
  }

  @Test
  void webpAndHeicMustBeWhole() throws IOException {
    byte[] webp = Arrays.copyOf(SampleFiles.WEBP_LOSSY, SampleFiles.WEBP_LOSSY.length - 4);
    byte[] heic = SampleFiles.heic();

    refused(webp, Purpose.PHOTO, "photo-not-an-image", "image/webp");
    refused(
        Arrays.copyOf(heic, heic.length - 4), Purpose.PHOTO, "photo-not-an-image", "image/heic");
    refused(Arrays.copyOf(heic, 24), Purpose.PHOTO, "photo-not-an-image", "image/heic");
  }

  @Test
  void aPictureNobodyCouldOpenIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] png = SampleFiles.picture("png", 10, 10);
    png[16] = 0;
    png[17] = 1; // announces 65 546 pixels each way
    png[21] = 1;

    assertThatThrownBy(() -> inspect(SampleFiles.withPngSums(png), Purpose.PHOTO))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.code()).isEqualTo("photo-too-many-pixels");
              assertThat(r.params()).containsEntry("limit", 150L);
            });
  }

  private void refused(byte[] content, Purpose purpose, String code, String type) {
    assertThatThrownBy(() -> inspect(content, purpose))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.status()).isEqualTo(Refusal.Status.INVALID);
              assertThat(refusal.params()).containsEntry("type", type);
              assertThat(refusal.fields()).extracting("path").containsExactly("file");
            });
  }

  private Inspection inspect(byte[] content, Purpose purpose) throws IOException {
    return Inspection.of(Files.write(dir.resolve("upload.part"), content), purpose);
  }
}
