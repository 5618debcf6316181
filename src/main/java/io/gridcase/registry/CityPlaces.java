package io.gridcase.registry;

import io.gridcase.kernel.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The places of a city as files: {@code places.csv} in the city's folder, or else its part of the
 * bundled division codes. Columns: code, name, level, parent.
 */
@Component
class CityPlaces {

  private static final String BUNDLED = "gridcase-data/divisions.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final CityFiles files;

  CityPlaces(CityFiles files) {
    this.files = files;
  }

  /**
   * The places of the city, from the city down to the villages, each after its parent.
   *
   * @throws IllegalStateException naming file and line when a place is wrong, or none is there
   */
  List<Place> of(CityProfile city) {
    List<Place> own =
        files
            .open(city.key(), "places.csv")
            .map(content -> read(content, city, city.key() + "/places.csv"))
            .orElseGet(() -> bundled(city));
    if (own.stream().noneMatch(place -> place.code().equals(city.divisionCode()))) {
      throw new IllegalStateException(
          "No places are known for %s (%s): add gridcase/dmn/%s/places.csv"
              .formatted(city.key(), city.divisionCode(), city.key()));
    }
    return own;
  }

  private List<Place> bundled(CityProfile city) {
    try {
      return read(new ClassPathResource(BUNDLED).getInputStream(), city, BUNDLED);
    } catch (IOException e) {
      throw new IllegalStateException(BUNDLED + " cannot be read", e);
    }
  }

  private static List<Place> read(InputStream content, CityProfile city, String file) {
    Map<String, Place> read = new HashMap<>();
    try (var reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
        var rows = FORMAT.parse(reader)) {
      for (CSVRecord row : rows) {
        if (row.get("code").startsWith(city.divisionPrefix())) {
          Place place = place(row);
          read.put(place.code(), place);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(file + " is no list of places: " + e.getMessage(), e);
    }
    List<Place> places = new ArrayList<>(read.values());
    places.sort(
        Comparator.comparing(Place::level, Comparator.reverseOrder()).thenComparing(Place::code));
    places.forEach(place -> check(place, read, file));
    return places;
  }

  private static Place place(CSVRecord row) {
    String parent = row.get("parent").isBlank() ? null : row.get("parent");
    return new Place(row.get("code"), row.get("name"), Level.valueOf(row.get("level")), parent);
  }

  private static void check(Place place, Map<String, Place> all, String file) {
    boolean right =
        place.level() == Level.CITY
            ? place.parentCode() == null
            : all.containsKey(place.parentCode())
                && all.get(place.parentCode()).level().below().orElseThrow() == place.level()
                && place.code().startsWith(all.get(place.parentCode()).prefix());
    if (!right || !place.code().matches("\\d{12}") || place.name().isBlank()) {
      throw new IllegalStateException(
          file + ": " + place.code() + " has no parent directly above, no name or no right code");
    }
  }
}
