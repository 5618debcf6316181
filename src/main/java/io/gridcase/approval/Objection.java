package io.gridcase.approval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ground on which a table stands against an application.
 *
 * @param reason the table's word for it, such as {@code FUNDING_NOT_PROVIDED}
 * @param articles the obligations it rests on
 */
public record Objection(String reason, List<String> articles) {

  /** As one text; reasons and articles hold none of the marks between them. */
  public static String text(List<Objection> all) {
    return all.stream()
        .map(it -> it.reason() + ":" + String.join(",", it.articles()))
        .collect(Collectors.joining(";"));
  }

  /** From the text; none from null or nothing. */
  public static List<Objection> of(String text) {
    if (text == null || text.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(text.split(";"))
        .map(one -> one.split(":", 2))
        .map(one -> new Objection(one[0], List.of(one[1].split(","))))
        .toList();
  }
}
