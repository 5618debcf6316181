package io.gridcase.complaint;

import io.gridcase.deadline.DeadlineRule;
import io.gridcase.deadline.DueUnit;
import io.gridcase.deadline.WorkCalendar;
import io.gridcase.kernel.DecisionTables;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who hears a complaint, and until when it is answered: the lowest agency from the town on that has
 * a head whom the complaint is not about.
 */
@Component
class Receiving {

  private static final String STAGE = "COMPLAINT";
  private static final List<Level> FROM_BELOW = List.of(Level.TOWN, Level.COUNTY, Level.CITY);

  private final Organisations organisations;
  private final Positions positions;
  private final Posts posts;
  private final DecisionTables tables;
  private final WorkCalendar calendar;
  private final Clock clock;

  Receiving(
      Organisations organisations,
      Positions positions,
      Posts posts,
      DecisionTables tables,
      WorkCalendar calendar,
      Clock clock) {
    this.organisations = organisations;
    this.positions = positions;
    this.posts = posts;
    this.tables = tables;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Who answers until when.
   *
   * @param article what the limit rests on
   */
  record Receiver(long organisationId, Instant dueAt, String article) {}

  /**
   * Finds the receiver.
   *
   * @param personId whom the complaint is about; null for everybody who works the grid
   * @throws Refusal {@code complaint-no-receiver} (409) when the register has nobody to hear it
   */
  Receiver of(Grid grid, Long personId) {
    LocalDate today = LocalDate.now(clock);
    Set<Long> concerned =
        personId != null
            ? Set.of(personId)
            : posts.officersOf(grid.id(), today).stream()
                .map(Staff::personId)
                .collect(Collectors.toSet());
    long agency =
        FROM_BELOW.stream()
            .map(level -> organisations.agencyAt(grid.city(), level, grid.villageCode()))
            .flatMap(Optional::stream)
            .map(Organisation::id)
            .filter(id -> hasOtherHead(id, concerned, today))
            .findFirst()
            .orElseThrow(() -> Refusal.conflict("complaint-no-receiver"));
    DeadlineRule limit = limit(grid.city());
    Instant due = calendar.due(grid.city(), clock.instant(), limit).at();
    return new Receiver(agency, due, limit.article());
  }

  private boolean hasOtherHead(long agency, Set<Long> concerned, LocalDate today) {
    return positions.holding(agency, List.of(PositionRole.HEAD), today).stream()
        .anyMatch(head -> !concerned.contains(head.personId()));
  }

  private DeadlineRule limit(String city) {
    Map<String, Object> inputs = Map.of("stage", STAGE, "urgent", false, "category", "OTHER");
    Map<String, Object> row = tables.outputs(city, "deadline", inputs).get(0);
    return new DeadlineRule(
        ((Number) row.get("amount")).intValue(),
        DueUnit.valueOf(String.valueOf(row.get("unit"))),
        String.valueOf(row.get("article")),
        null);
  }
}
