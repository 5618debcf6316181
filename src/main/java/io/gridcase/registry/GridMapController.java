package io.gridcase.registry;

import io.gridcase.kernel.Refusal;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All grids of the caller's city in the frame of a map, as coarse as the map can show them. */
@RestController
class GridMapController {

  /** The most outlines of one answer: a large county; who sees more of the city zooms in. */
  private static final int MOST = 6_000;

  /**
   * What stands in a frame.
   *
   * @param total how many grids there are in it; more than are listed when the frame is too wide
   */
  record GridMap(List<GridOutline> grids, int total) {}

  private final Grids grids;
  private final Viewer viewer;

  GridMapController(Grids grids, Viewer viewer) {
    this.grids = grids;
    this.viewer = viewer;
  }

  /**
   * The outlines of the grids in force, by code; none when there are more than a map can show.
   *
   * @param bbox the frame {@code west,south,east,north}, degrees
   * @param width how wide the map is, pixels
   */
  @GetMapping("/api/grids/map")
  GridMap map(@RequestParam String bbox, @RequestParam int width) {
    Envelope frame = MapFrame.read(bbox);
    if (width < 1 || width > 20_000) {
      throw Refusal.invalid("input-invalid").field("width", "map-width-wrong");
    }
    List<GridOutline> found = grids.outlines(viewer.city(), frame, frame.getWidth() / width);
    return new GridMap(found.size() > MOST ? List.of() : found, found.size());
  }
}
