package io.gridcase.gridchange;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks plans as a whole: form, shapes, the city's rules of size and staff. */
@Component
class PlanChecks {

  private final Grids grids;
  private final Posts posts;
  private final FormCheck forms;
  private final ShapeCheck shapes;
  private final RuleCheck rules;
  private final MicroGrids micro;
  private final Staying staying;
  private final Clock clock;

  PlanChecks(
      Grids grids,
      Posts posts,
      FormCheck forms,
      ShapeCheck shapes,
      RuleCheck rules,
      MicroGrids micro,
      Staying staying,
      Clock clock) {
    this.grids = grids;
    this.posts = posts;
    this.forms = forms;
    this.shapes = shapes;
    this.rules = rules;
    this.micro = micro;
    this.staying = staying;
    this.clock = clock;
  }

  /**
   * The plan with the grids it starts from.
   *
   * @throws Refusal {@code grid-unknown} (404) for a grid of another city, {@code grid-closed}
   *     (409)
   */
  Ground ground(String city, GridChangeKind kind, DraftPlan plan) {
    Ground ground = asPlanned(city, kind, plan);
    return new Ground(city, kind, staying.marked(kind, plan, ground.touched()), ground.touched());
  }

  /**
   * The same of a draft: what stays is found while it is drawn, and from its application on it is
   * what was applied for.
   *
   * @throws Refusal as for a plan
   */
  Ground ground(GridDraft draft, DraftPlan plan) {
    return draft.state() == GridDraft.State.DRAFT
        ? ground(draft.city(), draft.kind(), plan)
        : asPlanned(draft.city(), draft.kind(), plan);
  }

  private Ground asPlanned(String city, GridChangeKind kind, DraftPlan plan) {
    Map<Long, Grid> touched = new LinkedHashMap<>();
    for (Long id : plan.touched()) {
      Grid grid =
          grids
              .find(id)
              .filter(each -> each.city().equals(city))
              .orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", id));
      if (!grid.active()) {
        throw Refusal.conflict("grid-closed").with("grid", grid.name());
      }
      touched.put(id, grid);
    }
    return new Ground(city, kind, plan, touched);
  }

  DraftCheck check(Ground ground) {
    return check(ground, true);
  }

  /** Checks once more what may have changed since, apart from who serves: people come and go. */
  DraftCheck checkAgain(Ground ground) {
    return check(ground, false);
  }

  private DraftCheck check(Ground ground, boolean staff) {
    Findings findings = new Findings();
    forms.check(ground, findings);
    DraftPlan mended = shapes.check(ground, findings);
    rules.sizes(ground, findings);
    micro.ends(ground, findings);
    if (staff) {
      List<Post> held = held(ground);
      rules.staff(ground, held, findings);
      if (staying.nothingChanges(ground, held)) {
        findings.error("draft-changes-nothing", Map.of());
      }
    }
    return new DraftCheck(
        !findings.broken(), findings.all(), findings.broken() ? ground.plan() : mended);
  }

  /** The posts held today in the touched grids, oldest first. */
  List<Post> held(Ground ground) {
    if (ground.touched().isEmpty()) {
      return List.of();
    }
    return posts.heldInAny(ground.touched().keySet(), LocalDate.now(clock)).stream()
        .sorted(Comparator.comparing(Post::id))
        .toList();
  }
}
