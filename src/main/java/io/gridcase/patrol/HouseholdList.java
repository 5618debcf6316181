package io.gridcase.patrol;

import io.gridcase.access.Actor;
import io.gridcase.kernel.Refusal;
import io.gridcase.patrol.HouseholdCategory.Tier;
import io.gridcase.patrol.Shown.HouseholdPage;
import io.gridcase.patrol.Shown.HouseholdRow;
import io.gridcase.patrol.Shown.VisitView;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import jakarta.persistence.criteria.Predicate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The listed households the caller may know of, masked. */
@Service
@Transactional(readOnly = true)
class HouseholdList {

  private static final int MOST = 100;
  private static final Limit VISITS = Limit.of(50);

  private final PatrolRights rights;
  private final HouseholdRegister register;
  private final Households households;
  private final Visits visits;
  private final HouseholdKeepers keepers;
  private final Grids grids;
  private final Moments moments;

  HouseholdList(
      PatrolRights rights,
      HouseholdRegister register,
      Households households,
      Visits visits,
      HouseholdKeepers keepers,
      Grids grids,
      Moments moments) {
    this.rights = rights;
    this.register = register;
    this.households = households;
    this.visits = visits;
    this.keepers = keepers;
    this.grids = grids;
    this.moments = moments;
  }

  /**
   * A part of the list, the one due first before the others.
   *
   * @param grid only of this grid; null for all
   * @param due only those that are to be called on by now
   * @param unassigned only those nobody in particular calls on
   * @throws Refusal {@code patrol-not-yours} (403), {@code cursor-invalid} (422)
   */
  public HouseholdPage page(Long grid, boolean due, boolean unassigned, String after, int size) {
    Actor actor = rights.actor();
    if (actor.workedGridIds().isEmpty()
        && rights.watchedPlaces().isEmpty()
        && rights.grantedPlaces(Tier.PERSONAL).isEmpty()) {
      throw PatrolRights.notYours();
    }
    LocalDate today = PatrolDuty.day(moments.now());
    Specification<Household> wanted = visible(actor);
    if (grid != null) {
      wanted = wanted.and((h, q, b) -> b.equal(h.get("gridId"), grid));
    }
    if (due) {
      LocalDate last = today.plusDays(PatrolDuty.DAYS_AHEAD);
      wanted = wanted.and((h, q, b) -> b.lessThanOrEqualTo(h.get("dueOn"), last));
    }
    if (unassigned) {
      wanted = wanted.and(keepers.nobody());
    }
    int rows = Math.max(1, Math.min(size, MOST));
    Specification<Household> rest = after == null ? wanted : wanted.and(behind(after));
    List<Household> found =
        households.findBy(rest, q -> q.sortBy(Sort.by("dueOn", "id")).limit(rows + 1).all());
    List<Household> shown = found.subList(0, Math.min(rows, found.size()));
    Household last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
    Map<Long, Set<Long>> serving = keepers.serving(shown);
    return new HouseholdPage(
        shown.stream().map(household -> row(household, serving, today)).toList(),
        found.size() > rows ? Cursor.write(last.dueOn(), last.id()) : null,
        households.count(wanted));
  }

  private Specification<Household> visible(Actor actor) {
    Set<Long> own = actor.workedGridIds();
    Set<String> watched = new HashSet<>(rights.watchedPlaces());
    watched.addAll(rights.grantedPlaces(Tier.PERSONAL));
    Set<String> sensitive = rights.sensitivePlaces();
    return (h, q, b) -> {
      List<Predicate> grounds = new ArrayList<>();
      if (!own.isEmpty()) {
        grounds.add(h.get("gridId").in(own));
      }
      watched.forEach(
          place ->
              grounds.add(
                  b.and(
                      b.like(h.get("villageCode"), place + "%"),
                      b.equal(h.get("tier"), Tier.PERSONAL))));
      sensitive.forEach(place -> grounds.add(b.like(h.get("villageCode"), place + "%")));
      return b.and(
          b.equal(h.get("city"), actor.city()),
          b.isNull(h.get("endedOn")),
          b.or(grounds.toArray(Predicate[]::new)));
    };
  }

  private static Specification<Household> behind(String cursor) {
    List<String> place = Cursor.read(cursor, 2);
    long id = Cursor.number(place.get(1));
    LocalDate due;
    try {
      due = LocalDate.parse(place.get(0));
    } catch (DateTimeException notOurs) {
      throw Refusal.invalid("cursor-invalid").field("after", "unknown-cursor");
    }
    return (h, q, b) ->
        b.or(
            b.greaterThan(h.get("dueOn"), due),
            b.and(b.equal(h.get("dueOn"), due), b.greaterThan(h.get("id"), id)));
  }

  private HouseholdRow row(Household household, Map<Long, Set<Long>> serving, LocalDate today) {
    Grid grid = grids.get(household.gridId());
    boolean kept = serving.get(grid.id()).contains(household.keeperId());
    return new HouseholdRow(
        household.id(),
        household.version(),
        grid.id(),
        grid.name(),
        household.category(),
        household.tier(),
        masked(household.contact(), 1),
        masked(household.address(), 3),
        household.intervalDays(),
        household.lastVisitedAt(),
        household.dueOn(),
        PatrolDuty.visit(household.dueOn(), household.lastVisitedAt(), today).state(),
        kept ? household.keeperId() : null,
        kept ? household.keeperName() : null,
        rights.serves(grid),
        rights.mayList(grid, household.tier()));
  }

  /** All but the head hidden; the length is not told either. */
  private static String masked(String clear, int head) {
    return clear.length() <= head ? "**" : clear.substring(0, head) + "**";
  }

  /**
   * The visits to a household, the latest first, at most 50.
   *
   * @throws Refusal {@code household-unknown} (404)
   */
  public List<VisitView> visits(long id) {
    register.seen(id);
    return visits.findByHouseholdIdOrderByDoneAtDescIdDesc(id, VISITS).stream()
        .map(
            visit ->
                new VisitView(
                    visit.id(),
                    visit.doneAt(),
                    visit.officerName(),
                    visit.outcome(),
                    visit.matterNumber()))
        .toList();
  }
}
