package io.gridcase.patrol;

import io.gridcase.patrol.HouseholdCategory.Tier;
import io.gridcase.personnel.Person;
import io.gridcase.registry.Grid;
import io.gridcase.registry.PatrolPlan.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes in what the sample generator makes up, marked as sample. */
@Component
public class PatrolSamples {

  private final CheckIns checkIns;
  private final PatrolMarks marks;
  private final Households households;

  PatrolSamples(CheckIns checkIns, PatrolMarks marks, Households households) {
    this.checkIns = checkIns;
    this.marks = marks;
    this.households = households;
  }

  /**
   * Who can be met in a made-up household.
   *
   * @param contact a name nobody bears
   * @param phone a number nobody can be called at
   */
  public record SampleHousehold(
      HouseholdCategory category, String contact, String phone, String address) {}

  /** Somebody was in the middle of a drawn grid; the only check-in of its kind there. */
  public void checkedIn(Grid grid, Kind kind, long officerId, String officerName, Instant at) {
    CheckIn made = new CheckIn(grid, kind, officerId, officerName, at);
    Whereabouts.Found inside = new Whereabouts.Found(Whereabouts.Place.INSIDE, 0.0);
    made.stoodAt(grid.centroidLng(), grid.centroidLat(), 12.0, inside, null);
    made.markAsSample();
    checkIns.save(made);
    marks.save(new PatrolMark(grid.city(), grid.id(), kind).done(at));
  }

  /**
   * A household listed on a day and visited once since.
   *
   * @param interval days between visits
   * @param keeper who calls on it; null for nobody in particular
   */
  public void listed(
      Grid grid,
      SampleHousehold who,
      int interval,
      LocalDate listedOn,
      Instant visited,
      Person keeper) {
    Tier tier = who.category().least();
    Household household = new Household(grid, who.category(), tier, interval, listedOn);
    household.reachedAt(who.contact(), who.phone(), who.address());
    household.visited(visited);
    if (keeper != null) {
      household.keptBy(keeper.id(), keeper.name());
    }
    household.markAsSample();
    households.save(household);
  }
}
