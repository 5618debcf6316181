package io.gridcase.gridchange;

import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.Lands;
import io.gridcase.personnel.Post;
import io.gridcase.registry.Grid;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which grids a plan leaves as they are. A grid of a division whose border stays within the
 * tolerance stays itself, with its code, its posts and its cases; and a plan that leaves everything
 * as it is is no change.
 */
@Component
class Staying {

  private final ShapeCheck shapes;
  private final MicroGrids micro;

  Staying(ShapeCheck shapes, MicroGrids micro) {
    this.shapes = shapes;
    this.micro = micro;
  }

  /**
   * A division with the grids that stay marked as kept; every other plan as it is.
   *
   * @param touched the touched grids by id
   */
  DraftPlan marked(GridChangeKind kind, DraftPlan plan, Map<Long, Grid> touched) {
    if (kind != GridChangeKind.DIVISION) {
      return plan;
    }
    Set<Long> taken = new HashSet<>();
    return plan.with(
        plan.grids().stream().map(grid -> grid.keeping(stays(grid, touched, taken))).toList());
  }

  private Long stays(PlannedGrid planned, Map<Long, Grid> touched, Set<Long> taken) {
    return planned.from().stream()
        .map(touched::get)
        .filter(Objects::nonNull)
        .filter(old -> old.villageCode().equals(planned.villageCode()))
        .filter(old -> old.type() == planned.type() && sameBorder(old, planned))
        .map(Grid::id)
        .filter(taken::add)
        .findFirst()
        .orElse(null);
  }

  private boolean sameBorder(Grid old, PlannedGrid planned) {
    if (old.polygon() == null || planned.polygon() == null || planned.polygon().isNull()) {
      return false;
    }
    try {
      return Lands.same(shapes.shapeOf(old), GeoText.area(planned.polygon()), shapes.hair());
    } catch (GeoText.Unreadable e) {
      // told when the shape itself is looked at
      return false;
    }
  }

  /**
   * Whether everything is as it was: grids, who serves in them, and their micro-grids.
   *
   * @param held the posts held in the touched grids
   */
  boolean nothingChanges(Ground ground, List<Post> held) {
    List<PlannedGrid> grids = ground.plan().grids();
    return !grids.isEmpty()
        && ground.ending().isEmpty()
        && grids.stream().allMatch(grid -> same(ground.touched().get(grid.keeps()), grid, held))
        && micro.unchanged(ground);
  }

  private boolean same(Grid old, PlannedGrid planned, Collection<Post> held) {
    return old != null
        && planned.name() != null
        && old.name().equals(planned.name().strip())
        && old.type() == planned.type()
        && old.basis() == planned.basis()
        && Objects.equals(old.managingDepartmentId(), planned.managingDepartmentId())
        && old.households() == planned.households()
        && old.population() == planned.population()
        && sameBorder(old, planned)
        && serving(old, held).equals(Set.copyOf(planned.posts()));
  }

  private static Set<Long> serving(Grid grid, Collection<Post> held) {
    return held.stream()
        .filter(post -> grid.id().equals(post.gridId()))
        .map(Post::id)
        .collect(Collectors.toSet());
  }
}
