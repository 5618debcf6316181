package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The posts of a grid somebody may apply about, so that no page offers what would be refused. */
@Component
public class PostOffers {

  private final Speaking speaking;

  PostOffers(Speaking speaking) {
    this.speaking = speaking;
  }

  /** The posts for which the actor may name somebody, in whichever position. */
  public List<PostKind> toFill(Grid grid, Actor actor) {
    return offered(Change.APPOINTMENT, grid, actor);
  }

  /** The posts whose holders the actor may apply to let go, in whichever position. */
  public List<PostKind> toLeave(Grid grid, Actor actor) {
    return offered(Change.EXIT, grid, actor);
  }

  private List<PostKind> offered(Change change, Grid grid, Actor actor) {
    return Arrays.stream(PostKind.values())
        .filter(post -> grid.active() && serves(post, grid))
        .filter(
            post ->
                actor.positions().stream()
                    .anyMatch(position -> speaking.may(position, change, post, grid)))
        .toList();
  }

  /** Officers of exclusive grids serve in exclusive grids only. */
  static boolean serves(PostKind post, Grid grid) {
    return post != PostKind.EXCLUSIVE || grid.type() == GridType.EXCLUSIVE;
  }
}
