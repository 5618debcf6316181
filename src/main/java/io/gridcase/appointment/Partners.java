package io.gridcase.appointment;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Function;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The organisations the table {@code post-approval} calls by its words. */
@Component
class Partners {

  /** The agency of the county. */
  private static final String COUNTY_AGENCY = "COUNTY_AGENCY";

  /** The department an instructor comes from. */
  static final String DEPARTMENT = "DEPARTMENT";

  /** The village's or community's own organisations, or the town that puts their word on record. */
  private static final String COMMUNITY = "COMMUNITY";

  private final Organisations organisations;
  private final Grids grids;

  Partners(Organisations organisations, Grids grids) {
    this.organisations = organisations;
    this.grids = grids;
  }

  /**
   * The organisations, in the order of the words.
   *
   * @param words separated by commas
   * @throws Refusal {@code no-approving-body} (409) when the register lacks one
   */
  List<Long> of(Appointment appointment, String words, Level level) {
    return Arrays.stream(words.split(",")).map(word -> one(appointment, word, level)).toList();
  }

  private Long one(Appointment appointment, String word, Level level) {
    if (DEPARTMENT.equals(word)) {
      return appointment.departmentId();
    }
    Grid grid = grids.get(appointment.grids().get(0));
    Optional<Organisation> found =
        switch (word) {
          case COUNTY_AGENCY ->
              organisations.agencyAt(grid.city(), Level.COUNTY, grid.villageCode());
          case COMMUNITY ->
              organisations
                  .agencyAt(grid.city(), Level.VILLAGE, grid.villageCode())
                  .or(() -> organisations.agencyAt(grid.city(), Level.TOWN, grid.villageCode()));
          default ->
              organisations.departmentAt(
                  grid.city(), Function.valueOf(word), level, grid.villageCode());
        };
    return found
        .map(Organisation::id)
        .orElseThrow(
            () -> Refusal.conflict("no-approving-body").with("body", word).with("level", level));
  }
}
