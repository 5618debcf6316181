package io.gridcase.gridfile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gridcase.officers.Shortages;
import io.gridcase.officers.Shortages.Shortage;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The grids whose files the caller may open, by code. */
@Component
class FileSearch {

  private static final int MOST = 100;

  private final FileRights rights;
  private final Grids grids;
  private final Places places;
  private final Posts posts;
  private final Shortages shortages;
  private final Clock clock;

  FileSearch(
      FileRights rights,
      Grids grids,
      Places places,
      Posts posts,
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
   * A grid in short.
   *
   * @param officers how many people work its cases today
   * @param shortages the posts it lacks today, by the city's table
   * @param polygon GeoJSON geometry; absent where none was drawn
   */
  record FileRow(
      long id,
      String code,
      String name,
      GridType type,
      String villageName,
      int households,
      int population,
      long officers,
      List<Shortage> shortages,
      @JsonRawValue @Schema(type = "object") String polygon) {}

  /**
   * A part of the list.
   *
   * @param next where the next part begins; null at the end
   * @param total how many match in all
   */
  record FilePage(List<FileRow> items, String next, int total) {}

  /**
   * The grids that match, in parts.
   *
   * @param q part of the name or code; null for all
   * @param managedBy the department that manages them; null for all
   * @param after the code the part before ended with; null at the beginning
   */
  FilePage page(String q, Long managedBy, String after, int size, Locale locale) {
    String text = q == null || q.isBlank() ? null : q.strip();
    List<Grid> all =
        grids.search(new GridSearch(rights.city(), null, null, text, Integer.MAX_VALUE)).stream()
            .filter(rights::mayOpen)
            .filter(it -> managedBy == null || managedBy.equals(it.managingDepartmentId()))
            .toList();
    List<Grid> rest =
        all.stream().filter(grid -> after == null || grid.code().compareTo(after) > 0).toList();
    List<Grid> shown = rest.stream().limit(Math.max(1, Math.min(size, MOST))).toList();
    Map<Long, List<PostKind>> posts = postsIn(shown);
    List<FileRow> items =
        shown.stream().map(it -> row(it, posts.getOrDefault(it.id(), List.of()), locale)).toList();
    boolean more = items.size() < rest.size();
    return new FilePage(items, more ? items.get(items.size() - 1).code() : null, all.size());
  }

  private Map<Long, List<PostKind>> postsIn(List<Grid> shown) {
    Set<Long> ids = shown.stream().map(Grid::id).collect(toSet());
    return posts.heldInAny(ids, LocalDate.now(clock)).stream()
        .collect(groupingBy(Post::gridId, mapping(Post::kind, toList())));
  }

  private FileRow row(Grid grid, List<PostKind> held, Locale locale) {
    return new FileRow(
        grid.id(),
        grid.code(),
        grid.name(),
        grid.type(),
        places.find(grid.villageCode()).map(Place::shortName).orElse(null),
        grid.households(),
        grid.population(),
        held.stream().filter(PostKind::handles).count(),
        shortages.of(grid, held, locale),
        grid.polygon());
  }
}
