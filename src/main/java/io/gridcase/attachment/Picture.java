package io.gridcase.attachment;

import io.gridcase.kernel.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Opens pictures to see that they are pictures. */
final class Picture {

  /** Above this, opening the picture would need gigabytes. */
  private static final long MOST_PIXELS = 150_000_000;

  /** Decoding keeps about so many pixels a side; enough to run through all of the data. */
  private static final int SAMPLE = 64;

  private Picture() {}

  /**
   * Decodes JPEG and PNG, and reads the structure of WebP and HEIC, which the platform cannot
   * decode.
   *
   * @return the size, or null for HEIC
   * @throws IOException when it is no such picture
   */
  static PixelSize decode(Path file, String mediaType) throws IOException {
    return switch (mediaType) {
      case "image/webp" -> checked(webp(file));
      case "image/heic" -> heic(file);
      default -> raster(file);
    };
  }

  private static PixelSize checked(PixelSize size) throws IOException {
    if (size.width() < 1 || size.height() < 1) {
      throw new IOException("empty picture");
    }
    if (size.isBeyond(MOST_PIXELS)) {
      throw Refusal.invalid("photo-too-many-pixels")
          .with("limit", MOST_PIXELS / 1_000_000)
          .field("file", "photo-too-many-pixels");
    }
    return size;
  }

  private static PixelSize raster(Path file) throws IOException {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        PixelSize size = checked(new PixelSize(reader.getWidth(0), reader.getHeight(0)));
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(size.width(), size.height()) / SAMPLE);
        param.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
          reader.readRaster(0, param); // takes printing colours as well
        } else {
          reader.read(0, param);
        }
        return size;
      } finally {
        reader.dispose();
      }
    }
  }

  private static PixelSize webp(Path file) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      while (head.hasRemaining() && in.read(head) >= 0) {
        // fills the head
      }
      head.flip();
      long announced = (head.getInt(4) & 0xffffffffL) + 8;
      if (announced > in.size()) {
        throw new IOException("cut off");
      }
    }
    String kind = new String(head.array(), 12, 4, StandardCharsets.US_ASCII);
    return switch (kind) {
      case "VP8X" -> new PixelSize(1 + threeBytes(head, 24), 1 + threeBytes(head, 27));
      case "VP8L" -> {
        int bits = head.getInt(21);
        yield new PixelSize(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
      }
      case "VP8 " -> new PixelSize(head.getShort(26) & 0x3fff, head.getShort(28) & 0x3fff);
      default -> throw new IOException("no picture data");
    };
  }

  private static int threeBytes(ByteBuffer from, int at) {
    return (from.get(at) & 0xff) | (from.get(at + 1) & 0xff) << 8 | (from.get(at + 2) & 0xff) << 16;
  }

  /** Walks the boxes: a HEIC file has its type, its items and their data, none of them cut off. */
  private static PixelSize heic(Path file) throws IOException {
    Set<String> boxes = new HashSet<>();
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      ByteBuffer head = ByteBuffer.allocate(16);
      for (long at = 0; at < in.size(); ) {
        in.position(at);
        head.clear();
        int got = in.read(head);
        if (got < 8) {
          throw new IOException("cut off");
        }
        long length = head.getInt(0) & 0xffffffffL;
        if (length == 1 && got == 16) {
          length = head.getLong(8);
        } else if (length == 0) {
          length = in.size() - at;
        }
        if (length < 8 || length > in.size() - at) {
          throw new IOException("cut off");
        }
        boxes.add(new String(head.array(), 4, 4, StandardCharsets.US_ASCII));
        at += length;
      }
    }
    if (!boxes.containsAll(Set.of("ftyp", "meta", "mdat"))) {
      throw new IOException("no picture data");
    }
    return null;
  }
}
