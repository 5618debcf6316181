package io.gridcase.access;

import io.gridcase.kernel.Level;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.CityProfile.LevelWords;
import io.gridcase.registry.Function;
import io.gridcase.registry.OrganisationKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a page knows about the person who signed in.
 *
 * @param acting the position acted in; absent when all count
 */
record SessionView(
    String username,
    String name,
    City city,
    List<Role> roles,
    List<Held> positions,
    List<ActorPost> posts,
    Long acting,
    boolean mustChangePassword) {

  record City(String key, String name, String accent, Map<Level, LevelWords> levels) {
    static City of(CityProfile profile, Locale locale) {
      return new City(profile.key(), named(profile, locale), profile.accent(), profile.levels());
    }
  }

  /**
   * A position.
   *
   * @param placePrefix the leading digits of every place below the organisation
   */
  record Held(
      long id,
      long organisationId,
      String organisation,
      OrganisationKind kind,
      Level level,
      Function function,
      String placePrefix,
      Set<Role> roles) {
    static Held of(ActorPosition position) {
      return new Held(
          position.id(),
          position.organisationId(),
          position.organisation(),
          position.kind(),
          position.level(),
          position.function(),
          position.placePrefix(),
          position.roles());
    }
  }

  /** The name of a city in the language of the page. */
  static String named(CityProfile profile, Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
        ? profile.nameEn()
        : profile.name();
  }
}
