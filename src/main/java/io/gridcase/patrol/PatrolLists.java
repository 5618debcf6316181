package io.gridcase.patrol;

import static java.util.stream.Collectors.toMap;

import io.gridcase.access.Role;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.patrol.Households.Owed;
import io.gridcase.patrol.Shown.CheckInPage;
import io.gridcase.patrol.Shown.DutyView;
import io.gridcase.patrol.Shown.PatrolGrid;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan;
import io.gridcase.registry.PatrolPlan.Duty;
import io.gridcase.registry.PatrolPlan.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due in an officer's grids today, and what was done in a grid. */
@Service
@Transactional(readOnly = true)
class PatrolLists {

  private static final int MOST = 100;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

  private final PatrolRights rights;
  private final Cities cities;
  private final Grids grids;
  private final PatrolMarks marks;
  private final CheckIns checkIns;
  private final Households households;
  private final PatrolViews views;
  private final Moments moments;

  PatrolLists(
      PatrolRights rights,
      Cities cities,
      Grids grids,
      PatrolMarks marks,
      CheckIns checkIns,
      Households households,
      PatrolViews views,
      Moments moments) {
    this.rights = rights;
    this.cities = cities;
    this.grids = grids;
    this.marks = marks;
    this.checkIns = checkIns;
    this.households = households;
    this.views = views;
    this.moments = moments;
  }

  /**
   * The caller's grids with what is due in them, by code.
   *
   * @throws Refusal {@code role-missing} (403) for everybody who is no officer
   */
  public List<PatrolGrid> today(Locale locale) {
    rights.actor().requireAny(Role.OFFICER);
    Set<Long> mine = rights.actor().workedGridIds();
    LocalDate today = PatrolDuty.day(moments.now());
    PatrolPlan plan = cities.profile(rights.actor().city()).patrol();
    List<PatrolMark> done = marks.findByGridIdIn(mine);
    Map<Long, Long> late = counted(households.owed(mine, today));
    Map<Long, Long> soon =
        counted(households.owed(mine, today.plusDays(PatrolDuty.DAYS_AHEAD + 1L)));
    return mine.stream()
        .flatMap(id -> grids.find(id).stream())
        .filter(Grid::active)
        .sorted(Comparator.comparing(Grid::code))
        .map(
            grid ->
                new PatrolGrid(
                    grid.id(),
                    grid.code(),
                    grid.name(),
                    views.village(grid),
                    duties(grid, plan, done, today, locale),
                    soon.getOrDefault(grid.id(), 0L),
                    late.getOrDefault(grid.id(), 0L)))
        .toList();
  }

  private List<DutyView> duties(
      Grid grid, PatrolPlan plan, List<PatrolMark> done, LocalDate today, Locale locale) {
    List<DutyView> duties = new ArrayList<>();
    for (Duty duty : plan.duties()) {
      if (duty.every() != null && duty.grids().contains(grid.type())) {
        PatrolMark mark =
            done.stream()
                .filter(each -> each.gridId() == grid.id() && each.kind() == duty.kind())
                .findFirst()
                .orElse(null);
        duties.add(views.duty(duty, stands(plan, duty, mark, today), locale));
      }
    }
    return duties;
  }

  /**
   * Where a recurring duty stands.
   *
   * @param mark of the grid; null when it never was done and the grid is as old as the plan
   */
  static PatrolDuty stands(PatrolPlan plan, Duty duty, PatrolMark mark, LocalDate today) {
    LocalDate from = plan.from();
    if (mark != null && mark.countsFrom() != null && mark.countsFrom().isAfter(from)) {
      from = mark.countsFrom();
    }
    return PatrolDuty.recurring(duty.every(), from, mark == null ? null : mark.lastDoneAt(), today);
  }

  private static Map<Long, Long> counted(List<Owed> owed) {
    return owed.stream().collect(toMap(Owed::gridId, Owed::households));
  }

  /**
   * The check-ins of a grid, the latest first.
   *
   * @param kind null for all
   * @param from the first day; null for all
   * @param to the last day; null for all
   * @throws Refusal {@code grid-unknown} (404), {@code patrol-not-yours} (403), {@code
   *     cursor-invalid} (422)
   */
  public CheckInPage checkIns(
      long gridId, Kind kind, LocalDate from, LocalDate to, String after, int size) {
    Grid grid = rights.seen(gridId);
    Set<Kind> kinds = kind == null ? EnumSet.allOf(Kind.class) : EnumSet.of(kind);
    Instant begin = start(from == null ? FIRST : from);
    Instant end = start((to == null ? LAST : to).plusDays(1));
    int rows = Math.max(1, Math.min(size, MOST));
    Instant at = start(LAST);
    long id = Long.MAX_VALUE;
    if (after != null) {
      List<String> place = Cursor.read(after, 2);
      at = Cursor.moment(place.get(0));
      id = Cursor.number(place.get(1));
    }
    List<CheckIn> found = checkIns.latest(grid.id(), kinds, begin, end, at, id, Limit.of(rows + 1));
    List<CheckIn> shown = found.subList(0, Math.min(rows, found.size()));
    CheckIn last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
    return new CheckInPage(
        shown.stream().map(views::checkIn).toList(),
        found.size() > rows ? Cursor.write(last.doneAt(), last.id()) : null,
        checkIns.count(grid.id(), kinds, begin, end));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Clocking.ZONE).toInstant();
  }
}
