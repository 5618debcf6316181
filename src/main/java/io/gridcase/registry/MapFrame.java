package io.gridcase.registry;

import io.gridcase.kernel.Refusal;
import org.locationtech.jts.geom.Envelope;

/** Reads the frame of a map as it comes in a request. */
final class MapFrame {

  private MapFrame() {}

  /**
   * The frame {@code west,south,east,north} in degrees, longitude as x.
   *
   * @throws Refusal {@code input-invalid} (422) naming {@code bbox}
   */
  static Envelope read(String bbox) {
    String[] parts = bbox.split(",", -1);
    try {
      Envelope frame =
          new Envelope(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[3]));
      if (parts.length == 4 && Double.isFinite(frame.getArea())) {
        return frame;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // told below
    }
    throw Refusal.invalid("input-invalid").field("bbox", "bbox-wrong");
  }
}
