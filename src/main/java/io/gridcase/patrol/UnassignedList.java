package io.gridcase.patrol;

import static java.util.stream.Collectors.toMap;

import io.gridcase.patrol.Households.Owed;
import io.gridcase.patrol.Shown.DutyView;
import io.gridcase.patrol.Shown.UnassignedPage;
import io.gridcase.patrol.Shown.UnassignedRow;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work nobody in particular does: households whose officer left, and what is due in grids nobody
 * works. Late or not, an agency has to find somebody for it.
 */
@Service
@Transactional(readOnly = true)
class UnassignedList {

  private static final int MOST = 100;

  private final PatrolRights rights;
  private final Cities cities;
  private final Grids grids;
  private final Posts posts;
  private final OpenDuties open;
  private final Households households;
  private final PatrolViews views;
  private final Moments moments;

  UnassignedList(
      PatrolRights rights,
      Cities cities,
      Grids grids,
      Posts posts,
      OpenDuties open,
      Households households,
      PatrolViews views,
      Moments moments) {
    this.rights = rights;
    this.cities = cities;
    this.grids = grids;
    this.posts = posts;
    this.open = open;
    this.households = households;
    this.views = views;
    this.moments = moments;
  }

  /**
   * A part of the list, by the grids' codes.
   *
   * @param q part of a grid's name or code; null for all
   * @param after the code the part before ended with; null at the beginning
   * @throws io.gridcase.kernel.Refusal {@code patrol-not-yours} (403)
   */
  public UnassignedPage page(String q, String after, int size, Locale locale) {
    Set<String> watched = rights.watched();
    String city = rights.actor().city();
    LocalDate today = PatrolDuty.day(moments.now());
    PatrolPlan plan = cities.profile(city).patrol();
    Set<Long> manned = posts.workedIn(city, today);
    Map<Long, Long> waiting =
        households.unassigned(city, today).stream().collect(toMap(Owed::gridId, Owed::households));
    String text = q == null || q.isBlank() ? null : q.strip();
    List<Grid> all =
        grids.search(new GridSearch(city, null, null, text, Integer.MAX_VALUE)).stream()
            .filter(grid -> watched.stream().anyMatch(grid.villageCode()::startsWith))
            .filter(
                grid ->
                    waiting.containsKey(grid.id())
                        || !manned.contains(grid.id()) && planned(plan, grid))
            .toList();
    List<Grid> rest =
        all.stream().filter(grid -> after == null || grid.code().compareTo(after) > 0).toList();
    List<Grid> shown = rest.stream().limit(Math.max(1, Math.min(size, MOST))).toList();
    return new UnassignedPage(
        shown.stream()
            .map(
                grid ->
                    row(
                        grid,
                        manned.contains(grid.id()),
                        waiting.getOrDefault(grid.id(), 0L),
                        locale))
            .toList(),
        shown.size() < rest.size() ? shown.get(shown.size() - 1).code() : null,
        all.size());
  }

  private static boolean planned(PatrolPlan plan, Grid grid) {
    return plan.duties().stream()
        .anyMatch(duty -> duty.every() != null && duty.grids().contains(grid.type()));
  }

  private UnassignedRow row(Grid grid, boolean manned, long waiting, Locale locale) {
    return new UnassignedRow(
        grid.id(),
        grid.code(),
        grid.name(),
        views.village(grid),
        manned,
        waiting,
        manned ? List.of() : duties(grid, locale));
  }

  private List<DutyView> duties(Grid grid, Locale locale) {
    return open.of(grid).stream()
        .map(each -> views.duty(each.duty(), each.stands(), locale))
        .toList();
  }
}
