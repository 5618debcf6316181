package io.gridcase.officers;

import io.gridcase.kernel.Refusal;
import io.gridcase.officers.OfficerViews.HandoverView;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the agencies of the area what leaving a post would bring. */
@Component
@Transactional(readOnly = true)
class Leavings {

  private final OfficerRights rights;
  private final Posts posts;
  private final Grids grids;
  private final Exits exits;

  Leavings(OfficerRights rights, Posts posts, Grids grids, Exits exits) {
    this.rights = rights;
    this.posts = posts;
    this.grids = grids;
    this.exits = exits;
  }

  /**
   * What would have to be handed over.
   *
   * @throws Refusal {@code post-unknown} (404), {@code officers-not-yours-to-change} (403)
   */
  public HandoverView handover(long postId) {
    Post post = posts.findById(postId).orElseThrow(() -> Refusal.notFound("post-unknown"));
    Grid grid = grids.get(post.gridId());
    if (!grid.city().equals(rights.actor().city())) {
      throw Refusal.notFound("post-unknown");
    }
    rights.writing(grid.villageCode());
    Exits.Handover found = exits.handover(postId);
    return new HandoverView(
        postId,
        post.person().code(),
        post.person().name(),
        post.kind(),
        grid.id(),
        grid.name(),
        post.from(),
        posts.since(post),
        post.until(),
        found.work(),
        exits.handedOver(postId).orElse(null),
        found.successors());
  }
}
