package io.gridcase.matter;

import io.gridcase.gridchange.GridCases;
import io.gridcase.matter.Report.ReportedGrid;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases of grids, for those who change grids. */
@Component
@Transactional(readOnly = true)
class CasesOfGrids implements GridCases {

  private final Matters matters;
  private final Cases cases;

  CasesOfGrids(Matters matters, Cases cases) {
    this.matters = matters;
    this.cases = cases;
  }

  @Override
  public List<PlacedCase> open(Collection<Long> gridIds) {
    return gridIds.isEmpty() ? List.of() : matters.openIn(gridIds);
  }

  @Override
  public List<PlacedCase> opened(Collection<Long> gridIds, Instant from, Instant until) {
    return gridIds.isEmpty() ? List.of() : matters.openedIn(gridIds, from, until);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(String number, NewGrid grid, String draft) {
    Matter matter = cases.turn(number);
    matter.moveTo(
        new ReportedGrid(grid.id(), grid.name(), grid.type(), grid.placeCode()),
        grid.code(),
        List.copyOf(grid.officers()),
        draft);
    cases.save(matter);
  }
}
