package io.gridcase.appointment;

import io.gridcase.access.ActorPosition;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.util.List;
import org.springframework.stereotype.Component;

/** For which organisation somebody may apply about the officers of grids. */
@Component
class Speaking {

  private final PostTable table;
  private final Organisations organisations;

  Speaking(PostTable table, Organisations organisations) {
    this.table = table;
    this.organisations = organisations;
  }

  /**
   * Lets an agency of town, county or city over the grids pass, and the department that manages
   * them, when the city's table lets it apply.
   *
   * @return how the table lets it be done
   * @throws Refusal {@code grids-of-others} or {@code grid-managed-by-others} (403); {@code
   *     post-not-so} (403) with the article
   */
  PostTable.Way check(
      ActorPosition position, Change change, PostKind post, List<Grid> grids, String city) {
    for (Grid grid : grids) {
      if (!over(position, grid)) {
        throw ofOthers(position, grid);
      }
    }
    PostTable.Way way = way(position, change, post, city);
    if (!way.allowed()) {
      throw Refusal.forbidden("post-not-so")
          .with("organisation", position.organisation())
          .citing(way.articles());
    }
    return way;
  }

  private Refusal ofOthers(ActorPosition position, Grid grid) {
    Refusal refused = Refusal.forbidden("grids-of-others");
    if (position.kind() == OrganisationKind.DEPARTMENT && grid.managingDepartmentId() != null) {
      refused =
          Refusal.forbidden("grid-managed-by-others")
              .with("grid", grid.name())
              .with("responsible", organisations.get(grid.managingDepartmentId()).name());
    }
    return refused.with("organisation", position.organisation());
  }

  /** Whether {@link #check} would let somebody pass about one grid. */
  boolean may(ActorPosition position, Change change, PostKind post, Grid grid) {
    return position.speaks()
        && over(position, grid)
        && way(position, change, post, grid.city()).allowed();
  }

  private PostTable.Way way(ActorPosition position, Change change, PostKind post, String city) {
    return table.ask(city, PostTable.facts(change, post, position.kind()));
  }

  /**
   * Whether the grid is of the area of an agency of town, county or city, or a department's own.
   */
  static boolean over(ActorPosition position, Grid grid) {
    return position.kind() == OrganisationKind.DEPARTMENT
        ? Long.valueOf(position.organisationId()).equals(grid.managingDepartmentId())
        : position.level() != Level.VILLAGE
            && grid.villageCode().startsWith(position.placePrefix());
  }
}
