package io.gridcase.patrol;

import io.gridcase.audit.RecordedSubjects;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in the record for households and check-ins, which are no cases. */
@Component
class PatrolSubjects implements RecordedSubjects {

  private final Households households;
  private final CheckIns checkIns;
  private final Grids grids;

  PatrolSubjects(Households households, CheckIns checkIns, Grids grids) {
    this.households = households;
    this.checkIns = checkIns;
    this.grids = grids;
  }

  @Override
  public Optional<Subject> subject(String number) {
    Long household = Household.idOf(number);
    if (household != null) {
      return Optional.of(told("HOUSEHOLD", households.findById(household).map(Household::gridId)));
    }
    Long checkIn = CheckIn.idOf(number);
    return checkIn == null
        ? Optional.empty()
        : Optional.of(told("CHECK_IN", checkIns.findById(checkIn).map(CheckIn::gridId)));
  }

  private Subject told(String kind, Optional<Long> gridId) {
    Optional<Grid> grid = gridId.flatMap(grids::find);
    return new Subject(kind, grid.map(Grid::id).orElse(null), grid.map(Grid::name).orElse(null));
  }
}
