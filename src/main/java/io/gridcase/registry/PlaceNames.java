package io.gridcase.registry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How villages and communities are called: the register names their committees. */
final class PlaceNames {

  private static final Pattern RESIDENTS =
      Pattern.compile("(.+?)(?:居民委员会|居民社区委员会|居民居委会|社区居委会|居委会|社区委会)");
  private static final Pattern VILLAGERS = Pattern.compile("(.+?)(?:村村民委员会|村村民委会|村村委会|村民委员会|村委会)");

  private PlaceNames() {}

  static String shortened(String name) {
    Matcher villagers = VILLAGERS.matcher(name);
    if (villagers.matches()) {
      String stem = villagers.group(1);
      return stem.endsWith("村") || stem.endsWith("社区") ? stem : stem + "村";
    }
    Matcher residents = RESIDENTS.matcher(name);
    if (residents.matches()) {
      String stem = residents.group(1);
      return stem.endsWith("社区") ? stem : stem + "社区";
    }
    return name;
  }
}
