package io.gridcase.appointment;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The heads of grids who stay. Who follows one who leaves may be sought before; the post begins
 * when the one before has left.
 */
@Component
class SittingHeads {

  private final Posts posts;
  private final ExitsInCourse exits;

  SittingHeads(Posts posts, ExitsInCourse exits) {
    this.posts = posts;
    this.exits = exits;
  }

  /**
   * What stands against another head of the grid.
   *
   * @return {@code grid-has-head} (409) while somebody heads it from that day on whose last day is
   *     not set and whose exit nobody applied for; empty otherwise, and for every other post
   */
  Optional<Refusal> against(PostKind post, long grid, LocalDate from) {
    if (post != PostKind.HEAD) {
      return Optional.empty();
    }
    List<Long> staying =
        posts.heldFrom(grid, from).stream()
            .filter(it -> it.kind() == PostKind.HEAD && it.until() == null)
            .map(Post::id)
            .toList();
    Map<Long, String> leaving = exits.of(staying);
    return staying.stream().allMatch(leaving::containsKey)
        ? Optional.empty()
        : Optional.of(Refusal.conflict("grid-has-head"));
  }
}
