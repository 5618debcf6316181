package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal has its words, in both languages, and the words say the same things. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path BUNDLES = Path.of("src", "main", "resources", "messages");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "Refusal\\s*\\.(?:invalid|forbidden|notFound|conflict|unauthenticated|tooMany)\\(\\s*\"([^\"]+)\"");
  private static final Pattern FIELD =
      Pattern.compile("\\.field\\(\\s*[\\w.()\"]+,\\s*\"([a-z-]+)\"");
  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  private final Messages messages = new Messages();

  @Test
  void every_refusal_in_the_code_has_words() throws IOException {
    Set<String> missing = new TreeSet<>();
    int found = 0;
    for (String source : sources()) {
      for (String key : keys(source)) {
        found++;
        if (!messages.texts(Locale.CHINESE).containsKey(key)) {
          missing.add(key);
        }
      }
    }
    assertThat(found).isGreaterThan(50);
    assertThat(missing).isEmpty();
  }

  @Test
  void both_languages_know_the_same_keys_and_parameters() {
    Map<String, String> chinese = messages.texts(Locale.CHINESE);
    Map<String, String> english = messages.texts(Locale.ENGLISH);

    assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    chinese.forEach(
        (key, text) ->
            assertThat(parameters(english.get(key))).as(key).isEqualTo(parameters(text)));
  }

  @Test
  void no_two_bundles_say_different_things_under_one_key() throws IOException {
    Map<String, String> chinese = new HashMap<>();
    Map<String, String> english = new HashMap<>();
    List<String> contradictions = new ArrayList<>();
    try (Stream<Path> bundles = Files.list(BUNDLES)) {
      for (Path bundle : bundles.toList()) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
          texts.load(reader);
        }
        Map<String, String> known =
            bundle.toString().endsWith("_en.properties") ? english : chinese;
        texts.forEach(
            (key, text) -> {
              String other = known.put(key.toString(), text.toString());
              if (other != null && !other.equals(text)) {
                contradictions.add(bundle.getFileName() + ": " + key);
              }
            });
      }
    }
    assertThat(contradictions).isEmpty();
  }

  @Test
  void values_are_told_in_the_language_of_the_text() {
    Map<String, Object> params = Map.of("roles", List.of(Role.AUDITOR, Role.SYSTEM_ADMIN));

    assertThat(messages.text("refusal.role-missing", params, Locale.CHINESE)).contains("审计员、系统管理员");
    assertThat(messages.text("refusal.role-missing", params, Locale.UK))
        .contains("auditor, system administrator");
    assertThat(messages.text("refusal.token-name-taken", Map.of("name", "$1\\"), Locale.CHINESE))
        .contains("$1\\");
    assertThat(
            messages.text(
                "refusal.token-name-taken",
                Map.of("name", Instant.parse("2026-11-21T06:30:00Z")),
                Locale.CHINESE))
        .contains("2026-11-21 14:30");
    assertThat(messages.text("refusal.unheard-of", Map.of(), Locale.CHINESE))
        .isEqualTo("refusal.unheard-of");
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static List<String> keys(String source) {
    List<String> keys = new ArrayList<>();
    Matcher refusal = REFUSAL.matcher(source);
    while (refusal.find()) {
      keys.add("refusal." + refusal.group(1));
    }
    if (source.contains("Refusal")) {
      Matcher field = FIELD.matcher(source);
      while (field.find()) {
        keys.add("refusal.field." + field.group(1));
      }
    }
    return keys;
  }

  private static Set<String> parameters(String text) {
    return PARAMETER.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
  }
}
