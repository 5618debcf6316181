package io.gridcase.officers;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.SeveralGrids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * One full-time officer serves several grids unless the city says otherwise (QD-3-1). Nobody holds
 * two posts in one grid, but a full-time officer may come to be the head of it (ZJ-18-2); that the
 * former post ends then is practice, for the grid needs one of each.
 */
@Component
class SeveralGridsRule {

  private final Posts posts;
  private final Cities cities;

  SeveralGridsRule(Posts posts, Cities cities) {
    this.posts = posts;
    this.cities = cities;
  }

  /**
   * Lets a further post pass.
   *
   * @throws Refusal {@code post-held} (409) for the same grid, {@code post-several-grids} (409)
   *     with the article where the city allows one grid only
   */
  void require(String city, long personId, long gridId, PostKind kind, LocalDate day) {
    List<Post> held = posts.heldBy(personId, day);
    if (held.stream().anyMatch(each -> each.gridId() == gridId && !givesWay(each, kind))) {
      throw Refusal.conflict("post-held");
    }
    SeveralGrids said = cities.profile(city).severalGrids();
    boolean elsewhere = held.stream().anyMatch(each -> each.kind() == PostKind.FULL_TIME);
    if (!allows(said, kind, elsewhere)) {
      throw Refusal.conflict("post-several-grids").citing(List.of(said.article().split(",")));
    }
  }

  /** Whether that post ends when somebody comes to hold another one in its grid. */
  static boolean givesWay(Post held, PostKind next) {
    return next == PostKind.HEAD && held.kind() == PostKind.FULL_TIME;
  }

  /** Where a city says nothing, nothing stands against it. */
  static boolean allows(SeveralGrids said, PostKind kind, boolean fullTimeElsewhere) {
    return kind != PostKind.FULL_TIME || !fullTimeElsewhere || said == null || said.allowed();
  }
}
