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
    Ground ground = checks.ground(draft.city(), draft.kind(), plan);
    GridDrafts.refuseUnsound(checks.checkAgain(ground), draft);
    LocalDate on = LocalDate.now(clock);
    List<Post> held = checks.held(ground);
    Destinations destinations = Destinations.of(ground, json);
    List<PlacedCase> open = cases.open(ground.touched().keySet());
    Result result = register.move(ground, draft, on);
    LocalDate applied = LocalDate.ofInstant(draft.changedAt(), Clocking.ZONE);
    int movedPosts = people.posts(result, destinations, held, applied, on);
    people.others(result, destinations, on);
    int movedCases = cases(result, destinations, open, draft, on);
    ChangeOutcome outcome = outcome(draft, result, on, movedCases, movedPosts);
    draft.carriedOut(on, write(outcome), clock.instant());
    touches.free(draft);
    tell(draft, result, destinations, on);
    return outcome;
  }

  private int cases(
      Result result,
      Destinations destinations,
      List<PlacedCase> open,
      GridDraft draft,
      LocalDate on) {
    Map<String, NewGrid> targets = new HashMap<>();
    for (PlannedGrid planned : result.planned()) {
      Grid grid = result.of(planned);
      targets.put(
          planned.key(),
          new NewGrid(
              grid.id(),
              grid.code(),
              planned.name().strip(),
              planned.type().name(),
              planned.villageCode(),
              people.officers(grid.id(), on)));
    }
    int moved = 0;
    for (PlacedCase one : open) {
      Optional<NewGrid> target = destinations.of(one).map(targets::get);
      if (target.isPresent() && target.get().id() != one.gridId()) {
        cases.move(one.number(), target.get(), draft.number());
        moved++;
      }
    }
    return moved;
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

  private void tell(GridDraft draft, Result result, Destinations destinations, LocalDate on) {
    Map<Long, Long> heirs = new HashMap<>();
    for (Long ending : result.ground().ending()) {
      destinations
          .mainHeir(ending)
          .ifPresent(key -> heirs.put(ending, result.grids().get(key).id()));
    }
    events.publishEvent(
        new GridsChanged(
            draft.number(),
            draft.city(),
            draft.kind(),
            on,
            List.copyOf(result.ground().ending()),
            ids(result, true),
            ids(result, false),
            heirs));
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
