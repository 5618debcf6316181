package io.gridcase.gridfile;

import io.gridcase.personnel.PostKind;
import io.gridcase.registry.GridType;
import java.util.Collection;

/**
 * How a grid is staffed on a day, at a glance. A practice reading: which posts a grid must have
 * differs from city to city.
 */
enum Staffing {
  /** Somebody works its cases whose post is more than a part-time one. */
  STAFFED,
  /** Only part-time officers work its cases. */
  PART_TIME,
  /** Nobody works its cases. */
  VACANT;

  /** Reads the posts held in a grid; an exclusive one is always worked beside other duties. */
  static Staffing of(GridType type, Collection<PostKind> posts) {
    if (posts.stream().noneMatch(PostKind::handles)) {
      return VACANT;
    }
    return type == GridType.EXCLUSIVE
            || posts.stream().anyMatch(post -> post.handles() && post != PostKind.PART_TIME)
        ? STAFFED
        : PART_TIME;
  }
}
