package io.gridcase.gridchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.GridCases.PlacedCase;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.Lands;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/**
 * Which grid takes over from one that ends: as the plan says; where it says nothing, as for an
 * exclusive grid that is given up, the comprehensive grid it lies in.
 */
@Component
class Heirs {

  private final Grids grids;
  private final ObjectMapper json;

  Heirs(Grids grids, ObjectMapper json) {
    this.grids = grids;
    this.json = json;
  }

  /** By the id of a grid that ends, the grid that takes over what has no place of its own in it. */
  Map<Long, Grid> of(Result result, Destinations destinations) {
    Map<Long, Grid> heirs = new HashMap<>();
    for (Long ending : result.ground().ending()) {
      destinations
          .mainHeir(ending)
          .map(key -> result.grids().get(key))
          .or(() -> around(result.ground().touched().get(ending), result.ground()))
          .ifPresent(heir -> heirs.put(ending, heir));
    }
    return heirs;
  }

  /** The grid at the place of a case, when its own ended and the plan has none there. */
  Optional<Grid> at(PlacedCase one, Ground ground) {
    return one.lng() == null || one.lat() == null
        ? Optional.empty()
        : grids
            .locate(ground.city(), one.lng(), one.lat())
            .filter(grid -> !ground.ending().contains(grid.id()));
  }

  /** The comprehensive grid of the village that has most in common with an exclusive one. */
  Optional<Grid> around(Grid ended, Ground ground) {
    if (ended.type() != GridType.EXCLUSIVE) {
      return Optional.empty();
    }
    List<Grid> there =
        grids.ofVillage(ground.city(), ended.villageCode()).stream()
            .filter(grid -> grid.type() != GridType.EXCLUSIVE)
            .filter(grid -> !ground.ending().contains(grid.id()))
            .toList();
    Optional<Geometry> shape = shape(ended);
    // of several as good as one another the first by code
    return there.stream()
        .max(
            Comparator.<Grid>comparingDouble(grid -> common(shape, shape(grid)))
                .thenComparing(Comparator.comparing(Grid::code).reversed()));
  }

  private static double common(Optional<Geometry> one, Optional<Geometry> other) {
    return one.isPresent() && other.isPresent() ? Lands.common(one.get(), other.get()) : 0;
  }

  private Optional<Geometry> shape(Grid grid) {
    try {
      return grid.polygon() == null
          ? Optional.empty()
          : Optional.of(GeoText.area(json.readTree(grid.polygon())));
    } catch (com.fasterxml.jackson.core.JsonProcessingException | GeoText.Unreadable e) {
      return Optional.empty();
    }
  }
}
