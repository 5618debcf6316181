package io.gridcase.tasklist.form;

import java.math.BigDecimal;

/**
 * A number; whole ones become {@code Long}, others {@code Double}.
 *
 * @param min smallest, may be {@code null}
 * @param max largest, may be {@code null}
 * @param step it must be a multiple of this, may be {@code null}
 * @param decimals most digits after the point, may be {@code null}
 * @param asText whether the form sends and keeps it as text, to the last digit
 */
record NumberRule(Bound min, Bound max, BigDecimal step, Integer decimals, boolean asText)
    implements ValueRule {

  /** Longer than any figure of a form; keeps arithmetic on hostile input short. */
  private static final int LONGEST = 40;

  @Override
  public Object accept(Object raw, Spot spot) {
    BigDecimal number = read(raw);
    if (number == null) {
      spot.refuse("wrong-type");
      return null;
    }
    BigDecimal least = Bound.of(min, spot);
    BigDecimal most = Bound.of(max, spot);
    if (least != null && number.compareTo(least) < 0) {
      spot.refuse("too-small", "min", least.toPlainString());
    }
    if (most != null && number.compareTo(most) > 0) {
      spot.refuse("too-large", "max", most.toPlainString());
    }
    if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
      spot.refuse("too-precise", "digits", decimals);
    }
    if (step != null && number.remainder(step).signum() != 0) {
      spot.refuse("step", "step", step.toPlainString());
    }
    return converted(number, spot);
  }

  private BigDecimal read(Object raw) {
    if (raw instanceof Number number) {
      return number.toString().length() > LONGEST ? null : Json.decimal(number);
    }
    boolean plain =
        asText
            && raw instanceof String text
            && text.length() <= LONGEST
            && text.matches("-?\\d+(\\.\\d+)?");
    return plain ? new BigDecimal((String) raw) : null;
  }

  private Object converted(BigDecimal number, Spot spot) {
    if (asText) {
      return number.toPlainString();
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (!whole) {
      return number.doubleValue();
    }
    if (number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      spot.refuse("too-large", "max", Long.MAX_VALUE);
      return null;
    }
    return number.longValueExact();
  }
}
