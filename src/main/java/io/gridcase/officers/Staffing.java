package io.gridcase.officers;

import static java.util.Collections.frequency;

import io.gridcase.kernel.Level;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.officers.Shortages.Shortage;
import io.gridcase.officers.StaffingViews.StaffingPage;
import io.gridcase.officers.StaffingViews.StaffingRow;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the grids of an area that lack somebody, by the city's table {@code staffing}. */
@Component
@Transactional(readOnly = true)
class Staffing {

  private static final int MOST = 100;

  private final OfficerRights rights;
  private final Grids grids;
  private final Places places;
  private final PostsByGrid posts;
  private final Shortages shortages;
  private final Clock clock;

  Staffing(
      OfficerRights rights,
      Grids grids,
      Places places,
      PostsByGrid posts,
      Shortages shortages,
      Clock clock) {
    this.rights = rights;
    this.grids = grids;
    this.places = places;
    this.posts = posts;
    this.shortages = shortages;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param place the code of a place; null for all of the caller's area
   * @param q part of a grid's name or code; null for all
   * @param post the table's word for a post that is lacking; null for any
   */
  record Search(String place, String q, String post) {

    private String text() {
      return q == null || q.isBlank() ? null : q.strip();
    }

    private boolean wants(StaffingRow row) {
      return !row.shortages().isEmpty()
          && (post == null
              || post.isBlank()
              || row.shortages().stream().map(Shortage::post).anyMatch(post::equals));
    }
  }

  /**
   * A part of the list, by the grids' codes.
   *
   * @param after the code the part before ended with; null at the beginning
   */
  public StaffingPage page(Search search, String after, int size, Locale locale) {
    Area area = rights.area(search.place());
    List<Grid> there = grids(area, null);
    List<StaffingRow> all = rows(search, locale);
    List<StaffingRow> rest =
        all.stream().filter(row -> after == null || row.gridCode().compareTo(after) > 0).toList();
    List<StaffingRow> shown = rest.stream().limit(Math.max(1, Math.min(size, MOST))).toList();
    boolean more = shown.size() < rest.size();
    return new StaffingPage(
        shown,
        more ? shown.get(shown.size() - 1).gridCode() : null,
        all.size(),
        there.size(),
        shortages.asked(area.city()));
  }

  /** All of it. */
  public List<StaffingRow> rows(Search search, Locale locale) {
    Area area = rights.area(search.place());
    Map<Long, List<PostKind>> held = posts.of(area, LocalDate.now(clock));
    return grids(area, search.text()).stream()
        .map(grid -> row(grid, held.getOrDefault(grid.id(), List.of()), locale))
        .filter(search::wants)
        .toList();
  }

  private List<Grid> grids(Area area, String text) {
    return grids.search(new GridSearch(area.city(), area.prefix(), null, text, Integer.MAX_VALUE));
  }

  private StaffingRow row(Grid grid, List<PostKind> held, Locale locale) {
    return new StaffingRow(
        grid.id(),
        grid.code(),
        grid.name(),
        grid.type(),
        places.find(grid.placeCode(Level.TOWN)).map(Place::name).orElse(null),
        places.find(grid.villageCode()).map(Place::shortName).orElse(null),
        frequency(held, PostKind.HEAD),
        frequency(held, PostKind.FULL_TIME),
        frequency(held, PostKind.PART_TIME),
        frequency(held, PostKind.INSTRUCTOR),
        frequency(held, PostKind.EXCLUSIVE),
        shortages.of(grid, held, locale));
  }
}
