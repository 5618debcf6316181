package io.gridcase.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row of a file. A cell that is not what it should be is noted as a problem and read as null.
 */
final class Row {

  private final long number;
  private final List<String> header;
  private final List<String> cells;
  private final Problems problems;
  private boolean wrong;

  Row(long number, List<String> header, List<String> cells, Problems problems) {
    this.number = number;
    this.header = header;
    this.cells = cells;
    this.problems = problems;
  }

  /** The number of the row as a spreadsheet shows it; the header is row 1. */
  long number() {
    return number;
  }

  /** Whether the file has this column. */
  boolean has(String column) {
    return header.contains(column);
  }

  /** Whether a problem was noted in this row. */
  boolean wrong() {
    return wrong;
  }

  void problem(String column, String code) {
    problem(column, code, Map.of());
  }

  void problem(String column, String code, Map<String, Object> params) {
    wrong = true;
    problems.add("row " + number + ", column " + column, code, params);
  }

  /** The text of a cell; null when it is empty, too long or the column is not there. */
  String text(String column, int longest) {
    String cell = cell(column);
    if (cell.length() > longest) {
      problem(column, "import-text-too-long", Map.of("most", longest));
      return null;
    }
    return cell.isEmpty() ? null : cell;
  }

  /** As {@link #text}; an empty cell is a problem. */
  String needed(String column, int longest) {
    if (cell(column).isEmpty()) {
      problem(column, "import-value-missing");
    }
    return text(column, longest);
  }

  private String cell(String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : cells.get(at).strip();
  }

  /** The text of a cell that has this form. */
  String matching(String column, Pattern form, String problem) {
    String text = text(column, 200);
    if (text != null && !form.matcher(text).matches()) {
      problem(column, problem);
      return null;
    }
    return text;
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) {
    String text = text(column, 100);
    if (text == null) {
      return null;
    }
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    problem(
        column,
        "import-value-unknown",
        Map.of("allowed", Arrays.toString(type.getEnumConstants())));
    return null;
  }

  <E extends Enum<E>> E neededChoice(String column, Class<E> type) {
    return needed(column, 100) == null ? null : choice(column, type);
  }

  /** A whole number from zero up; an empty cell is a problem. */
  int number(String column, int most) {
    String text = needed(column, 20);
    if (text != null) {
      try {
        int value = Integer.parseInt(text);
        if (value >= 0 && value <= most) {
          return value;
        }
      } catch (NumberFormatException e) {
        // told below
      }
      problem(column, "import-number-wrong", Map.of("most", most));
    }
    return 0;
  }

  /** A day as 2026-01-31. */
  LocalDate day(String column) {
    String text = text(column, 20);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(column, "import-date-wrong");
      return null;
    }
  }

  /** As {@link #day}; an empty cell is a problem. */
  LocalDate neededDay(String column) {
    return needed(column, 20) == null ? null : day(column);
  }

  /** The last day of what begins on {@code from}; null when the cell is empty. */
  LocalDate until(LocalDate from) {
    LocalDate until = day("until");
    if (from != null && until != null && until.isBefore(from)) {
      problem("until", "import-until-before-from");
    }
    return until;
  }

  /** {@code true} or {@code false}; true when empty. */
  boolean flag(String column) {
    return text(column, 10) == null || yes(column);
  }

  /** {@code true} or {@code false}; false when empty. */
  boolean yes(String column) {
    String text = text(column, 10);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problem(column, "import-value-unknown", Map.of("allowed", "[true, false]"));
    }
    return "true".equals(text);
  }
}
