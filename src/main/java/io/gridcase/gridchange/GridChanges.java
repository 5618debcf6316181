package io.gridcase.gridchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.ChangeOutcome.Resulting;
import io.gridcase.gridchange.GridCases.NewGrid;
import io.gridcase.gridchange.GridCases.PlacedCase;
import io.gridcase.gridchange.GridDraft.State;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Post;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries changes of grids out: everything in one transaction, or nothing. */
@Service
public class GridChanges {

  private final GridDrafts drafts;
  private final PlanChecks checks;
  private final Touches touches;
  private final Grids grids;
  private final RegisterMove register;
  private final PeopleMove people;
  private final Heirs heirs;
  private final GridCases cases;
  private final ApplicationEventPublisher events;
  private final ObjectMapper json;
  private final Clock clock;

  GridChanges(
      GridDrafts drafts,
      PlanChecks checks,
      Touches touches,
      Grids grids,
      RegisterMove register,
      PeopleMove people,
      Heirs heirs,
      GridCases cases,
      ApplicationEventPublisher events,
      ObjectMapper json,
      Clock clock) {
    this.drafts = drafts;
    this.checks = checks;
    this.touches = touches;
    this.grids = grids;
    this.register = register;
    this.people = people;
    this.heirs = heirs;
    this.cases = cases;
    this.events = events;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Changes the grids as a draft plans, from today on: codes are allocated and voided, grids opened
   * and closed, lineage is written, posts, open cases, work teams, volunteers and micro-grids move.
   * Said again, it answers what the first time came to.
   *
   * @throws Refusal {@code grid-draft-state} (409) unless it was applied for, {@code grid-closed}
   *     (409) when a grid is not in force any more, {@code grid-draft-unsound} (422) when the check
   *     finds an error by now, {@code grid-codes-exhausted} (409)
   */
  @Transactional
  public ChangeOutcome carryOut(long draftId) {
    GridDraft draft = drafts.held(draftId);
    if (draft.state() == State.CARRIED_OUT) {
      return read(draft);
    }
    draft.expect(State.SUBMITTED);
    DraftPlan plan = drafts.plan(draft);
    if (grids.hold(plan.touched()).size() < plan.touched().size()) {
      throw Refusal.conflict("grid-closed").with("grid", draft.number());
    }
    Ground ground = checks.ground(draft, plan);
    GridDrafts.refuseUnsound(checks.checkAgain(ground), draft);
    LocalDate on = LocalDate.now(clock);
    List<Post> held = checks.held(ground);
    Destinations destinations = Destinations.of(ground, json);
    List<PlacedCase> open = cases.open(ground.touched().keySet());
    Result result = register.move(ground, draft, on);
    Map<Long, Grid> mainHeirs = heirs.of(result, destinations);
    LocalDate applied = LocalDate.ofInstant(draft.changedAt(), Clocking.ZONE);
    int movedPosts = people.posts(result, mainHeirs, held, applied, on);
    people.others(result, mainHeirs, on);
    int movedCases = cases(result, destinations, mainHeirs, open, draft);
    ChangeOutcome outcome = outcome(draft, result, on, movedCases, movedPosts);
    draft.carriedOut(on, write(outcome), clock.instant());
    touches.free(draft);
    tell(draft, result, mainHeirs, on);
    return outcome;
  }

  private int cases(
      Result result,
      Destinations destinations,
      Map<Long, Grid> mainHeirs,
      List<PlacedCase> open,
      GridDraft draft) {
    Map<Long, NewGrid> targets = new HashMap<>();
    int moved = 0;
    for (PlacedCase one : open) {
      Optional<Grid> target =
          destinations
              .of(one)
              .map(result.grids()::get)
              .or(() -> heirs.at(one, result.ground()))
              .or(() -> Optional.ofNullable(mainHeirs.get(one.gridId())));
      if (target.isPresent() && target.get().id() != one.gridId()) {
        NewGrid grid =
            targets.computeIfAbsent(target.get().id(), id -> fresh(target.get(), result));
        cases.move(one.number(), grid, draft.number());
        moved++;
      }
    }
    return moved;
  }

  /** A grid of the plan has its new name already here, whatever is remembered of it. */
  private NewGrid fresh(Grid grid, Result result) {
    Optional<PlannedGrid> planned =
        result.planned().stream().filter(each -> result.of(each).id().equals(grid.id())).findAny();
    return new NewGrid(
        grid.id(),
        grid.code(),
        planned.map(each -> each.name().strip()).orElse(grid.name()),
        planned.map(PlannedGrid::type).orElse(grid.type()).name(),
        planned.map(PlannedGrid::villageCode).orElse(grid.villageCode()),
        people.officers(grid.id(), LocalDate.now(clock)));
  }

  private static ChangeOutcome outcome(
      GridDraft draft, Result result, LocalDate on, int movedCases, int movedPosts) {
    return new ChangeOutcome(
        draft.number(),
        on,
        result.planned().stream()
            .map(
                planned ->
                    new Resulting(
                        planned.key(),
                        result.of(planned).id(),
                        result.of(planned).code(),
                        planned.keeps() == null))
            .toList(),
        List.copyOf(result.ground().ending()),
        movedCases,
        movedPosts);
  }

  private void tell(GridDraft draft, Result result, Map<Long, Grid> mainHeirs, LocalDate on) {
    Map<Long, Long> byId = new HashMap<>();
    mainHeirs.forEach((ended, heir) -> byId.put(ended, heir.id()));
    events.publishEvent(
        new GridsChanged(
            draft.number(),
            draft.city(),
            draft.kind(),
            on,
            List.copyOf(result.ground().ending()),
            ids(result, true),
            ids(result, false),
            byId));
  }

  private static List<Long> ids(Result result, boolean opened) {
    return result.planned().stream()
        .filter(planned -> opened == (planned.keeps() == null))
        .map(planned -> result.of(planned).id())
        .toList();
  }

  private ChangeOutcome read(GridDraft draft) {
    try {
      return json.readValue(draft.outcome(), ChangeOutcome.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outcome of " + draft.number() + " is lost", e);
    }
  }

  private String write(ChangeOutcome outcome) {
    try {
      return json.writeValueAsString(outcome);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An outcome is not writable", e);
    }
  }
}
