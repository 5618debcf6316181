package io.gridcase.appointment;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The departments that may send an instructor into a grid. */
@Component
class Senders {

  /** A department of county or town. */
  record SendingDepartment(long id, String name) {}

  private final Organisations organisations;
  private final Grids grids;

  Senders(Organisations organisations, Grids grids) {
    this.organisations = organisations;
    this.grids = grids;
  }

  /**
   * Those of county and town that work in the grid.
   *
   * @throws Refusal {@code grid-unknown} (404) outside the city
   */
  List<SendingDepartment> of(long gridId, String city) {
    Grid grid =
        grids
            .find(gridId)
            .filter(it -> it.city().equals(city))
            .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", gridId));
    return Stream.of(Level.COUNTY, Level.TOWN)
        .flatMap(level -> organisations.departmentsAt(city, level, grid.villageCode()).stream())
        .map(Senders::shown)
        .toList();
  }

  private static SendingDepartment shown(Organisation department) {
    return new SendingDepartment(department.id(), department.name());
  }
}
