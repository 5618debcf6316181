package io.gridcase.officers;

import io.gridcase.access.Actor;

/** The posts that wait because an application decided so; told by whoever keeps applications. */
public interface PostsInCourse {

  /**
   * Whether the actor may let such a post come to nothing.
   *
   * @param reference the number of the application
   */
  boolean mayGiveUp(String reference, Actor actor);
}
