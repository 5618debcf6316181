package io.gridcase.personnel;

import java.util.EnumSet;
import java.util.Set;

/** The kind of post a person holds in a grid (网格长、专职、兼职、指导员、专属网格员). */
public enum PostKind {
  HEAD,
  FULL_TIME,
  PART_TIME,
  INSTRUCTOR,
  EXCLUSIVE;

  /** Whether the holder works the grid's cases; an instructor guides and urges only. */
  public boolean handles() {
    return this != INSTRUCTOR;
  }

  /** The kinds whose holders work the grid's cases. */
  static Set<PostKind> handling() {
    return EnumSet.complementOf(EnumSet.of(INSTRUCTOR));
  }
}
