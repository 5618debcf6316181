package io.gridcase.web;

import io.gridcase.kernel.Clocking;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all bundles {@code messages/<module>.properties} (Chinese) and {@code
 * messages/<module>_en.properties}, with named parameters such as {@code {winner}}.
 */
@Component
class Messages {

  private static final String BUNDLES = "classpath*:messages/*.properties";
  private static final String ENGLISH_MARK = "_en.properties";
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Clocking.ZONE);

  private final Map<String, String> chinese = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  Messages() {
    try {
      for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(BUNDLES)) {
        boolean inEnglish = String.valueOf(bundle.getFilename()).endsWith(ENGLISH_MARK);
        take(bundle, inEnglish ? english : chinese);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The messages cannot be read", e);
    }
  }

  private static void take(Resource bundle, Map<String, String> texts) throws IOException {
    Properties read = new Properties();
    try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
      read.load(reader);
    }
    read.stringPropertyNames().forEach(key -> texts.putIfAbsent(key, read.getProperty(key)));
  }

  /** The text under a key with its parameters filled in; empty when there is none. */
  Optional<String> find(String key, Map<String, Object> params, Locale locale) {
    return Optional.ofNullable(texts(locale).get(key)).map(text -> fill(text, params, locale));
  }

  /** The text under a key with its parameters filled in; the key itself when there is none. */
  String text(String key, Map<String, Object> params, Locale locale) {
    return find(key, params, locale).orElse(key);
  }

  /** The keys of a language, so that a test can compare them. */
  Map<String, String> texts(Locale locale) {
    return isEnglish(locale) ? english : chinese;
  }

  private String fill(String text, Map<String, Object> params, Locale locale) {
    Matcher matcher = PARAMETER.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(
                params.containsKey(found.group(1))
                    ? word(params.get(found.group(1)), locale)
                    : found.group()));
  }

  private String word(Object value, Locale locale) {
    if (value instanceof Collection<?> several) {
      return several.stream()
          .map(one -> word(one, locale))
          .collect(Collectors.joining(isEnglish(locale) ? ", " : "、"));
    }
    if (value instanceof Enum<?> constant) {
      String key = "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
      return texts(locale).getOrDefault(key, constant.name());
    }
    return value instanceof Instant instant ? MINUTE.format(instant) : String.valueOf(value);
  }

  private static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }
}
