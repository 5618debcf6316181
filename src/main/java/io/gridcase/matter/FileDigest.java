package io.gridcase.matter;

import io.gridcase.kernel.Sealing;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of a file as bytes for its digest. Every value stands behind its length, so that no
 * two contents read the same; a missing value differs from an empty one.
 */
final class FileDigest {

  private static final int MISSING = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Adds a line: what it is, and its values in a fixed order. */
  void add(String what, Object... values) {
    text(what);
    length(values.length);
    for (Object value : values) {
      value(value);
    }
  }

  /** The SM3 digest of everything added. */
  String sm3() {
    return Sealing.sm3(bytes.toByteArray());
  }

  private void value(Object value) {
    if (value == null) {
      length(MISSING);
    } else if (value instanceof Collection<?> many) {
      length(many.size());
      many.forEach(this::value);
    } else if (value instanceof Map<?, ?> facts) {
      length(facts.size());
      new TreeMap<>(facts).forEach((key, each) -> add(key.toString(), each));
    } else if (value instanceof Instant at) {
      // what a store keeps: microseconds
      text(at.getEpochSecond() + "." + at.getNano() / 1000);
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    length(encoded.length);
    bytes.writeBytes(encoded);
  }

  private void length(int length) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
  }
}
