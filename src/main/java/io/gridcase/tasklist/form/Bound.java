package io.gridcase.tasklist.form;

import java.math.BigDecimal;

/**
 * A limit of a rule: a number, or an expression that gives one.
 *
 * @param fixed the number; {@code null} with an expression
 * @param computed the expression; {@code null} with a number
 */
record Bound(BigDecimal fixed, Feel computed) {

  /** The limit for this answer; {@code null} when there is none. */
  static BigDecimal of(Bound bound, Spot spot) {
    if (bound == null || bound.computed == null) {
      return bound == null ? null : bound.fixed;
    }
    return bound.computed.value(spot.scope().names()) instanceof Number number
        ? Json.decimal(number)
        : null;
  }
}
