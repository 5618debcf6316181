package io.gridcase.attachment;

import java.util.regex.Pattern;

/** Names of files as people gave them, without what could be mistaken for a path or a command. */
final class FileName {

  private static final int LONGEST = 200;
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]");

  private FileName() {}

  /** The last part of the name, printable, at most 200 characters; {@code file} for none. */
  static String plain(String name) {
    String last = PATH.matcher(name == null ? "" : name).replaceFirst("");
    String shown = HIDDEN.matcher(last).replaceAll("").strip();
    if (shown.isEmpty()) {
      return "file";
    }
    int end =
        shown.offsetByCodePoints(0, Math.min(LONGEST, shown.codePointCount(0, shown.length())));
    return shown.substring(0, end);
  }
}
