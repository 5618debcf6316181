package io.gridcase.gridfile;

import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.List;
import org.springframework.stereotype.Component;

/** The grids whose files the caller may open, by code. */
@Component
class FileSearch {

  private static final int MOST = 100;

  private final FileRights rights;
  private final Grids grids;
  private final Places places;

  FileSearch(FileRights rights, Grids grids, Places places) {
    this.rights = rights;
    this.grids = grids;
    this.places = places;
  }

  /** A grid in short. */
  record FileRow(
      long id,
      String code,
      String name,
      GridType type,
      String villageName,
      int households,
      int population) {}

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
   * @param after the code the part before ended with; null at the beginning
   */
  FilePage page(String q, String after, int size) {
    String text = q == null || q.isBlank() ? null : q.strip();
    List<Grid> all =
        grids.search(new GridSearch(rights.city(), null, null, text, Integer.MAX_VALUE)).stream()
            .filter(rights::mayOpen)
            .toList();
    List<Grid> rest =
        all.stream().filter(grid -> after == null || grid.code().compareTo(after) > 0).toList();
    List<FileRow> items =
        rest.stream().limit(Math.max(1, Math.min(size, MOST))).map(this::row).toList();
    boolean more = items.size() < rest.size();
    return new FilePage(items, more ? items.get(items.size() - 1).code() : null, all.size());
  }

  private FileRow row(Grid grid) {
    return new FileRow(
        grid.id(),
        grid.code(),
        grid.name(),
        grid.type(),
        places.find(grid.villageCode()).map(Place::shortName).orElse(null),
        grid.households(),
        grid.population());
  }
}
