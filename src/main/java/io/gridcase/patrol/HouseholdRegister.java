package io.gridcase.patrol;

import io.gridcase.audit.PersonalDataReads;
import io.gridcase.kernel.Refusal;
import io.gridcase.patrol.HouseholdCategory.Tier;
import io.gridcase.patrol.Shown.HouseholdDetails;
import io.gridcase.patrol.Shown.VisitNote;
import io.gridcase.patrol.Told.HouseholdEnding;
import io.gridcase.patrol.Told.NewHousehold;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan.Duty;
import io.gridcase.registry.PatrolPlan.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which households are listed, and who they are for somebody who gives a reason. */
@Service
@Transactional
class HouseholdRegister {

  /** The most notes one answer shows. */
  private static final Limit NOTES = Limit.of(50);

  private final PatrolRights rights;
  private final Cities cities;
  private final Grids grids;
  private final Households households;
  private final Visits visits;
  private final PersonalDataReads reads;
  private final Moments moments;

  HouseholdRegister(
      PatrolRights rights,
      Cities cities,
      Grids grids,
      Households households,
      Visits visits,
      PersonalDataReads reads,
      Moments moments) {
    this.rights = rights;
    this.cities = cities;
    this.grids = grids;
    this.households = households;
    this.visits = visits;
    this.reads = reads;
    this.moments = moments;
  }

  /**
   * Lists a household.
   *
   * @throws Refusal {@code grid-unknown} (404), {@code household-not-yours} (403), {@code
   *     patrol-not-planned} or {@code input-invalid} (422), {@code grid-closed} (409)
   */
  public long list(NewHousehold told) {
    Grid grid = rights.ofCity(told.gridId());
    Tier tier = told.tier() == null ? told.category().least() : told.tier();
    if (!rights.mayList(grid, tier)) {
      throw Refusal.forbidden("household-not-yours").with("grid", grid.name());
    }
    if (tier.compareTo(told.category().least()) < 0) {
      throw Refusal.invalid("input-invalid").field("tier", "tier-too-low");
    }
    Duty duty =
        cities
            .profile(grid.city())
            .patrol()
            .duty(Kind.HOUSEHOLD_VISIT, grid.type())
            .orElseThrow(
                () -> Refusal.invalid("patrol-not-planned").field("gridId", "not-an-option"));
    if (grids.hold(List.of(grid.id())).isEmpty()) {
      throw Refusal.conflict("grid-closed").with("grid", grid.name());
    }
    int interval = told.intervalDays() == null ? duty.days() : told.intervalDays();
    LocalDate today = PatrolDuty.day(moments.now());
    Household household = new Household(grid, told.category(), tier, interval, today);
    household.reachedAt(
        told.contact().strip(), Patrolling.text(told.phone()), told.address().strip());
    if (rights.serves(grid)) {
      household.keptBy(rights.actor().personId(), rights.actor().name());
    }
    return households.save(household).id();
  }

  /**
   * Ends the listing.
   *
   * @throws Refusal {@code household-unknown} (404), {@code household-not-yours} (403), {@code
   *     file-changed} (409)
   */
  public void end(long id, HouseholdEnding told) {
    Household household = seen(id);
    Grid grid = grids.get(household.gridId());
    if (!rights.mayList(grid, household.tier())) {
      throw Refusal.forbidden("household-not-yours").with("grid", grid.name());
    }
    if (household.version() != told.version()) {
      throw Refusal.conflict("file-changed");
    }
    household.endOn(PatrolDuty.day(moments.now()));
  }

  /**
   * The household in clear; who read it and why is recorded in the same transaction.
   *
   * @throws Refusal {@code household-unknown} (404), {@code household-tier-not-granted} (403)
   */
  public HouseholdDetails reveal(long id, String reason) {
    Household household = seen(id);
    Optional<String> grant = rights.mayRead(household);
    reads.record(household.recorded(), "household", reason, grant.orElse(null));
    return new HouseholdDetails(
        household.contact(),
        household.phone(),
        household.address(),
        visits.findByHouseholdIdOrderByDoneAtDescIdDesc(id, NOTES).stream()
            .filter(visit -> visit.note() != null)
            .map(visit -> new VisitNote(visit.id(), visit.doneAt(), visit.note()))
            .toList());
  }

  /**
   * The household, for somebody who may see that it is listed; for everybody else there is none.
   *
   * @throws Refusal {@code household-unknown} (404)
   */
  Household seen(long id) {
    return households
        .findById(id)
        .filter(household -> household.endedOn() == null && rights.sees(household))
        .orElseThrow(() -> Refusal.notFound("household-unknown"));
  }
}
