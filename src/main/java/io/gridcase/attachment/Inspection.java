package io.gridcase.attachment;

import io.gridcase.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its content and never by its name.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param size the picture's size in pixels, null where it is no picture or cannot be told
 */
record Inspection(String mediaType, PixelSize size) {

  private static final String ZIP = "application/zip";
  private static final Set<String> ARCHIVES = Set.of(ZIP, "application/x-tika-ooxml");

  /**
   * Looks into a file and refuses what the purpose does not take.
   *
   * @throws Refusal {@code photo-not-an-image} when a photo is none or cannot be decoded, {@code
   *     file-type-not-allowed} for any other type
   */
  static Inspection of(Path file, Purpose purpose) {
    String type = typeOf(file);
    boolean image = type.startsWith("image/");
    if (purpose == Purpose.PHOTO && !image) {
      throw refuse("photo-not-an-image", type);
    }
    if (!purpose.takes(type)) {
      throw refuse("file-type-not-allowed", type);
    }
    if (!image) {
      return new Inspection(type, null);
    }
    try {
      return new Inspection(type, Picture.decode(file, type));
    } catch (IOException | RuntimeException e) {
      if (e instanceof Refusal refusal) {
        throw refusal;
      }
      // the decoders answer broken content with any of both; either way it is no picture
      throw refuse("photo-not-an-image", type);
    }
  }

  private static Refusal refuse(String code, String type) {
    return Refusal.invalid(code).with("type", type).field("file", code);
  }

  private static String typeOf(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
      return ARCHIVES.contains(type) ? OpenXml.typeOf(file).orElse(ZIP) : type;
    } catch (IOException e) {
      throw new UncheckedIOException("An uploaded file cannot be read again", e);
    }
  }
}
