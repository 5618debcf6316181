package io.gridcase.tasklist;

import io.gridcase.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;

/**
 * An order of a list and how it is continued: by the moment and number of the last one shown, so
 * that nothing is skipped or shown twice when others come and go.
 */
enum TaskOrder {
  DUE("due_rank", ">", "asc"),
  OPENED("opened_at", "<", "desc"),
  CLOSED("closed_at", "<", "desc");

  private final String column;
  private final String beyond;
  private final String direction;

  TaskOrder(String column, String beyond, String direction) {
    this.column = column;
    this.beyond = beyond;
    this.direction = direction;
  }

  static TaskOrder of(TaskSearch search) {
    if (search.sort() == TaskSearch.Sort.OPENED) {
      return OPENED;
    }
    return search.view() == TaskSearch.View.DONE ? CLOSED : DUE;
  }

  String orderBy() {
    return " order by s." + column + " " + direction + ", s.id " + direction;
  }

  /** The condition that continues after a cursor; its values are put into {@code params}. */
  String after(String cursor, Map<String, Object> params) {
    String[] parts = read(cursor).split(" ");
    try {
      if (parts.length != 3 || !parts[0].equals(name())) {
        throw unreadable();
      }
      params.put("at", OffsetDateTime.parse(parts[1]));
      params.put("last", Long.valueOf(parts[2]));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw unreadable();
    }
    String at = "s." + column;
    return " and (%s %s :at or %s = :at and s.id %s :last)".formatted(at, beyond, at, beyond);
  }

  String cursor(Step last) {
    OffsetDateTime at =
        switch (this) {
          case DUE -> Steps.rank(last.dueAt());
          case OPENED -> Steps.moment(last.openedAt());
          case CLOSED -> Steps.moment(last.closedAt());
        };
    byte[] text = (name() + " " + at + " " + last.id()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static String read(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private static Refusal unreadable() {
    return Refusal.invalid("cursor-unreadable");
  }
}
