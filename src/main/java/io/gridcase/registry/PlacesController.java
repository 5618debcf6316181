package io.gridcase.registry;

import io.gridcase.kernel.Level;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places of the caller's city, level by level. */
@RestController
class PlacesController {

  /** A place as lists show it. */
  record PlaceView(String code, String name, Level level) {}

  private final Places places;
  private final Cities cities;
  private final Viewer viewer;

  PlacesController(Places places, Cities cities, Viewer viewer) {
    this.places = places;
    this.cities = cities;
    this.viewer = viewer;
  }

  /** The places directly below {@code parent}; without it, the counties of the city. */
  @GetMapping("/api/places")
  List<PlaceView> below(@RequestParam(required = false) String parent) {
    CityProfile city = cities.profile(viewer.city());
    String code = parent == null ? city.divisionCode() : parent;
    if (!code.startsWith(city.divisionPrefix())) {
      return List.of();
    }
    return places.below(code).stream()
        .map(place -> new PlaceView(place.code(), place.name(), place.level()))
        .toList();
  }
}
