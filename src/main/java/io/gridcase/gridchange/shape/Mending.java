package io.gridcase.gridchange.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes parts with hairs between them cover their area exactly: who comes first keeps an overlap,
 * what is left out goes to the part with the longest border to it.
 */
final class Mending {

  private final Geometry area;
  private final Map<String, Geometry> parts;

  Mending(Geometry area, Map<String, Geometry> parts) {
    this.area = area;
    this.parts = Partition.copy(parts);
  }

  Map<String, Geometry> done() {
    Geometry taken = null;
    for (String key : List.copyOf(parts.keySet())) {
      Geometry own = Lay.common(parts.get(key), area);
      if (taken != null) {
        own = Lay.without(own, taken);
      }
      own = withoutCrumbs(own);
      parts.put(key, own);
      taken = taken == null ? own : Lay.union(taken, own);
    }
    Hair.polygons(Lay.without(area, taken)).forEach(this::giveAway);
    return parts;
  }

  /** The largest piece and those that are no mere strips; the rest is given away like a hole. */
  private static Geometry withoutCrumbs(Geometry own) {
    List<Polygon> pieces = new ArrayList<>(Hair.polygons(own));
    Polygon largest =
        pieces.stream().max(Comparator.comparingDouble(Polygon::getArea)).orElseThrow();
    pieces.removeIf(piece -> piece != largest && Hair.isNoise(piece));
    return pieces.size() == 1 ? largest : Hair.joined(pieces, own);
  }

  private void giveAway(Polygon piece) {
    parts.entrySet().stream()
        .filter(
            part -> part.getValue().getEnvelopeInternal().intersects(piece.getEnvelopeInternal()))
        .max(Comparator.comparingDouble(part -> border(part.getValue(), piece)))
        .ifPresent(part -> part.setValue(Lay.union(part.getValue(), piece)));
  }

  private static double border(Geometry part, Polygon piece) {
    return Lay.common(part.getBoundary(), piece.getBoundary()).getLength();
  }
}
