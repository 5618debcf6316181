package io.gridcase.patrol;

import io.gridcase.access.Actor;
import io.gridcase.kernel.Refusal;
import io.gridcase.patrol.Findings.Scene;
import io.gridcase.patrol.Shown.Visited;
import io.gridcase.patrol.Told.NewVisit;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan.Kind;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes visits to listed households in (ZJ-36). */
@Service
class Visiting {

  private final PatrolRights rights;
  private final HouseholdRegister register;
  private final Households households;
  private final Visits visits;
  private final Grids grids;
  private final Moments moments;
  private final Findings findings;

  Visiting(
      PatrolRights rights,
      HouseholdRegister register,
      Households households,
      Visits visits,
      Grids grids,
      Moments moments,
      Findings findings) {
    this.rights = rights;
    this.register = register;
    this.households = households;
    this.visits = visits;
    this.grids = grids;
    this.moments = moments;
    this.findings = findings;
  }

  /**
   * Writes down that the caller called on a household, and opens a matter from what was found.
   *
   * @throws Refusal {@code household-unknown} (404), {@code not-serving-there} (403), {@code
   *     input-invalid} or {@code photos-need-finding} (422), {@code grid-closed} (409), or whatever
   *     stands against the report; nothing is kept then
   */
  @Transactional
  public Visited visit(long householdId, NewVisit told) {
    Actor actor = rights.actor();
    Grid grid = rights.served(register.seen(householdId).gridId());
    Instant at = moments.accepted(told.at());
    boolean photos = told.attachments() != null && !told.attachments().isEmpty();
    if (photos && told.finding() == null) {
      // pictures from somebody's home are kept in the file of a case or not at all
      throw Refusal.invalid("photos-need-finding").field("attachments", "photos-need-finding");
    }
    if (grids.hold(List.of(grid.id())).isEmpty()) {
      throw Refusal.conflict("grid-closed").with("grid", grid.name());
    }
    Household household = households.hold(householdId).orElseThrow();
    Visit made = new Visit(household, actor, at, moments.now(), told.outcome());
    made.tells(Patrolling.text(told.note()));
    visits.save(made);
    if (told.outcome() == Visit.Outcome.MET) {
      household.visited(at);
    }
    if (told.finding() != null) {
      Scene scene = new Scene(grid, Kind.HOUSEHOLD_VISIT, null, null, at, told.attachments());
      made.opened(findings.open(told.finding(), scene, made.id(), actor));
    }
    return new Visited(made.id(), household.dueOn(), made.matterNumber());
  }
}
