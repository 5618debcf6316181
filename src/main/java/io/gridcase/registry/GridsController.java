package io.gridcase.registry;

import io.gridcase.kernel.Refusal;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Grids of the caller's city: one's own, of a village, in a map's frame, at a point. */
@RestController
@RequestMapping("/api/grids")
class GridsController {

  /** The most grids one answer holds; a map asks for its frame, a person for a part of a name. */
  private static final int LIMIT = 2_000;

  private final Grids grids;
  private final Places places;
  private final Organisations organisations;
  private final Viewer viewer;

  GridsController(Grids grids, Places places, Organisations organisations, Viewer viewer) {
    this.grids = grids;
    this.places = places;
    this.organisations = organisations;
    this.viewer = viewer;
  }

  /**
   * Grids in force, by code.
   *
   * @param mine only those the caller serves in, with polygons
   * @param village only those of this village or community, twelve digits
   * @param bbox only those in the frame {@code west,south,east,north}, degrees
   * @param q part of the name or code
   * @param polygons whether the polygons are wanted
   */
  @GetMapping
  List<GridView> list(
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(required = false) String village,
      @RequestParam(required = false) String bbox,
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "false") boolean polygons) {
    if (mine) {
      return viewer.grids().stream()
          .flatMap(id -> grids.find(id).stream())
          .sorted(Comparator.comparing(Grid::code))
          .map(grid -> view(grid, true))
          .toList();
    }
    Envelope frame = bbox == null ? null : MapFrame.read(bbox);
    String text = q == null || q.isBlank() ? null : q.strip();
    return grids.search(new GridSearch(viewer.city(), village, frame, text, LIMIT)).stream()
        .map(grid -> view(grid, polygons))
        .toList();
  }

  /** One grid of the caller's city, with its polygon. */
  @GetMapping("/{id}")
  GridView one(@PathVariable Long id) {
    return grids
        .find(id)
        .filter(grid -> grid.city().equals(viewer.city()))
        .map(grid -> view(grid, true))
        .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", id));
  }

  /** The grid in force a point lies in; 404 outside every grid of the caller's city. */
  @GetMapping("/locate")
  GridView locate(@RequestParam double lng, @RequestParam double lat) {
    return grids
        .locate(viewer.city(), lng, lat)
        .map(grid -> view(grid, true))
        .orElseThrow(
            () -> Refusal.notFound("point-outside-grids").with("lng", lng).with("lat", lat));
  }

  private GridView view(Grid grid, boolean polygon) {
    return new GridView(
        grid.id(),
        grid.code(),
        grid.name(),
        grid.type(),
        grid.basis(),
        grid.villageCode(),
        places.find(grid.villageCode()).map(Place::shortName).orElse(null),
        grid.managingDepartmentId(),
        organisations.find(grid.managingDepartmentId()).map(Organisation::name).orElse(null),
        grid.households(),
        grid.population(),
        grid.active(),
        grid.centroidLng(),
        grid.centroidLat(),
        polygon ? grid.polygon() : null);
  }
}
