package io.gridcase.officers;

import io.gridcase.officers.OfficerViews.OwnPost;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostGrade;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grids;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The posts somebody holds, as the page of that person shows them, and who may write about them.
 */
@Component
class OwnPosts {

  private final OfficerRights rights;
  private final Grids grids;
  private final Posts posts;
  private final OpenExits exits;
  private final StoredCandidacies candidacies;

  OwnPosts(
      OfficerRights rights,
      Grids grids,
      Posts posts,
      OpenExits exits,
      StoredCandidacies candidacies) {
    this.candidacies = candidacies;
    this.rights = rights;
    this.grids = grids;
    this.posts = posts;
    this.exits = exits;
  }

  /**
   * Whether the caller may write about somebody: where the person serves, or, while serving
   * nowhere, where a post waits for the person.
   */
  boolean mayWrite(long personId, List<Post> held) {
    return held.isEmpty()
        ? candidacies.waitingOf(personId).stream().anyMatch(it -> mayWrite(it.gridId()))
        : held.stream().anyMatch(this::mayWrite);
  }

  List<OwnPost> of(List<Post> held) {
    Map<Long, String> leaving = exits.of(held.stream().map(Post::id).toList());
    return held.stream().map(each -> view(each, leaving.get(each.id()))).toList();
  }

  private OwnPost view(Post post, String exit) {
    PostGrade grade = post.grade();
    boolean mayWrite = mayWrite(post);
    return new OwnPost(
        post.id(),
        post.version(),
        post.gridId(),
        grids.get(post.gridId()).name(),
        post.kind(),
        post.from(),
        posts.since(post),
        post.until(),
        grade == null ? null : grade.name(),
        grade == null ? null : grade.monthlyPay(),
        post.gradeSince(),
        mayWrite ? exit : null,
        mayWrite);
  }

  private boolean mayWrite(Post post) {
    return mayWrite(post.gridId());
  }

  private boolean mayWrite(long grid) {
    return rights.mayWrite(grids.get(grid).villageCode());
  }
}
