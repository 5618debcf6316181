package io.gridcase.casefile;

import io.gridcase.kernel.Level;
import io.gridcase.registry.Cities;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sentences about events, from {@code messages/course.properties}, in the city's own words. */
@Component
class CourseTexts {

  private static final String BUNDLE = "messages/course";

  private final Cities cities;

  CourseTexts(Cities cities) {
    this.cities = cities;
  }

  /** The sentence for an event; the event's name when nobody has worded it. */
  String sentence(String kind, Map<String, Object> facts, String city, Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? Locale.ENGLISH
                : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String variant =
        facts.entrySet().stream()
            .filter(f -> bundle.containsKey(kind + "." + f.getKey() + "." + f.getValue()))
            .map(f -> kind + "." + f.getKey() + "." + f.getValue())
            .findFirst()
            .orElse(kind);
    String text;
    try {
      text = bundle.getString(variant);
    } catch (MissingResourceException unworded) {
      return kind;
    }
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      text =
          text.replace(
              "{" + fact.getKey() + "}", value(fact.getKey(), fact.getValue(), city, bundle));
    }
    return text;
  }

  private String value(String fact, Object value, String city, ResourceBundle bundle) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(Object::toString).collect(Collectors.joining("、"));
    }
    String key = "value." + fact + "." + value;
    if (bundle.containsKey(key) && !bundle.getString(key).isEmpty()) {
      return bundle.getString(key);
    }
    if ("level".equals(fact)
        && Arrays.stream(Level.values()).anyMatch(l -> l.name().equals(String.valueOf(value)))) {
      return cities.profile(city).levels().get(Level.valueOf(value.toString())).name();
    }
    return String.valueOf(value);
  }
}
