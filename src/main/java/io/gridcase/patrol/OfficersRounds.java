package io.gridcase.patrol;

import io.gridcase.access.Accounts;
import io.gridcase.kernel.Clocking;
import io.gridcase.officers.HeldWork;
import io.gridcase.officers.PostEnded;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer has to walk in a grid: the households that officer calls on, and the rounds of
 * the grid when nobody else works it. Households go to the successor, or stand among what nobody
 * does; rounds are the grid's, so whoever works it next finds them there.
 */
@Component
class OfficersRounds implements HeldWork {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final Households households;
  private final OpenDuties open;
  private final Posts posts;
  private final Grids grids;
  private final Accounts accounts;
  private final Moments moments;

  OfficersRounds(
      Households households,
      OpenDuties open,
      Posts posts,
      Grids grids,
      Accounts accounts,
      Moments moments) {
    this.households = households;
    this.open = open;
    this.posts = posts;
    this.grids = grids;
    this.accounts = accounts;
    this.moments = moments;
  }

  @Override
  public List<HeldItem> heldBy(String city, String username, long gridId) {
    Grid grid = grids.get(gridId);
    List<Staff> officers = posts.officersOf(gridId, PatrolDuty.day(moments.now()));
    List<HeldItem> held = new ArrayList<>();
    Long officer = idOf(username, officers);
    if (officer != null) {
      // who lives there is told to nobody here
      kept(gridId, officer)
          .forEach(
              each ->
                  held.add(
                      new HeldItem("HOUSEHOLD_VISIT", null, grid.name(), endOf(each.dueOn()))));
      if (grid.active() && officers.size() == 1) {
        open.of(grid)
            .forEach(
                each ->
                    held.add(
                        new HeldItem(
                            each.duty().kind().name(),
                            null,
                            grid.name(),
                            endOf(each.stands().end()))));
      }
    }
    return held;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PostEnded ended) {
    List<Staff> officers = posts.officersOf(ended.gridId(), PatrolDuty.day(moments.now()));
    Long successor = ended.successor() == null ? null : idOf(ended.successor(), officers);
    kept(ended.gridId(), ended.personId())
        .forEach(each -> each.keptBy(successor, successor == null ? null : ended.successorName()));
  }

  private List<Household> kept(long gridId, long officer) {
    return households.findByGridIdAndKeeperIdAndEndedOnIsNullOrderByDueOnAscIdAsc(gridId, officer);
  }

  private Long idOf(String username, List<Staff> among) {
    Map<Long, String> known =
        accounts.usernamesOf(among.stream().map(Staff::personId).collect(Collectors.toSet()));
    return known.entrySet().stream()
        .filter(each -> each.getValue().equals(username))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static Instant endOf(LocalDate day) {
    return day == null ? null : day.atTime(LAST_MINUTE).atZone(Clocking.ZONE).toInstant();
  }
}
