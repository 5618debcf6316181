package io.gridcase.imports;

import io.gridcase.kernel.Level;
import io.gridcase.registry.AuthorityKind;
import io.gridcase.registry.Function;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationEntry;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Agencies, departments and their offices, authorities and committees of a city. */
@Component
class OrganisationsImport implements Importing {

  private static final Set<String> REQUIRED = Set.of("code", "kind", "level", "place", "name");
  private static final Set<String> OPTIONAL =
      Set.of("function", "authority", "parent", "active", "supervisionPhone");

  /** What a parent must be known by: its kind, its level and where it stands. */
  private record Standing(OrganisationKind kind, Level level, String placeCode) {}

  private final Organisations organisations;
  private final PlaceColumn placeColumn;

  OrganisationsImport(Organisations organisations, PlaceColumn placeColumn) {
    this.organisations = organisations;
    this.placeColumn = placeColumn;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ORGANISATIONS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, OPTIONAL);
    Keys keys = new Keys("code");
    Map<Row, OrganisationEntry> entries = new HashMap<>();
    for (Row row : table.rows()) {
      OrganisationEntry entry = entry(city, row);
      keys.once(row, entry.code());
      entries.put(row, entry);
    }
    checkParents(city, table.rows(), entries);
    table.refuseProblems();
    List<OrganisationEntry> ordered = new ArrayList<>(entries.values());
    ordered.sort(
        Comparator.comparing(OrganisationEntry::level, Comparator.reverseOrder())
            .thenComparing(OrganisationEntry::code));
    Stored stored = organisations.put(city, ordered);
    return new ImportResult(kind(), entries.size(), stored.created(), stored.updated());
  }

  private OrganisationEntry entry(String city, Row row) {
    OrganisationKind kind = row.neededChoice("kind", OrganisationKind.class);
    Level level = row.neededChoice("level", Level.class);
    Function function = row.choice("function", Function.class);
    AuthorityKind authority = row.choice("authority", AuthorityKind.class);
    if (kind != null) {
      onlyFor(row, kind == OrganisationKind.DEPARTMENT, "function");
      onlyFor(row, kind == OrganisationKind.AUTHORITY, "authority");
      if (kind == OrganisationKind.COMMITTEE && level != null && level != Level.VILLAGE) {
        row.problem("level", "import-committee-level");
      }
    }
    return new OrganisationEntry(
        row.needed("code", 80),
        kind,
        level,
        function,
        authority,
        placeColumn.of(city, row, "place", level),
        row.needed("name", 200),
        row.text("parent", 80),
        kind == OrganisationKind.DEPARTMENT && level == Level.TOWN,
        row.flag("active"),
        row.matching("supervisionPhone", PersonRow.PHONE, "import-phone-wrong"));
  }

  private static void onlyFor(Row row, boolean needed, String column) {
    boolean there = row.text(column, 100) != null;
    if (needed && !there) {
      row.problem(column, "import-value-missing");
    } else if (!needed && there) {
      row.problem(column, "import-value-not-here");
    }
  }

  private void checkParents(String city, List<Row> rows, Map<Row, OrganisationEntry> entries) {
    Map<String, Standing> inFile = new HashMap<>();
    entries.values().forEach(e -> inFile.put(e.code(), standing(e)));
    for (Row row : rows) {
      OrganisationEntry entry = entries.get(row);
      if (entry.parentCode() == null || entry.level() == null || entry.placeCode() == null) {
        continue;
      }
      Optional<Standing> parent =
          Optional.ofNullable(inFile.get(entry.parentCode()))
              .or(() -> organisations.find(city, entry.parentCode()).map(this::standing));
      if (parent.isEmpty()) {
        row.problem("parent", "import-organisation-unknown");
      } else if (!above(parent.get(), entry)) {
        row.problem("parent", "import-parent-not-above");
      }
    }
  }

  private static boolean above(Standing parent, OrganisationEntry entry) {
    OrganisationKind expected =
        entry.kind() == OrganisationKind.COMMITTEE ? OrganisationKind.AGENCY : entry.kind();
    return parent.level() != null
        && parent.placeCode() != null
        && parent.kind() == expected
        && parent.level().compareTo(entry.level()) > 0
        && entry.placeCode().startsWith(parent.level().prefixOf(parent.placeCode()));
  }

  private static Standing standing(OrganisationEntry entry) {
    return new Standing(entry.kind(), entry.level(), entry.placeCode());
  }

  private Standing standing(Organisation organisation) {
    return new Standing(organisation.kind(), organisation.level(), organisation.placeCode());
  }
}
