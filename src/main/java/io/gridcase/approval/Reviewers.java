package io.gridcase.approval;

import io.gridcase.access.Accounts;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Staff;
import io.gridcase.registry.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may review applications for an agency: its dispatchers and heads, never of their own. */
@Component
class Reviewers {

  private static final List<PositionRole> ROLES =
      List.of(PositionRole.DISPATCHER, PositionRole.HEAD);

  private final Positions positions;
  private final Accounts accounts;
  private final Clock clock;

  Reviewers(Positions positions, Accounts accounts, Clock clock) {
    this.positions = positions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Refuses what would wait for nobody: the only one who could review it is who submitted it.
   *
   * @throws Refusal {@code nobody-else-reviews} (409)
   */
  void requireOtherThan(String username, Organisation reviewer) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    Collection<String> able =
        accounts
            .usernamesOf(
                positions.holding(reviewer.id(), ROLES, today).stream()
                    .map(Staff::personId)
                    .collect(Collectors.toSet()))
            .values();
    if (able.contains(username) && able.size() == 1) {
      throw Refusal.conflict("nobody-else-reviews").with("organisation", reviewer.name());
    }
  }
}
