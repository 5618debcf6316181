package io.gridcase.imports;

import io.gridcase.kernel.Level;
import io.gridcase.registry.Cities;
import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The grids of a city, without their polygons. */
@Component
class GridsImport implements Importing {

  private static final Set<String> REQUIRED =
      Set.of("code", "village", "name", "type", "basis", "households", "population");
  private static final Set<String> OPTIONAL = Set.of("department", "active");
  private static final int MOST_HOUSEHOLDS = 100_000;
  private static final int MOST_PEOPLE = 1_000_000;

  private final Grids grids;
  private final Cities cities;
  private final Organisations organisations;
  private final PlaceColumn placeColumn;

  GridsImport(Grids grids, Cities cities, Organisations organisations, PlaceColumn placeColumn) {
    this.grids = grids;
    this.cities = cities;
    this.organisations = organisations;
    this.placeColumn = placeColumn;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.GRIDS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, OPTIONAL);
    Keys keys = new Keys("code");
    List<GridEntry> entries = new ArrayList<>();
    for (Row row : table.rows()) {
      GridEntry entry = entry(city, row);
      keys.once(row, entry.code());
      entries.add(entry);
    }
    table.refuseProblems();
    Stored stored = grids.put(city, entries);
    return new ImportResult(kind(), entries.size(), stored.created(), stored.updated());
  }

  private GridEntry entry(String city, Row row) {
    String village = placeColumn.of(city, row, "village", Level.VILLAGE);
    GridType type = row.neededChoice("type", GridType.class);
    GridBasis basis = row.neededChoice("basis", GridBasis.class);
    if (type != null && basis != null && !basis.fits(type)) {
      row.problem("basis", "import-basis-type");
    }
    return new GridEntry(
        code(city, row, village),
        village,
        row.needed("name", 200),
        type,
        basis,
        department(city, row, type, village),
        row.number("households", MOST_HOUSEHOLDS),
        row.number("population", MOST_PEOPLE),
        null,
        row.flag("active"),
        false);
  }

  private String code(String city, Row row, String village) {
    String code = row.needed("code", 30);
    if (code != null && village != null && !cities.profile(city).gridCode().fits(code, village)) {
      row.problem("code", "import-grid-code");
    } else if (code != null
        && grids.find(city, code).filter(g -> g.closedOn() != null).isPresent()) {
      row.problem("code", "import-grid-void");
    }
    return code;
  }

  /** ZJ-9-2: an exclusive grid has a managing department, and only an exclusive grid has one. */
  private Long department(String city, Row row, GridType type, String village) {
    String code = row.text("department", 80);
    if (type == null || village == null || code == null && type != GridType.EXCLUSIVE) {
      return null;
    }
    if (code == null) {
      row.problem("department", "import-value-missing");
      return null;
    }
    if (type != GridType.EXCLUSIVE) {
      row.problem("department", "import-value-not-here");
      return null;
    }
    Optional<Organisation> department =
        organisations
            .find(city, code)
            .filter(each -> each.kind() == OrganisationKind.DEPARTMENT && each.contains(village));
    if (department.isEmpty()) {
      row.problem("department", "import-department-unknown");
    }
    return department.map(Organisation::id).orElse(null);
  }
}
