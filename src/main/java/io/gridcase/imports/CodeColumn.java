package io.gridcase.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the codes of a column name in a register, asked for in a few questions. */
final class CodeColumn {

  /** The longest code a register keeps. */
  static final int LONGEST = 40;

  private CodeColumn() {}

  /** What the rows name in that column, by code. */
  static <T> Map<String, T> known(
      List<Row> rows,
      String column,
      Function<Collection<String>, List<T>> register,
      Function<T, String> code) {
    List<String> codes =
        rows.stream()
            .map(row -> row.text(column, LONGEST))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return Chunks.of(codes)
        .flatMap(chunk -> register.apply(chunk).stream())
        .collect(Collectors.toMap(code, Function.identity()));
  }
}
