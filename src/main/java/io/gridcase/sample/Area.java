package io.gridcase.sample;

import java.util.List;

/**
 * Something to be given a piece of land: a leaf, or something divided further.
 *
 * @param key names a leaf; empty otherwise
 * @param parts what it is divided into; empty for a leaf
 */
record Area(String key, double ownWeight, List<Area> parts) {

  /** A piece that is not divided further; land is shared out by weight. */
  static Area leaf(String key, double weight) {
    return new Area(key, weight, List.of());
  }

  static Area of(List<Area> parts) {
    return new Area("", 0, List.copyOf(parts));
  }

  double weight() {
    return parts.isEmpty() ? ownWeight : parts.stream().mapToDouble(Area::weight).sum();
  }
}
