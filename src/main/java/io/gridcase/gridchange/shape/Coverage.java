package io.gridcase.gridchange.shape;

import io.gridcase.gridchange.shape.Partition.Fault;
import io.gridcase.gridchange.shape.Partition.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Whether thousands of areas cover a land together: none over another, nothing left out in their
 * midst. What lies outside all of them is outside the land. All in metres.
 *
 * <p>Only areas whose borders do not run along their neighbours' are laid over each other one by
 * one; where all borders are shared that is none.
 */
public final class Coverage {

  private Coverage() {}

  /**
   * What is wrong, strips within the tolerance included and marked as {@link Flaw#mended}.
   *
   * @param parts valid areas by their keys
   */
  public static List<Flaw> flaws(Map<String, Geometry> parts, Hair hair) {
    List<String> keys = List.copyOf(parts.keySet());
    Geometry[] areas = keys.stream().map(parts::get).toArray(Geometry[]::new);
    List<Flaw> found = new ArrayList<>();
    overlaps(keys, areas, hair, found);
    if (areas.length > 0) {
      holes(areas, hair, found);
    }
    return found;
  }

  private static void overlaps(List<String> keys, Geometry[] areas, Hair hair, List<Flaw> found) {
    Geometry[] strays = CoverageValidator.validate(areas);
    STRtree tree = new STRtree();
    for (int i = 0; i < areas.length; i++) {
      tree.insert(areas[i].getEnvelopeInternal(), i);
    }
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < areas.length; i++) {
      if (strays[i] == null) {
        continue;
      }
      for (Object near : tree.query(areas[i].getEnvelopeInternal())) {
        int first = Math.min(i, (Integer) near);
        int second = Math.max(i, (Integer) near);
        if (first != second && seen.add((long) first * areas.length + second)) {
          Geometry common = Lay.common(areas[first], areas[second]);
          Partition.flaw(
              Fault.OVERLAP, List.of(keys.get(first), keys.get(second)), common, hair, found);
        }
      }
    }
  }

  /** Rings inside the whole: land that belongs to nobody, whoever lies around it. */
  private static void holes(Geometry[] areas, Hair hair, List<Flaw> found) {
    Geometry whole = Lay.union(List.of(areas), areas[0]);
    for (Polygon piece : Hair.polygons(whole)) {
      for (int i = 0; i < piece.getNumInteriorRing(); i++) {
        LinearRing ring = piece.getInteriorRingN(i);
        Polygon hole = piece.getFactory().createPolygon(ring);
        Partition.flaw(Fault.HOLE, List.of(), hole, hair, found);
      }
    }
  }
}
