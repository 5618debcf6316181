package io.gridcase.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list as a file for spreadsheets. What a spreadsheet would take for a formula is written as
 * text: a name typed into the register must not run on the desk of who opens the list.
 */
public final class Csv {

  /** With it, spreadsheets read the file as UTF-8. */
  private static final String MARK = "\uFEFF";

  private final StringBuilder text = new StringBuilder(MARK);

  /** One line; null is an empty cell. */
  public Csv line(Object... cells) {
    text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")));
    text.append("\r\n");
    return this;
  }

  /** One line. */
  public Csv line(List<?> cells) {
    return line(cells.toArray());
  }

  /** The file, to be saved under a name. */
  public ResponseEntity<byte[]> named(String name) {
    ContentDisposition saved =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String cell(Object value) {
    String plain = Objects.toString(value, "");
    boolean number = value instanceof Number;
    String safe = !number && startsFormula(plain) ? "'" + plain : plain;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted || !safe.equals(plain) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Blanks before it do not help, and some programs read the full-width signs as well. */
  private static boolean startsFormula(String plain) {
    if (plain.isEmpty()) {
      return false;
    }
    String bare = plain.stripLeading();
    return "\t\r\n".indexOf(plain.charAt(0)) >= 0
        || !bare.isEmpty() && "=+-@＝＋－＠|%".indexOf(bare.charAt(0)) >= 0;
  }
}
