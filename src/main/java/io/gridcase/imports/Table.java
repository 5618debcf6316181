package io.gridcase.imports;

import io.gridcase.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file whose header holds the columns of its kind. */
final class Table {

  private static final int MOST_ROWS = 100_000;

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).get();

  private final Problems problems = new Problems();
  private final List<Row> rows = new ArrayList<>();

  private Table() {}

  /**
   * Reads the file.
   *
   * @param required columns that must be there
   * @param optional columns that may be there; any other is refused
   * @throws Refusal {@code import-errors} when the header or the form of the file is wrong
   */
  static Table read(String text, Set<String> required, Set<String> optional) {
    Table table = new Table();
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      table.read(parser, required, optional);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      int row = table.rows.size() + 2;
      table.problems.add("row " + row, "import-row-broken", Map.of("row", row));
    }
    table.problems.refuse();
    return table;
  }

  private void read(CSVParser parser, Set<String> required, Set<String> optional) {
    List<String> header = null;
    for (CSVRecord record : parser) {
      if (record.size() == 1 && record.get(0).isBlank()) {
        continue;
      }
      if (header == null) {
        header = record.toList();
        checkHeader(header, required, optional);
        if (!problems.none()) {
          return;
        }
      } else if (record.size() != header.size()) {
        problems.add(
            "row " + record.getRecordNumber(),
            "import-row-length",
            Map.of("expected", header.size(), "found", record.size()));
      } else if (rows.size() < MOST_ROWS) {
        rows.add(new Row(record.getRecordNumber(), header, record.toList(), problems));
      } else {
        problems.add(
            "row " + record.getRecordNumber(), "import-too-long", Map.of("most", MOST_ROWS));
        return;
      }
    }
    if (rows.isEmpty() && problems.none()) {
      problems.add("row 2", "import-no-rows", Map.of());
    }
  }

  private void checkHeader(List<String> header, Set<String> required, Set<String> optional) {
    Set<String> seen = new HashSet<>();
    Set<String> known = new TreeSet<>(required);
    known.addAll(optional);
    for (String column : header) {
      if (!known.contains(column)) {
        problems.add(
            "row 1, column " + column,
            "import-column-unknown",
            Map.of("columns", known.toString()));
      } else if (!seen.add(column)) {
        problems.add("row 1, column " + column, "import-column-twice", Map.of());
      }
    }
    required.stream()
        .filter(column -> !seen.contains(column))
        .forEach(
            column -> problems.add("row 1, column " + column, "import-column-missing", Map.of()));
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * Lets rows without problems pass.
   *
   * @throws Refusal {@code import-errors} otherwise
   */
  void refuseProblems() {
    problems.refuse();
  }
}
