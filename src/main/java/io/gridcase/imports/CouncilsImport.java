package io.gridcase.imports;

import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.Council;
import io.gridcase.personnel.Councils;
import io.gridcase.registry.Grid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the councils of grids met about: how many of whom came, and what was resolved (DY-16). */
@Component
class CouncilsImport implements Importing {

  private static final Set<String> REQUIRED =
      Set.of("code", "grid", "date", "topic", "attendance", "resolution");
  private static final Pattern PRESENT = Pattern.compile("\\s*([A-Za-z_]+):([1-9]\\d{0,3})\\s*");
  private static final int LONGEST = 2_000;

  private record CouncilRow(
      String code,
      Grid grid,
      LocalDate date,
      String topic,
      Map<Capacity, Integer> present,
      String resolution) {}

  private final Councils councils;
  private final GridColumn gridColumn;
  private final Clock clock;

  CouncilsImport(Councils councils, GridColumn gridColumn, Clock clock) {
    this.councils = councils;
    this.gridColumn = gridColumn;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.COUNCILS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, Set.of());
    Map<String, Council> known = known(city, table.rows());
    Keys keys = new Keys("code");
    List<CouncilRow> read = new ArrayList<>();
    for (Row row : table.rows()) {
      CouncilRow council = council(city, row);
      keys.once(row, council.code());
      Council present = known.get(council.code());
      if (!row.wrong() && present != null && !sameMeeting(present, council)) {
        row.problem("code", "import-council-other");
      }
      read.add(council);
    }
    table.refuseProblems();
    return store(read, known);
  }

  private Map<String, Council> known(String city, List<Row> rows) {
    Map<String, Council> known = new HashMap<>();
    Chunks.of(
            rows.stream()
                .map(row -> row.text("code", 60))
                .filter(Objects::nonNull)
                .distinct()
                .toList())
        .forEach(
            codes ->
                councils
                    .findByCityAndCodeIn(city, codes)
                    .forEach(council -> known.put(council.code(), council)));
    return known;
  }

  private static boolean sameMeeting(Council known, CouncilRow row) {
    return known.gridId() == row.grid().id() && known.heldOn().equals(row.date());
  }

  private CouncilRow council(String city, Row row) {
    LocalDate date = row.neededDay("date");
    if (date != null && date.isAfter(LocalDate.now(clock))) {
      row.problem("date", "import-date-future");
    }
    return new CouncilRow(
        row.needed("code", 60),
        gridColumn.of(city, row),
        date,
        row.needed("topic", LONGEST),
        present(row),
        row.needed("resolution", LONGEST));
  }

  /** {@code OFFICER:2;RESIDENT_REPRESENTATIVE:12}: how many in which capacity, and no names. */
  private static Map<Capacity, Integer> present(Row row) {
    Map<Capacity, Integer> present = new EnumMap<>(Capacity.class);
    String text = row.needed("attendance", LONGEST);
    for (String part : text == null ? new String[0] : text.split(";")) {
      Matcher one = PRESENT.matcher(part);
      if (!one.matches()) {
        row.problem("attendance", "import-attendance-wrong");
        return present;
      }
      Capacity capacity =
          Arrays.stream(Capacity.values())
              .filter(each -> each.name().equalsIgnoreCase(one.group(1)))
              .findFirst()
              .orElse(null);
      if (capacity == null || present.put(capacity, Integer.valueOf(one.group(2))) != null) {
        row.problem("attendance", "import-attendance-wrong");
        return present;
      }
    }
    return present;
  }

  private ImportResult store(List<CouncilRow> read, Map<String, Council> known) {
    int created = 0;
    List<Council> all = new ArrayList<>();
    for (CouncilRow row : read) {
      Council council = known.get(row.code());
      if (council == null) {
        council = new Council(row.grid(), row.code(), row.date());
        created++;
      }
      council.record(row.topic(), row.present(), row.resolution());
      all.add(council);
    }
    councils.saveAll(all);
    return new ImportResult(kind(), read.size(), created, read.size() - created);
  }
}
