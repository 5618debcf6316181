package io.gridcase.imports;

import io.gridcase.kernel.Level;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a division code that must be a place of the city, at the level the row is about. */
@Component
class PlaceColumn {

  private final Places places;
  private final Cities cities;

  PlaceColumn(Places places, Cities cities) {
    this.places = places;
    this.cities = cities;
  }

  /** The code; null with a problem noted when it is not such a place. */
  String of(String city, Row row, String column, Level level) {
    String code = row.needed(column, 12);
    if (code == null) {
      return null;
    }
    Optional<Place> place =
        places.find(code).filter(p -> p.code().startsWith(cities.profile(city).divisionPrefix()));
    if (place.isEmpty()) {
      row.problem(column, "import-place-unknown");
      return null;
    }
    if (level != null && place.get().level() != level) {
      row.problem(column, "import-place-level", Map.of("level", place.get().level()));
      return null;
    }
    return code;
  }
}
