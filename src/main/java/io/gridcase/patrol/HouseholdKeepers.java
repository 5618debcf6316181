package io.gridcase.patrol;

import io.gridcase.kernel.Refusal;
import io.gridcase.patrol.Shown.KeeperChoice;
import io.gridcase.patrol.Told.NewKeeper;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which officer of the grid calls on a household. Somebody who no longer serves in the grid, for
 * whatever reason, calls on nobody there: the household is nobody's in particular then.
 */
@Service
@Transactional
class HouseholdKeepers {

  private final PatrolRights rights;
  private final HouseholdRegister register;
  private final Posts posts;
  private final Grids grids;
  private final Moments moments;

  HouseholdKeepers(
      PatrolRights rights, HouseholdRegister register, Posts posts, Grids grids, Moments moments) {
    this.rights = rights;
    this.register = register;
    this.posts = posts;
    this.grids = grids;
    this.moments = moments;
  }

  /**
   * Who may call on a household.
   *
   * @throws Refusal {@code household-unknown} (404), {@code household-not-yours} (403)
   */
  @Transactional(readOnly = true)
  public List<KeeperChoice> choices(long id) {
    return posts.officersOf(changed(id).gridId(), today()).stream()
        .map(each -> new KeeperChoice(each.personId(), each.name()))
        .toList();
  }

  /**
   * Somebody in particular calls on a household from now on, or nobody.
   *
   * @throws Refusal {@code household-unknown} (404), {@code household-not-yours} (403), {@code
   *     file-changed} (409), {@code keeper-not-of-grid} (422)
   */
  public void keep(long id, NewKeeper told) {
    Household household = changed(id);
    if (household.version() != told.version()) {
      throw Refusal.conflict("file-changed");
    }
    if (told.personId() == null) {
      household.keptBy(null, null);
      return;
    }
    Staff keeper =
        posts.officersOf(household.gridId(), today()).stream()
            .filter(each -> each.personId() == told.personId())
            .findFirst()
            .orElseThrow(
                () -> Refusal.invalid("keeper-not-of-grid").field("personId", "not-an-option"));
    household.keptBy(keeper.personId(), keeper.name());
  }

  /** By grid of these households, who works there today. */
  Map<Long, Set<Long>> serving(Collection<Household> households) {
    Map<Long, Set<Long>> serving = new HashMap<>();
    for (Household household : households) {
      serving.computeIfAbsent(
          household.gridId(),
          grid ->
              posts.officersOf(grid, today()).stream()
                  .map(Staff::personId)
                  .collect(Collectors.toSet()));
    }
    return serving;
  }

  /** The condition of households nobody who serves there calls on. */
  Specification<Household> nobody() {
    LocalDate today = today();
    return (h, q, b) -> {
      var kept = q.subquery(Long.class);
      var post = kept.from(Post.class);
      kept.select(post.get("id"))
          .where(
              b.equal(post.get("person").get("id"), h.get("keeperId")),
              b.equal(post.get("gridId"), h.get("gridId")),
              b.notEqual(post.get("kind"), PostKind.INSTRUCTOR),
              b.lessThanOrEqualTo(post.get("term").get("from"), today),
              b.or(
                  b.isNull(post.get("term").get("until")),
                  b.greaterThanOrEqualTo(post.get("term").get("until"), today)));
      return b.not(b.exists(kept));
    };
  }

  private Household changed(long id) {
    Household household = register.seen(id);
    Grid grid = grids.get(household.gridId());
    if (!rights.mayList(grid, household.tier())) {
      throw Refusal.forbidden("household-not-yours").with("grid", grid.name());
    }
    return household;
  }

  private LocalDate today() {
    return PatrolDuty.day(moments.now());
  }
}
