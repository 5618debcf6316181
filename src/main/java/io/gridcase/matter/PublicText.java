package io.gridcase.matter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Clears a text that goes to the public of the people in it. */
final class PublicText {

  private static final String GONE = "***";

  /** Mobile phones of eleven digits and identity numbers of eighteen, also with separators. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"
              + "|\\d{6}[ -]?\\d{8}[ -]?\\d{3}[0-9Xx])(?![0-9Xx])");

  private PublicText() {}

  /**
   * The text without these names, addresses and numbers, and without anything that looks like
   * somebody's mobile phone or identity number.
   */
  static String without(Collection<String> people, String text) {
    List<String> longestFirst =
        people.stream()
            .filter(each -> each.length() > 1)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    String clear = text;
    for (String each : longestFirst) {
      clear = clear.replace(each, GONE);
    }
    return NUMBERS.matcher(clear).replaceAll(GONE);
  }
}
