package io.gridcase.kernel;

/** Personal data as lists show it: all but the ends hidden. */
public final class Masked {

  private static final String MASK = "*";

  private Masked() {}

  /**
   * The text with its middle hidden; wholly hidden when it is no longer than its ends.
   *
   * @param head how many characters stay at the beginning
   * @param tail how many characters stay at the end
   */
  public static String ends(String clear, int head, int tail) {
    if (clear == null || clear.isEmpty()) {
      return clear;
    }
    if (clear.length() <= head + tail) {
      return MASK.repeat(clear.length());
    }
    return clear.substring(0, head)
        + MASK.repeat(clear.length() - head - tail)
        + clear.substring(clear.length() - tail);
  }
}
