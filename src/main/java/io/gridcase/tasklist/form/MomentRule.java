package io.gridcase.tasklist.form;

import io.gridcase.kernel.Clocking;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A day, a time of day or both, in ISO form; without an offset it is Beijing time.
 *
 * @param subtype which of them
 * @param notFuture whether it must lie behind us
 * @param notPast whether the day must not lie behind us
 */
record MomentRule(Subtype subtype, boolean notFuture, boolean notPast) implements ValueRule {

  /** How far a caller's clock may run ahead of ours. */
  private static final Duration SLACK = Duration.ofMinutes(2);

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
  private static final String OFFSET = "(Z|[+-]\\d{2}:\\d{2})?";

  /** What a field of type {@code datetime} takes. */
  enum Subtype {
    DATE(DAY),
    TIME_OF_DAY(TIME + OFFSET),
    BOTH(DAY + "T" + TIME + OFFSET);

    private final Pattern shape;

    Subtype(String shape) {
      this.shape = Pattern.compile(shape);
    }
  }

  @Override
  public Object accept(Object raw, Spot spot) {
    if (!(raw instanceof String text)) {
      spot.refuse("wrong-type");
      return null;
    }
    if (!subtype.shape.matcher(text).matches()) {
      spot.refuse("not-a-date");
      return null;
    }
    try {
      judge(text, spot);
      return text;
    } catch (DateTimeException e) {
      spot.refuse("not-a-date");
      return null;
    }
  }

  @Override
  public String text(Object value, Spot spot) {
    return subtype == Subtype.BOTH
        ? SHOWN.format(instant((String) value).atZone(Clocking.ZONE))
        : null;
  }

  private void judge(String text, Spot spot) {
    Instant now = spot.now();
    LocalDate today = LocalDate.ofInstant(now, Clocking.ZONE);
    switch (subtype) {
      case TIME_OF_DAY -> LocalTime.parse(text.replaceFirst("(Z|[+-]\\d{2}:\\d{2})$", ""));
      case DATE -> {
        LocalDate day = LocalDate.parse(text);
        order(spot, notFuture && day.isAfter(today), notPast && day.isBefore(today));
      }
      case BOTH -> {
        Instant at = instant(text);
        LocalDate day = LocalDate.ofInstant(at, Clocking.ZONE);
        order(spot, notFuture && at.isAfter(now.plus(SLACK)), notPast && day.isBefore(today));
      }
    }
  }

  private static void order(Spot spot, boolean inFuture, boolean inPast) {
    if (inFuture) {
      spot.refuse("in-future");
    }
    if (inPast) {
      spot.refuse("in-past");
    }
  }

  private static Instant instant(String text) {
    boolean offset = text.matches(".*(Z|[+-]\\d{2}:\\d{2})$");
    return offset
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(Clocking.ZONE).toInstant();
  }
}
