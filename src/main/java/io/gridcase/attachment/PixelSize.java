package io.gridcase.attachment;

/** Width and height of a picture in pixels. */
record PixelSize(int width, int height) {

  /** The picture could not be held in memory by anybody who opens it. */
  boolean isBeyond(long pixels) {
    return (long) width * height > pixels;
  }
}
