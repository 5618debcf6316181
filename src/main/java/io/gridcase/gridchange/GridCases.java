package io.gridcase.gridchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a change of grids needs of the cases in them. Provided by the capability of cases. */
public interface GridCases {

  /**
   * A case as far as a border matters to it.
   *
   * @param gridId the grid it lies in now
   * @param lng where it lies, degrees east; null when only its grid is known
   * @param lat where it lies, degrees north; null when only its grid is known
   * @param open whether it is not archived yet
   */
  record PlacedCase(
      String number, long gridId, Double lng, Double lat, boolean open, Instant openedAt) {}

  /** The cases of these grids that are not archived yet, by number. */
  List<PlacedCase> open(Collection<Long> gridIds);

  /** The cases of these grids that were opened from one moment up to another, by number. */
  List<PlacedCase> opened(Collection<Long> gridIds, Instant from, Instant until);

  /**
   * Puts an open case into another grid, in the running transaction; whoever waits for it there
   * gets its steps.
   *
   * @param draft the number of the change it follows from
   */
  void move(String number, NewGrid grid, String draft);

  /**
   * The grid a case comes into.
   *
   * @param officers user names of those who work its cases
   */
  record NewGrid(
      long id,
      String code,
      String name,
      String type,
      String placeCode,
      Collection<String> officers) {}
}
