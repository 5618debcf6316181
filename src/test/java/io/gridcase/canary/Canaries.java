package io.gridcase.canary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Values that occur nowhere else, so that whoever finds one knows where it was typed. */
final class Canaries {

  private final Map<String, String> released = new LinkedHashMap<>();
  private final Map<String, String> asEscaped = new HashMap<>();

  /** A name of three characters that no sample person bears. */
  String name() {
    return release("name", "鹓" + rare() + rare());
  }

  /** A mobile number. */
  String phone() {
    return release("phone", "199" + digits(8));
  }

  /** An identity number of 18 characters. */
  String identityNumber() {
    return release("identity number", "32110219000101" + digits(4));
  }

  /** A sentence of free text; {@code where} says where it is typed. */
  String text(String where) {
    return release(where, "鸑鷟" + rare() + rare() + rare() + digits(4));
  }

  /** All of them, by where they were typed. */
  Map<String, String> all() {
    return released;
  }

  /** Which of them stand in a text, as they are or as JSON writes them to be safe. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    released.forEach(
        (where, value) -> {
          if (text.contains(value) || text.contains(asEscaped.get(value))) {
            found.add(where + " " + value);
          }
        });
    return found;
  }

  private String release(String where, String value) {
    released.put(where + " " + released.size(), value);
    // every cell of every table is searched: written out once, not once for each
    asEscaped.put(value, escaped(value));
    return value;
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    value.chars().forEach(c -> escaped.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
    return escaped.toString();
  }

  private static char rare() {
    return (char) ThreadLocalRandom.current().nextInt(0x3400, 0x4DB5);
  }

  private static String digits(int count) {
    StringBuilder digits = new StringBuilder();
    ThreadLocalRandom.current().ints(count, 0, 10).forEach(digits::append);
    return digits.toString();
  }
}
