package io.gridcase.gridfile;

import io.gridcase.personnel.PostKind;
import io.gridcase.registry.GridType;
import java.util.Collection;

/** How a grid is staffed on a day, at a glance; a practice reading, not a city's requirement. */
enum Staffing {
  /** Who should be there every day is there. */
  STAFFED,
  /** Somebody serves, but no head or nobody full-time. */
  THIN,
  /** Nobody works the grid's cases. */
  VACANT;

  /** Reads the posts held in a grid. */
  static Staffing of(GridType type, Collection<PostKind> posts) {
    if (posts.stream().noneMatch(PostKind::handles)) {
      return VACANT;
    }
    boolean whole =
        type == GridType.EXCLUSIVE
            ? posts.contains(PostKind.EXCLUSIVE)
            : posts.contains(PostKind.HEAD) && posts.contains(PostKind.FULL_TIME);
    return whole ? STAFFED : THIN;
  }
}
