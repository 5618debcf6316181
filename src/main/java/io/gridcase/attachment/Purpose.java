package io.gridcase.attachment;

import io.gridcase.kernel.Refusal;
import java.util.Set;

/** What a file is attached for, and with that which types are taken. */
enum Purpose {
  /** A picture of the place or of the work. */
  PHOTO(Set.of("image/jpeg", "image/png", "image/webp", "image/heic")),
  /** A paper: any picture, a PDF, a text or a table. */
  DOCUMENT(
      Set.of(
          "image/jpeg",
          "image/png",
          "image/webp",
          "image/heic",
          "application/pdf",
          OpenXml.TEXT,
          OpenXml.TABLE));

  private final Set<String> types;

  Purpose(Set<String> types) {
    this.types = types;
  }

  /**
   * The purpose by its name in the interface, {@code photo} or {@code document}.
   *
   * @throws Refusal {@code attachment-purpose-unknown}
   */
  static Purpose of(String name) {
    return switch (name) {
      case "photo" -> PHOTO;
      case "document" -> DOCUMENT;
      default ->
          throw Refusal.invalid("attachment-purpose-unknown")
              .with("purpose", name)
              .field("purpose", "attachment-purpose-unknown");
    };
  }

  /** The name in the interface. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  boolean takes(String mediaType) {
    return types.contains(mediaType);
  }
}
