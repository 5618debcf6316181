package io.gridcase.patrol;

import io.gridcase.patrol.Households.Late;
import io.gridcase.patrol.Shown.OverduePage;
import io.gridcase.patrol.Shown.OverdueRow;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan;
import io.gridcase.registry.PatrolPlan.Duty;
import io.gridcase.registry.PatrolPlan.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is overdue in the area of an agency (QD-5-1). Grids come from memory, what was done last is
 * one row a grid and kind, and late households are counted by the store: no name leaves it.
 */
@Service
@Transactional(readOnly = true)
class OverdueList {

  private static final int MOST = 100;

  /** In which order the list comes. */
  enum Order {
    /** What has waited longest first. */
    SINCE,
    GRID
  }

  /**
   * What is asked for.
   *
   * @param kind null for all
   * @param q part of a grid's name or code; null for all
   * @param after where the part before ended; null at the beginning
   */
  record Search(Kind kind, String q, Order sort, String after, int size) {}

  private record Entry(Grid grid, Duty duty, Instant last, LocalDate since, Long households) {

    String key(Order order) {
      String place = grid.code() + "." + duty.kind().ordinal();
      return order == Order.GRID ? place : since + "." + place;
    }
  }

  private final PatrolRights rights;
  private final Cities cities;
  private final Grids grids;
  private final PatrolMarks marks;
  private final Households households;
  private final PatrolViews views;
  private final Moments moments;

  OverdueList(
      PatrolRights rights,
      Cities cities,
      Grids grids,
      PatrolMarks marks,
      Households households,
      PatrolViews views,
      Moments moments) {
    this.rights = rights;
    this.cities = cities;
    this.grids = grids;
    this.marks = marks;
    this.households = households;
    this.views = views;
    this.moments = moments;
  }

  /**
   * A part of the list.
   *
   * @throws io.gridcase.kernel.Refusal {@code patrol-not-yours} (403), {@code cursor-invalid} (422)
   */
  public OverduePage page(Search search, Locale locale) {
    Set<String> places = rights.watched();
    String city = rights.actor().city();
    String text = search.q() == null || search.q().isBlank() ? null : search.q().strip();
    List<Grid> area =
        grids.search(new GridSearch(city, null, null, text, Integer.MAX_VALUE)).stream()
            .filter(grid -> places.stream().anyMatch(grid.villageCode()::startsWith))
            .toList();
    Comparator<Entry> order = Comparator.comparing(entry -> entry.key(search.sort()));
    List<Entry> all =
        overdue(city, area).stream()
            .filter(entry -> search.kind() == null || entry.duty().kind() == search.kind())
            .sorted(order)
            .toList();
    String from = search.after() == null ? null : Cursor.read(search.after(), 2).get(1);
    List<Entry> rest =
        all.stream()
            .filter(entry -> from == null || entry.key(search.sort()).compareTo(from) > 0)
            .toList();
    int rows = Math.max(1, Math.min(search.size(), MOST));
    List<Entry> shown = rest.subList(0, Math.min(rows, rest.size()));
    return new OverduePage(
        shown.stream().map(entry -> row(entry, locale)).toList(),
        rest.size() > rows
            ? Cursor.write(search.sort(), shown.get(rows - 1).key(search.sort()))
            : null,
        all.size());
  }

  private List<Entry> overdue(String city, List<Grid> area) {
    PatrolPlan plan = cities.profile(city).patrol();
    if (plan.duties().isEmpty()) {
      return List.of();
    }
    LocalDate today = PatrolDuty.day(moments.now());
    Map<String, PatrolMark> done = new HashMap<>();
    marks.findByCity(city).forEach(mark -> done.put(mark.gridId() + "." + mark.kind(), mark));
    Map<Long, Late> late = new HashMap<>();
    households.late(city, today).forEach(each -> late.put(each.gridId(), each));
    List<Entry> entries = new ArrayList<>();
    for (Grid grid : area) {
      for (Duty duty : plan.duties()) {
        if (duty.every() == null) {
          household(grid, duty, late.get(grid.id()), entries);
        } else if (duty.grids().contains(grid.type())) {
          PatrolMark mark = done.get(grid.id() + "." + duty.kind());
          PatrolDuty stands = PatrolLists.stands(plan, duty, mark, today);
          if (stands.state() == PatrolDuty.State.OVERDUE) {
            entries.add(new Entry(grid, duty, stands.lastDone(), stands.dueSince(), null));
          }
        }
      }
    }
    return entries;
  }

  private static void household(Grid grid, Duty duty, Late late, List<Entry> entries) {
    if (late != null) {
      entries.add(
          new Entry(grid, duty, late.lastVisited(), late.dueOn().plusDays(1), late.households()));
    }
  }

  private OverdueRow row(Entry entry, Locale locale) {
    Grid grid = entry.grid();
    return new OverdueRow(
        grid.id(),
        grid.code(),
        grid.name(),
        views.village(grid),
        grid.type(),
        entry.duty().kind(),
        entry.last(),
        entry.since(),
        entry.households(),
        views.texts(entry.duty(), locale));
  }
}
