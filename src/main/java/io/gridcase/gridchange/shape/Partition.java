package io.gridcase.gridchange.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Whether parts divide an area: inside it, none over another, nothing left out. Strips within the
 * tolerance are mended, so that what comes out covers the area exactly. All in metres.
 */
public final class Partition {

  /** What can be wrong. */
  public enum Fault {
    /** A part reaches out of the area. */
    OUTSIDE,
    /** Two parts lie over each other. */
    OVERLAP,
    /** A piece of the area belongs to no part. */
    HOLE
  }

  /**
   * A fault and where it is.
   *
   * @param parts the keys of the parts concerned; none for a hole
   * @param where the piece, in metres
   * @param mended whether it is within the tolerance and was mended
   */
  public record Flaw(Fault fault, List<String> parts, Polygon where, boolean mended) {}

  /**
   * What came of it.
   *
   * @param parts the parts as they cover the area; as drawn where nothing was mended
   */
  public record Result(List<Flaw> flaws, Map<String, Geometry> parts) {

    /** Whether something is wrong that was not mended. */
    public boolean broken() {
      return flaws.stream().anyMatch(flaw -> !flaw.mended());
    }
  }

  private final Geometry area;
  private final Map<String, Geometry> parts;
  private final Hair hair;
  private final List<Flaw> flaws = new ArrayList<>();

  private Partition(Geometry area, Map<String, Geometry> parts, Hair hair) {
    this.area = area;
    this.parts = parts;
    this.hair = hair;
  }

  /**
   * Holds parts against the area they shall divide.
   *
   * @param parts valid areas by their keys
   */
  public static Result of(Geometry area, Map<String, Geometry> parts, Hair hair) {
    Partition partition = new Partition(area, parts, hair);
    partition.outside();
    partition.flaws.addAll(overlaps(parts, hair));
    partition.holes();
    boolean mend = !partition.flaws.isEmpty() && partition.flaws.stream().allMatch(Flaw::mended);
    return new Result(List.copyOf(partition.flaws), mend ? new Mending(area, parts).done() : parts);
  }

  /** Where parts lie over each other, whatever they divide. */
  public static List<Flaw> overlaps(Map<String, Geometry> parts, Hair hair) {
    List<Flaw> found = new ArrayList<>();
    List<String> keys = new ArrayList<>(parts.keySet());
    STRtree tree = new STRtree();
    for (int i = 0; i < keys.size(); i++) {
      tree.insert(parts.get(keys.get(i)).getEnvelopeInternal(), i);
    }
    for (int i = 0; i < keys.size(); i++) {
      Geometry one = parts.get(keys.get(i));
      for (Object near : tree.query(one.getEnvelopeInternal())) {
        int j = (Integer) near;
        if (j > i) {
          Geometry common = Lay.common(one, parts.get(keys.get(j)));
          flaw(Fault.OVERLAP, List.of(keys.get(i), keys.get(j)), common, hair, found);
        }
      }
    }
    return found;
  }

  private void outside() {
    parts.forEach(
        (key, part) -> flaw(Fault.OUTSIDE, List.of(key), Lay.without(part, area), hair, flaws));
  }

  private void holes() {
    Geometry covered = Lay.union(parts.values(), area);
    flaw(Fault.HOLE, List.of(), Lay.without(area, covered), hair, flaws);
  }

  static void flaw(Fault fault, List<String> keys, Geometry pieces, Hair hair, List<Flaw> found) {
    for (Polygon piece : Hair.polygons(pieces)) {
      if (!Hair.isNoise(piece)) {
        found.add(new Flaw(fault, keys, piece, hair.covers(piece)));
      }
    }
  }

  /** Areas that lie side by side as one. */
  public static Geometry whole(List<? extends Geometry> parts) {
    return parts.size() == 1 ? parts.get(0) : Lay.union(parts, parts.get(0));
  }

  /** A copy in the order of the keys. */
  static Map<String, Geometry> copy(Map<String, Geometry> parts) {
    return new LinkedHashMap<>(parts);
  }
}
