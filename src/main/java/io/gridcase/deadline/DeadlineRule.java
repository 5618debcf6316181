package io.gridcase.deadline;

/**
 * A time limit as a row of the city's {@code deadline} table states it.
 *
 * @param amount how many units, from 0 ("at once": due when it starts) to {@value #MOST}
 * @param unit what is counted
 * @param article the obligations it rests on, comma-separated, or {@code practice}; may be null
 * @param rule where the limit comes from, shown with the clock: table and rule
 */
public record DeadlineRule(int amount, DueUnit unit, String article, String rule) {

  /** The longest limit a table may state, in its own unit. */
  public static final int MOST = 100_000;

  /**
   * @throws IllegalArgumentException when the amount is negative or beyond {@value #MOST}, or the
   *     unit is missing
   */
  public DeadlineRule {
    if (unit == null) {
      throw new IllegalArgumentException("A time limit needs a unit (" + rule + ")");
    }
    if (amount < 0 || amount > MOST) {
      throw new IllegalArgumentException(
          "A time limit must lie between 0 and %d, not %d (%s)".formatted(MOST, amount, rule));
    }
  }
}
