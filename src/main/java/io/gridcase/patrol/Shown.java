package io.gridcase.patrol;

import io.gridcase.attachment.Attachment;
import io.gridcase.patrol.HouseholdCategory.Tier;
import io.gridcase.registry.GridType;
import io.gridcase.registry.PatrolPlan.Kind;
import io.gridcase.registry.PatrolPlan.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people see of patrols and visits. */
final class Shown {

  private Shown() {}

  /**
   * What the city asks for.
   *
   * @param toleranceMetres how far outside a grid a place still counts as inside
   * @param oldestHours how far back a check-in may lie
   */
  record PlanView(List<PlannedDuty> duties, double toleranceMetres, long oldestHours) {}

  /**
   * One duty of the plan.
   *
   * @param articles what it rests on, in words; practice too
   */
  record PlannedDuty(
      Kind kind, Period every, Integer days, List<GridType> grids, List<String> articles) {}

  /**
   * A grid of the caller's today.
   *
   * @param householdsDue listed households to be called on now
   * @param householdsOverdue those of them that are late
   */
  record PatrolGrid(
      long gridId,
      String code,
      String name,
      String villageName,
      List<DutyView> duties,
      long householdsDue,
      long householdsOverdue) {}

  /**
   * Where a duty stands today.
   *
   * @param until the last day of the present period
   * @param dueSince the day it became overdue; null unless it is
   */
  record DutyView(
      Kind kind,
      Period every,
      PatrolDuty.State state,
      LocalDate until,
      Instant lastDone,
      LocalDate dueSince,
      List<String> articles) {}

  /**
   * What is overdue in a grid.
   *
   * @param households how many listed households are late; null for the other kinds
   */
  record OverdueRow(
      long gridId,
      String gridCode,
      String gridName,
      String villageName,
      GridType gridType,
      Kind kind,
      Instant lastDone,
      LocalDate dueSince,
      Long households,
      List<String> articles) {}

  /**
   * A part of the overdue list.
   *
   * @param next where the next part begins; null at the end
   * @param total how many match in all
   */
  record OverduePage(List<OverdueRow> items, String next, long total) {}

  /**
   * A check-in.
   *
   * @param distanceMetres from the place to the grid; null when the grid is not drawn
   */
  record CheckInView(
      long id,
      Kind kind,
      String officer,
      Instant at,
      Instant recordedAt,
      double lng,
      double lat,
      Double accuracy,
      Whereabouts.Place place,
      Double distanceMetres,
      String outsideReason,
      String note,
      String matterNumber,
      List<PatrolPhoto> photos) {}

  /** A photo of a check-in. */
  record PatrolPhoto(long id, String name) {
    static PatrolPhoto of(Attachment file) {
      return new PatrolPhoto(file.id(), file.name());
    }
  }

  /** A part of a grid's check-ins, the latest first. */
  record CheckInPage(List<CheckInView> items, String next, long total) {}

  /**
   * What a check-in came to.
   *
   * @param matterNumber of the case a finding opened; null without
   */
  record CheckedIn(long id, Whereabouts.Place place, Double distanceMetres, String matterNumber) {}

  /**
   * A listed household, personal data masked.
   *
   * @param keeperId who calls on it; null for nobody in particular
   * @param mayVisit whether the caller serves in its grid
   * @param mayEnd whether the caller may end the listing and say who calls
   */
  record HouseholdRow(
      long id,
      long version,
      long gridId,
      String gridName,
      HouseholdCategory category,
      Tier tier,
      String contact,
      String address,
      int intervalDays,
      Instant lastVisited,
      LocalDate dueOn,
      PatrolDuty.State state,
      Long keeperId,
      String keeperName,
      boolean mayVisit,
      boolean mayEnd) {}

  /** A part of the households, the one due first before the others. */
  record HouseholdPage(List<HouseholdRow> items, String next, long total) {}

  /**
   * A grid with work nobody in particular does.
   *
   * @param manned whether anybody works the grid today
   * @param households how many listed households nobody in particular calls on
   * @param duties what is due or overdue there; empty while somebody works the grid
   */
  record UnassignedRow(
      long gridId,
      String gridCode,
      String gridName,
      String villageName,
      boolean manned,
      long households,
      List<DutyView> duties) {}

  /** A part of the grids with work nobody in particular does, by code. */
  record UnassignedPage(List<UnassignedRow> items, String next, long total) {}

  /** An officer of a grid who may call on its households. */
  record KeeperChoice(long personId, String name) {}

  /** A household listed. */
  record ListedHousehold(long id) {}

  /** A household in clear, with what was noted at the visits, the latest first. */
  record HouseholdDetails(String contact, String phone, String address, List<VisitNote> notes) {}

  /** What was noted at a visit. */
  record VisitNote(long visitId, Instant at, String note) {}

  /** A visit, without what was noted. */
  record VisitView(
      long id, Instant at, String officer, Visit.Outcome outcome, String matterNumber) {}

  /** What a visit came to. */
  record Visited(long id, LocalDate dueOn, String matterNumber) {}
}
