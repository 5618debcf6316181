package io.gridcase.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Office files are archives; which kind shows inside only. */
final class OpenXml {

  static final String TEXT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private OpenXml() {}

  /** The office type of an archive; empty for any other archive and for files with macros. */
  static Optional<String> typeOf(Path archive) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      boolean office = zip.getEntry("[Content_Types].xml") != null;
      boolean macros =
          zip.stream().anyMatch(entry -> entry.getName().toLowerCase().endsWith("vbaproject.bin"));
      if (!office || macros) {
        return Optional.empty();
      }
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(TEXT);
      }
      return zip.getEntry("xl/workbook.xml") != null ? Optional.of(TABLE) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
