package io.gridcase.gridchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.GridCases.PlacedCase;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.Lands;
import io.gridcase.registry.Grid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Where what is in the touched grids goes: a case with a place to the grid it will lie in, an
 * exclusive one first; everything without a place to the main heir of its grid, which covers most
 * of it.
 */
final class Destinations {

  private final Map<String, Geometry> shapes = new LinkedHashMap<>();
  private final Map<Long, String> mainHeirs = new HashMap<>();

  private Destinations() {}

  static Destinations of(Ground ground, ObjectMapper json) {
    Destinations destinations = new Destinations();
    ground.exclusive().forEach(grid -> destinations.drawn(grid.key(), grid.polygon()));
    ground.comprehensive().forEach(grid -> destinations.drawn(grid.key(), grid.polygon()));
    ground.touched().values().forEach(grid -> destinations.heir(grid, ground, json));
    return destinations;
  }

  private void drawn(String key, JsonNode polygon) {
    read(polygon).ifPresent(shape -> shapes.put(key, shape));
  }

  private void heir(Grid grid, Ground ground, ObjectMapper json) {
    List<String> heirs = Ground.keys(ground.heirs(grid.id()));
    if (heirs.isEmpty()) {
      // an exclusive grid that is given up lies in a comprehensive one, if that is touched too
      heirs = Ground.keys(ground.comprehensive());
    }
    Optional<Geometry> before =
        grid.polygon() == null ? Optional.empty() : read(tree(json, grid.polygon()));
    heirs.stream()
        .max(
            java.util.Comparator.comparingDouble(
                key ->
                    before.isPresent() && shapes.containsKey(key)
                        ? Lands.common(before.get(), shapes.get(key))
                        : 0))
        .ifPresent(key -> mainHeirs.put(grid.id(), key));
  }

  private static Optional<Geometry> read(JsonNode polygon) {
    try {
      return Optional.of(GeoText.area(polygon));
    } catch (GeoText.Unreadable e) {
      return Optional.empty();
    }
  }

  private static JsonNode tree(ObjectMapper json, String text) {
    try {
      return json.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return null;
    }
  }

  /** The key of the planned grid a case comes into; empty when nothing takes its grid's place. */
  Optional<String> of(PlacedCase one) {
    if (one.lng() != null && one.lat() != null) {
      Optional<String> at =
          shapes.entrySet().stream()
              .filter(shape -> Lands.contains(shape.getValue(), one.lng(), one.lat()))
              .map(Map.Entry::getKey)
              .findFirst();
      if (at.isPresent()) {
        return at;
      }
    }
    return mainHeir(one.gridId());
  }

  /** The key of the planned grid that takes over what has no place of its own in a grid. */
  Optional<String> mainHeir(long gridId) {
    return Optional.ofNullable(mainHeirs.get(gridId));
  }
}
