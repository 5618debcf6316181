package io.gridcase.imports;

import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the column {@code grid}, which must hold the code of a grid of the city. */
@Component
class GridColumn {

  private static final String COLUMN = "grid";

  private final Grids grids;

  GridColumn(Grids grids) {
    this.grids = grids;
  }

  /** The grid; null with a problem noted when the cell is empty or there is no such grid. */
  Grid of(String city, Row row) {
    String code = row.needed(COLUMN, 30);
    Optional<Grid> grid = Optional.ofNullable(code).flatMap(each -> grids.find(city, each));
    if (code != null && grid.isEmpty()) {
      row.problem(COLUMN, "import-grid-unknown");
    }
    return grid.orElse(null);
  }
}
