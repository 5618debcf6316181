package io.gridcase.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/**
 * Shares out a county to towns, villages and grids: pieces touch along shared borders, leave no
 * hole and do not overlap. The same seed gives the same pieces.
 */
final class Tessellation {

  private static final int OUTLINE_CORNERS = 18;
  private static final int DIRECTIONS = 12;

  private final Random random;
  private final Map<String, ConvexCell> leaves = new LinkedHashMap<>();

  private Tessellation(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The pieces of the leaves, in kilometres around the middle.
   *
   * @param area of the whole in km²
   */
  static Map<String, ConvexCell> share(Area county, double area, long seed) {
    Tessellation tessellation = new Tessellation(seed);
    tessellation.divide(county, tessellation.outline(area));
    return tessellation.leaves;
  }

  private ConvexCell outline(double area) {
    List<Coordinate> corners = new ArrayList<>();
    double radius = Math.sqrt(area / Math.PI);
    double stretch = 1.15 + 0.2 * random.nextDouble();
    double turn = random.nextDouble() * Math.PI;
    for (int i = 0; i < OUTLINE_CORNERS; i++) {
      double angle = 2 * Math.PI * (i + 0.5 * random.nextDouble()) / OUTLINE_CORNERS;
      double x = radius * stretch * Math.cos(angle);
      double y = radius / stretch * Math.sin(angle);
      corners.add(
          new Coordinate(
              x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)));
    }
    return new ConvexCell(corners);
  }

  private void divide(Area area, ConvexCell land) {
    if (area.parts().isEmpty()) {
      leaves.put(area.key(), land);
    } else {
      divide(area.parts(), land);
    }
  }

  private void divide(List<Area> parts, ConvexCell land) {
    if (parts.size() == 1) {
      divide(parts.get(0), land);
      return;
    }
    double whole = parts.stream().mapToDouble(Area::weight).sum();
    int split = 0;
    double first = 0;
    do {
      first += parts.get(split++).weight();
    } while (split < parts.size() - 1 && first + parts.get(split).weight() / 2 < whole / 2);
    ConvexCell.Cut cut = shortest(land, first / whole);
    divide(parts.subList(0, split), cut.first());
    divide(parts.subList(split, parts.size()), cut.second());
  }

  /** The shortest cut among some directions keeps the pieces compact. */
  private ConvexCell.Cut shortest(ConvexCell land, double share) {
    ConvexCell.Cut best = null;
    double turn = random.nextDouble() * Math.PI;
    for (int i = 0; i < DIRECTIONS; i++) {
      ConvexCell.Cut cut = land.cut(turn + i * 2 * Math.PI / DIRECTIONS, share);
      if (best == null || cut.length() < best.length()) {
        best = cut;
      }
    }
    return best;
  }
}
