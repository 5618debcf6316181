package io.gridcase.matter;

import io.gridcase.registry.Function;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the table {@code routing} proposes: functions, each leading or assisting. Travels through
 * the process as text such as {@code URBAN_MANAGEMENT:LEAD,PUBLIC_SECURITY:ASSIST}.
 */
public record Proposal(List<Part> parts) {

  /** One proposed function. */
  public record Part(Function function, AssignmentRole role) {}

  /** Reads the text form; an empty text is an empty proposal. */
  public static Proposal parse(String text) {
    if (text == null || text.isBlank()) {
      return new Proposal(List.of());
    }
    return new Proposal(
        Arrays.stream(text.split(","))
            .map(p -> p.split(":"))
            .map(p -> new Part(Function.valueOf(p[0]), AssignmentRole.valueOf(p[1])))
            .distinct()
            .toList());
  }

  /** The text form. */
  public String text() {
    return parts.stream().map(p -> p.function() + ":" + p.role()).collect(Collectors.joining(","));
  }
}
