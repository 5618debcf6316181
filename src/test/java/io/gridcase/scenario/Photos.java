package io.gridcase.scenario;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Real photos for tests, each a little different. */
public final class Photos {

  private static final AtomicInteger TAKEN = new AtomicInteger();

  private Photos() {}

  /** A JPEG of 320 by 240 pixels. */
  public static byte[] jpeg() {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.GRAY);
    pen.fillRect(0, 0, 320, 240);
    pen.setColor(Color.DARK_GRAY);
    pen.fillOval(90, 70, 140, 100);
    pen.setColor(Color.WHITE);
    pen.drawString("photo " + TAKEN.incrementAndGet() + " " + System.nanoTime(), 10, 230);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
