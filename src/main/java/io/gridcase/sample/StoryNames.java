package io.gridcase.sample;

import io.gridcase.personnel.PositionRole;
import io.gridcase.registry.AuthorityKind;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Function;
import io.gridcase.registry.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * User names one can remember: {@code zj.town.dispatcher}, {@code zj.urban.head} in the town's
 * office, {@code zj.county.urban.head} in the county's department.
 */
final class StoryNames {

  /** The departments that stand for city management, by what the city's regulation links. */
  private static final List<Function> URBAN =
      List.of(Function.URBAN_MANAGEMENT, Function.LAW_ENFORCEMENT, Function.HOUSING);

  private final String prefix;
  private final Function urban;

  /** Where law enforcement manages the city, housing and construction repairs its roads. */
  private final boolean housingRepairsRoads;

  private final Map<String, Integer> used = new HashMap<>();

  StoryNames(String prefix, CityProfile city) {
    this.prefix = prefix;
    this.urban =
        URBAN.stream().filter(each -> city.department(each).isPresent()).findFirst().orElse(null);
    this.housingRepairsRoads = urban == Function.LAW_ENFORCEMENT;
  }

  /** The name of somebody with this role there; a second one gets a 2. */
  String of(Organisation organisation, PositionRole role) {
    return of(label(organisation) + "." + role.name().toLowerCase(Locale.ROOT));
  }

  /** The name of somebody known by a word alone. */
  String of(String word) {
    int times = used.merge(word, 1, Integer::sum);
    return prefix + "." + word + (times == 1 ? "" : times);
  }

  /** Whether the sign-in page shows the people of this organisation. */
  boolean shown(Organisation organisation) {
    return organisation.function() == null
        || organisation.function() == urban
        || organisation.function() == Function.PUBLIC_SECURITY
        || (housingRepairsRoads && organisation.function() == Function.HOUSING);
  }

  private String label(Organisation organisation) {
    String level = organisation.level().name().toLowerCase(Locale.ROOT);
    return switch (organisation.kind()) {
      case AGENCY, COMMITTEE -> level;
      case AUTHORITY ->
          organisation.authorityKind() == AuthorityKind.PARTY_OR_GOVERNMENT
              ? level
              : level + "." + word(organisation.authorityKind().name());
      case DEPARTMENT -> (organisation.office() ? "" : level + ".") + word(organisation.function());
    };
  }

  private String word(Function function) {
    if (function == urban) {
      return "urban";
    }
    return function == Function.PUBLIC_SECURITY ? "police" : word(function.name());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
