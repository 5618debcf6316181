package io.gridcase.tasklist.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Text on one line or several; it is kept without the spaces around it.
 *
 * @param lines whether line breaks are allowed
 * @param minLength fewest characters, may be {@code null}
 * @param maxLength most characters, may be {@code null}
 * @param pattern what it must contain a match of, may be {@code null}
 * @param hint what to type, said beside a pattern
 * @param kind a form of text known by name, may be {@code null}
 */
record TextRule(
    boolean lines, Bound minLength, Bound maxLength, Pattern pattern, String hint, Kind kind)
    implements ValueRule {

  /** Forms of text that form-js knows by name. */
  enum Kind {
    EMAIL(
        "email",
        "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*"),
    PHONE("phone", "(\\+|00)[1-9]\\d{5,22}");

    private final String code;
    private final Pattern pattern;

    Kind(String code, String pattern) {
      this.code = code;
      this.pattern = Pattern.compile(pattern);
    }

    String code() {
      return code;
    }
  }

  @Override
  public Object accept(Object raw, Spot spot) {
    if (!(raw instanceof String typed)) {
      spot.refuse("wrong-type");
      return null;
    }
    String text = typed.strip();
    if (text.codePoints().anyMatch(this::unreadable)) {
      spot.refuse("unreadable");
    } else if (lengthFits(text, spot)) {
      looksRight(text, spot);
    }
    return text;
  }

  private boolean unreadable(int character) {
    boolean lineBreak = character == '\n' || character == '\r';
    boolean control = Character.isISOControl(character) && character != '\t';
    boolean half = Character.getType(character) == Character.SURROGATE;
    return half || control && !(lines && lineBreak);
  }

  private boolean lengthFits(String text, Spot spot) {
    BigDecimal length = BigDecimal.valueOf(text.length());
    BigDecimal min = Bound.of(minLength, spot);
    BigDecimal max = Bound.of(maxLength, spot);
    if (min != null && length.compareTo(min) < 0) {
      spot.refuse("too-short", "min", min.toPlainString());
      return false;
    }
    if (max != null && length.compareTo(max) > 0) {
      spot.refuse("too-long", "max", max.toPlainString());
      return false;
    }
    return true;
  }

  private void looksRight(String text, Spot spot) {
    if (pattern != null && !pattern.matcher(text).find()) {
      spot.refuse("pattern", "hint", hint);
    }
    if (kind != null && !kind.pattern.matcher(text).matches()) {
      spot.refuse(kind.code);
    }
  }
}
