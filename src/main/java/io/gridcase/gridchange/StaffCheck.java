package io.gridcase.gridchange;

import io.gridcase.personnel.Post;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who serves after a change: posts that do not exist, that end, and grids nobody serves in. */
final class StaffCheck {

  private StaffCheck() {}

  /**
   * Looks at the posts.
   *
   * @param held the posts held in the touched grids
   */
  static void check(Ground ground, List<Post> held, Findings findings) {
    Set<Long> known = held.stream().map(Post::id).collect(Collectors.toSet());
    for (PlannedGrid grid : ground.plan().grids()) {
      if (!known.containsAll(grid.posts())) {
        findings.error("post-unknown", grid.key());
      }
      boolean served =
          held.stream().anyMatch(post -> grid.posts().contains(post.id()) && post.kind().handles());
      if (!served) {
        findings.warning(
            "grid-without-officers",
            List.of(grid.key()),
            null,
            Map.of("grid", grid.name() == null ? grid.key() : grid.name()));
      }
    }
    Set<Long> goingOn =
        ground.plan().grids().stream()
            .flatMap(grid -> grid.posts().stream())
            .collect(Collectors.toSet());
    held.stream()
        .filter(post -> !goingOn.contains(post.id()))
        .forEach(
            post ->
                findings.warning(
                    "post-ends",
                    List.of(),
                    null,
                    Map.of(
                        "person",
                        post.person().name(),
                        "grid",
                        ground.touched().get(post.gridId()).name())));
  }
}
