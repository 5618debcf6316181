package io.gridcase.kernel;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words a capability shows, from its bundle {@code messages/<name>.properties}: Chinese, and
 * English for who reads English.
 *
 * @param bundle the name of the bundle, such as {@code matterlist}
 */
public record Words(String bundle) {

  /** What people call it; the key itself when nobody has worded it. */
  public String of(String key, Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "messages/" + bundle,
            Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? Locale.ENGLISH
                : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return words.containsKey(key) ? words.getString(key) : key;
  }
}
