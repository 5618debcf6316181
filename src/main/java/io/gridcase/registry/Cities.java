package io.gridcase.registry;

import io.gridcase.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The cities this installation serves, in the order of {@code gridcase.cities}. */
@Component
public class Cities {

  private final Map<String, CityProfile> profiles = new LinkedHashMap<>();

  Cities(@Value("${gridcase.cities}") List<String> keys, CityFiles files) {
    keys.forEach(key -> profiles.put(key, files.profile(key)));
  }

  /**
   * The profile of a city.
   *
   * @throws Refusal {@code city-unknown} when the installation does not serve it
   */
  public CityProfile profile(String city) {
    CityProfile profile = profiles.get(city);
    if (profile == null) {
      throw Refusal.notFound("city-unknown").with("city", city);
    }
    return profile;
  }

  /** Every city served. */
  public List<CityProfile> all() {
    return List.copyOf(profiles.values());
  }

  /** The city a division code lies in. */
  public Optional<CityProfile> ofPlace(String placeCode) {
    return profiles.values().stream()
        .filter(profile -> placeCode.startsWith(profile.divisionPrefix()))
        .findFirst();
  }
}
