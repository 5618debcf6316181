package io.gridcase.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridcase.kernel.Level;
import java.util.List;
import java.util.OptionalInt;

/**
 * How the codes of a city's grids are put together (ZJ-11, QD-2-3, DY-9).
 *
 * @param segments in their order
 * @param stated how many digits the city says a code has, so that a slip in the segments is found
 * @param article the obligations it rests on, comma-separated, or {@code practice}
 */
public record GridCodeScheme(
    @JsonProperty(required = true) List<Segment> segments,
    @JsonProperty(value = "length", required = true) int stated,
    @JsonProperty(required = true) String article) {

  /** The village's twelve digits and a number of three counted inside the village. */
  public static final GridCodeScheme USUAL =
      new GridCodeScheme(
          List.of(
              new Segment(Source.PLACE, 12, null, null),
              new Segment(Source.SEQUENCE, 3, Level.VILLAGE, null)),
          15,
          "practice");

  /** Where the digits of a segment come from. */
  public enum Source {
    /** The leading digits of the village's division code. */
    PLACE,
    /** A number counted up inside the scope. */
    SEQUENCE,
    /** Always the same digits. */
    FIXED,
    /** One digit that checks those before it (GB/T 17710, MOD 11,10). */
    CHECK
  }

  /**
   * One part of a code.
   *
   * @param length how many digits
   * @param scope inside which place a sequence counts; null otherwise
   * @param value the digits of a fixed segment; null otherwise
   */
  public record Segment(
      @JsonProperty(required = true) Source source,
      @JsonProperty(required = true) int length,
      Level scope,
      String value) {}

  /** How many digits a code has. */
  public int length() {
    return segments.stream().mapToInt(Segment::length).sum();
  }

  /**
   * The code of the {@code number}-th grid in the sequence's scope.
   *
   * @throws IllegalArgumentException when the number does not fit its segment
   */
  public String code(String villageCode, int number) {
    StringBuilder code = new StringBuilder();
    for (Segment segment : segments) {
      code.append(
          switch (segment.source()) {
            case PLACE -> villageCode.substring(0, segment.length());
            case FIXED -> segment.value();
            case SEQUENCE -> digits(number, segment.length());
            case CHECK -> checkDigit(code);
          });
    }
    return code.toString();
  }

  /** Whether a code is put together by this scheme for that village. */
  public boolean fits(String code, String villageCode) {
    if (code.length() != length() || !code.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int from = 0;
    for (Segment segment : segments) {
      String part = code.substring(from, from + segment.length());
      from += segment.length();
      boolean right =
          switch (segment.source()) {
            case PLACE -> part.equals(villageCode.substring(0, segment.length()));
            case FIXED -> part.equals(segment.value());
            case SEQUENCE -> Long.parseLong(part) > 0;
            case CHECK -> part.equals(checkDigit(code.substring(0, from - segment.length())));
          };
      if (!right) {
        return false;
      }
    }
    return true;
  }

  /** The highest number its sequence holds. */
  public int most() {
    return (int) Math.min(Integer.MAX_VALUE, Math.pow(10, sequence().length()) - 1);
  }

  /** Inside which place its sequence counts. */
  public Level scope() {
    return sequence().scope();
  }

  /** The number in a code of this scheme; empty for a code of another length. */
  OptionalInt number(String code) {
    if (code.length() != length() || !code.chars().allMatch(Character::isDigit)) {
      return OptionalInt.empty();
    }
    int from = segments.stream().takeWhile(s -> s != sequence()).mapToInt(Segment::length).sum();
    long number = Long.parseLong(code.substring(from, from + sequence().length()));
    return number > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) number);
  }

  private Segment sequence() {
    return segments.stream().filter(s -> s.source() == Source.SEQUENCE).findFirst().orElseThrow();
  }

  private static String checkDigit(CharSequence before) {
    int product = 10;
    for (int i = 0; i < before.length(); i++) {
      int sum = (before.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return String.valueOf((11 - product) % 10);
  }

  private static String digits(int number, int length) {
    String digits = String.format("%0" + length + "d", number);
    if (digits.length() > length) {
      throw new IllegalArgumentException("Number " + number + " needs more than " + length);
    }
    return digits;
  }
}
