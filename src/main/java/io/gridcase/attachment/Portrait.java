package io.gridcase.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import io.gridcase.kernel.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.imgscalr.Scalr;
import org.imgscalr.Scalr.Rotation;

/**
 * Makes a portrait of a photo: upright, cut to four by five, at most {@value #WIDTH} pixels wide, a
 * JPEG of its own. Nothing of the file is passed on but what can be seen: no place, no camera.
 */
final class Portrait {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 600;

  /** Narrower than this nobody is recognised on a printed card. */
  private static final int NARROWEST = 160;

  private static final int LOWEST = NARROWEST * HEIGHT / WIDTH;

  /** More would take hundreds of megabytes to decode. */
  private static final int MOST_MEGAPIXELS = 25;

  private static final Set<String> TYPES = Set.of("image/jpeg", "image/png");

  private Portrait() {}

  /**
   * The portrait as a JPEG.
   *
   * @throws Refusal {@code portrait-type}, {@code portrait-too-large} or {@code portrait-too-small}
   *     (422)
   */
  static byte[] of(Path file, Attachment what) throws IOException {
    if (!TYPES.contains(what.type())) {
      throw refused("portrait-type").with("type", what.type());
    }
    if ((long) what.width() * what.height() > MOST_MEGAPIXELS * 1_000_000L) {
      throw refused("portrait-too-large").with("limit", MOST_MEGAPIXELS);
    }
    BufferedImage read = ImageIO.read(file.toFile());
    if (read == null) {
      throw refused("portrait-type").with("type", what.type());
    }
    BufferedImage upright = upright(read, orientation(file));
    if (upright.getWidth() < NARROWEST || upright.getHeight() < LOWEST) {
      throw refused("portrait-too-small").with("width", NARROWEST).with("height", LOWEST);
    }
    return jpeg(small(cut(upright)));
  }

  private static Refusal refused(String code) {
    return Refusal.invalid(code).field("attachment", code);
  }

  /** How the camera was held, as EXIF counts it: 1 upright, 3 upside down, 6 and 8 on its side. */
  private static int orientation(Path file) throws IOException {
    try {
      Metadata known = ImageMetadataReader.readMetadata(file.toFile());
      ExifIFD0Directory camera = known.getFirstDirectoryOfType(ExifIFD0Directory.class);
      return camera != null && camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? camera.getInt(ExifIFD0Directory.TAG_ORIENTATION)
          : 1;
    } catch (ImageProcessingException | MetadataException unreadable) {
      return 1;
    }
  }

  private static BufferedImage upright(BufferedImage image, int orientation) {
    return switch (orientation) {
      case 3 -> Scalr.rotate(image, Rotation.CW_180);
      case 6 -> Scalr.rotate(image, Rotation.CW_90);
      case 8 -> Scalr.rotate(image, Rotation.CW_270);
      default -> image;
    };
  }

  /** The middle of what is too wide, the upper part of what is too high: faces are there. */
  private static BufferedImage cut(BufferedImage image) {
    int width = Math.min(image.getWidth(), image.getHeight() * WIDTH / HEIGHT);
    int height = Math.min(image.getHeight(), image.getWidth() * HEIGHT / WIDTH);
    return Scalr.crop(
        image, (image.getWidth() - width) / 2, (image.getHeight() - height) / 4, width, height);
  }

  private static BufferedImage small(BufferedImage image) {
    return image.getWidth() <= WIDTH
        ? image
        : Scalr.resize(image, Scalr.Method.QUALITY, Scalr.Mode.FIT_EXACT, WIDTH, HEIGHT);
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    // JPEG knows nothing transparent: it would turn out black
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plain.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(plain, "jpg", out);
    return out.toByteArray();
  }
}
