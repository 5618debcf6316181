package io.gridcase.portal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding the grid one lives in: by place down to the village, or by where one stands. */
@RestController
@RequestMapping("/api/public")
class PublicPlaceController {

  /** How many grids one answer holds; what lies above a town is not listed. */
  private static final int MOST = 500;

  private final Cities cities;
  private final Places places;
  private final Grids grids;
  private final Keeping keeping;

  PublicPlaceController(Cities cities, Places places, Grids grids, Keeping keeping) {
    this.cities = cities;
    this.places = places;
    this.grids = grids;
    this.keeping = keeping;
  }

  /** A city with its look. */
  record PublicCity(String key, String name, String accent, String regulation) {}

  /** A place one can choose. */
  record PublicPlace(String code, String name, Level level) {}

  /**
   * A grid one can choose.
   *
   * @param code the grid's own code
   * @param polygon GeoJSON geometry; absent while it has not been drawn
   */
  record PublicGrid(
      String code,
      String name,
      GridType type,
      String village,
      Double lng,
      Double lat,
      @JsonRawValue @Schema(type = "object") String polygon) {}

  /** The cities this installation serves. */
  @GetMapping("/cities")
  ResponseEntity<List<PublicCity>> cities(Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return keeping.lasting(
        cities.all().stream()
            .map(
                city ->
                    new PublicCity(
                        city.key(),
                        english ? city.nameEn() : city.name(),
                        city.accent(),
                        english ? city.regulationEn() : city.regulation()))
            .toList());
  }

  /** The places directly below {@code parent}; without it, the counties of the city. */
  @GetMapping("/{city}/places")
  ResponseEntity<List<PublicPlace>> places(
      @PathVariable String city, @RequestParam(required = false) String parent) {
    CityProfile profile = cities.profile(city);
    String code = parent == null ? profile.divisionCode() : in(profile, parent).code();
    return keeping.lasting(
        places.below(code).stream()
            .map(place -> new PublicPlace(place.code(), place.shortName(), place.level()))
            .toList());
  }

  /**
   * The grids in force of a town or village, by code, with their polygons; of more than 500 the
   * first ones, and how the next are asked for stands in the header {@code Link}.
   *
   * @param place twelve digits
   * @param after only those whose code comes after this one
   */
  @GetMapping("/{city}/grids")
  ResponseEntity<List<PublicGrid>> grids(
      @PathVariable String city,
      @RequestParam String place,
      @RequestParam(required = false) String after) {
    Place found = in(cities.profile(city), place);
    if (found.level().compareTo(Level.TOWN) > 0) {
      throw Refusal.invalid("public-place-too-wide").field("place", "public-place-too-wide");
    }
    List<Grid> here =
        grids.search(new GridSearch(city, found.prefix(), null, null, Integer.MAX_VALUE)).stream()
            .filter(grid -> after == null || grid.code().compareTo(after) > 0)
            .toList();
    ResponseEntity<List<PublicGrid>> answer =
        keeping.fresh(here.stream().limit(MOST).map(this::view).toList());
    return here.size() > MOST
        ? ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header(HttpHeaders.LINK, next(city, place, here.get(MOST - 1)))
            .body(answer.getBody())
        : answer;
  }

  /** The grid in force a point lies in; 404 outside every grid. Degrees, CGCS2000. */
  @GetMapping("/{city}/grids/locate")
  ResponseEntity<PublicGrid> locate(
      @PathVariable String city, @RequestParam double lng, @RequestParam double lat) {
    cities.profile(city);
    return keeping.fresh(
        grids
            .locate(city, lng, lat)
            .map(this::view)
            .orElseThrow(() -> Refusal.notFound("public-no-grid-here")));
  }

  private Place in(CityProfile city, String code) {
    return places
        .find(code)
        .filter(place -> place.code().startsWith(city.divisionPrefix()))
        .orElseThrow(() -> Refusal.notFound("place-unknown").with("place", code));
  }

  private static String next(String city, String place, Grid last) {
    return "</api/public/%s/grids?place=%s&after=%s>; rel=\"next\""
        .formatted(city, place, last.code());
  }

  private PublicGrid view(Grid grid) {
    return new PublicGrid(
        grid.code(),
        grid.name(),
        grid.type(),
        places.find(grid.villageCode()).map(Place::shortName).orElse(null),
        grid.centroidLng(),
        grid.centroidLat(),
        grid.polygon());
  }
}
