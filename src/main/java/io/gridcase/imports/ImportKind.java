package io.gridcase.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file holds. */
enum ImportKind {
  ORGANISATIONS,
  PEOPLE,
  POSTS,
  GRIDS,
  POLYGONS,
  GRADES,
  TEAMS,
  MEMBERS,
  VOLUNTEERS,
  COUNCILS;

  /** The kind by the name callers use. */
  static Optional<ImportKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The name callers use. */
  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
