package io.gridcase.gridchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.gridchange.GridDraft.Drafter;
import io.gridcase.gridchange.GridDraft.State;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of changes of grids: drawn, checked, applied for, given back, withdrawn. */
@Service
@Transactional
public class GridDrafts {

  private static final int MOST = 200;

  private final StoredDrafts drafts;
  private final Touches touches;
  private final PlanChecks checks;
  private final DraftRights rights;
  private final Cities cities;
  private final Places places;
  private final FoundThen found;
  private final ObjectMapper json;
  private final Clock clock;

  GridDrafts(
      StoredDrafts drafts,
      Touches touches,
      PlanChecks checks,
      DraftRights rights,
      Cities cities,
      Places places,
      FoundThen found,
      ObjectMapper json,
      Clock clock) {
    this.drafts = drafts;
    this.touches = touches;
    this.checks = checks;
    this.rights = rights;
    this.cities = cities;
    this.places = places;
    this.found = found;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Begins a draft in the caller's name.
   *
   * @throws Refusal {@code department-may-not-divide} or {@code grid-draft-not-yours} (403), {@code
   *     grid-draft-touches} (409) with the number of the draft that touches a grid already
   */
  GridDraft begin(GridChangeKind kind, String reason, DraftPlan plan) {
    Actor actor = rights.actor();
    Set<String> villages = villages(checks.ground(actor.city(), kind, plan));
    ActorPosition by = rights.drafting(villages);
    String number =
        "%sWG%06d".formatted(cities.profile(actor.city()).numberPrefix(), drafts.nextNumber());
    GridDraft draft =
        new GridDraft(
            number,
            actor.city(),
            kind,
            new Drafter(actor.username(), actor.name(), by.organisationId()),
            clock.instant());
    draft.plan(reason, write(plan), DraftRights.placeOf(villages), clock.instant());
    drafts.saveAndFlush(draft);
    touch(draft, plan);
    return draft;
  }

  /**
   * Takes over a changed plan.
   *
   * @param version of the draft the caller saw
   * @throws Refusal {@code grid-draft-changed} (409) when somebody changed it since, {@code
   *     grid-draft-state} (409) once it is applied for
   */
  GridDraft save(long id, long version, String reason, DraftPlan plan) {
    GridDraft draft = held(id);
    requireChange(draft);
    if (draft.version() != version) {
      throw Refusal.conflict("grid-draft-changed").with("number", draft.number());
    }
    draft.expect(State.DRAFT);
    Set<String> villages = villages(checks.ground(draft, plan));
    rights.drafting(villages);
    draft.plan(reason, write(plan), DraftRights.placeOf(villages), clock.instant());
    touch(draft, plan);
    return drafts.saveAndFlush(draft);
  }

  private void touch(GridDraft draft, DraftPlan plan) {
    boolean divides = draft.kind() == GridChangeKind.DIVISION;
    touches.take(draft, new TreeSet<>(plan.touched()), divides ? plan.villages() : List.of());
  }

  /** The villages a plan and its grids lie in. */
  private Set<String> villages(Ground ground) {
    Set<String> villages = new TreeSet<>(ground.plan().villages());
    ground.touched().values().forEach(grid -> villages.add(grid.villageCode()));
    ground.plan().grids().forEach(grid -> villages.add(grid.villageCode()));
    villages.forEach(
        village -> {
          if (places.find(village).isEmpty()) {
            throw Refusal.invalid("place-unknown").with("place", village);
          }
        });
    return villages;
  }

  /** Checks a plan that is being drawn; nothing is kept. */
  @Transactional(readOnly = true)
  DraftCheck check(GridChangeKind kind, DraftPlan plan) {
    Ground ground = checks.ground(rights.actor().city(), kind, plan);
    rights.drafting(villages(ground));
    return checks.check(ground);
  }

  /** Checks a draft as it is kept. */
  @Transactional(readOnly = true)
  public DraftCheck check(GridDraft draft) {
    return checks.check(ground(draft));
  }

  /**
   * Fixes a draft for the application. To be called in the transaction that starts the procedure.
   *
   * @throws Refusal {@code grid-draft-unsound} (422) naming everything the check found wrong
   */
  public GridDraft submit(long id) {
    GridDraft draft = held(id);
    draft.expect(State.DRAFT);
    DraftCheck check = check(draft);
    refuseUnsound(check, draft);
    draft.submit(write(check.plan()), found.write(check.findings()), clock.instant());
    return drafts.saveAndFlush(draft);
  }

  static void refuseUnsound(DraftCheck check, GridDraft draft) {
    if (!check.sound()) {
      Refusal refusal = Refusal.invalid("grid-draft-unsound").with("number", draft.number());
      check.findings().stream()
          .filter(finding -> finding.severity() == Finding.Severity.ERROR)
          .forEach(
              finding ->
                  refusal.field(
                      String.join(",", finding.grids()), finding.code(), finding.params()));
      throw refusal;
    }
  }

  /** Lets a draft that was applied for be changed again. */
  public GridDraft giveBack(long id) {
    GridDraft draft = held(id);
    draft.giveBack(clock.instant());
    return drafts.saveAndFlush(draft);
  }

  /** Ends a draft that comes to nothing; its grids are free for others. */
  public GridDraft withdraw(long id) {
    GridDraft draft = held(id);
    draft.withdraw(clock.instant());
    touches.free(draft);
    return drafts.saveAndFlush(draft);
  }

  /** Ends a draft on its drafter's wish, as long as it was not applied for. */
  void drop(long id) {
    GridDraft draft = held(id);
    requireChange(draft);
    draft.expect(State.DRAFT);
    requireFree(draft);
    withdraw(id);
  }

  /**
   * Lets no draft pass that has an application.
   *
   * @throws Refusal {@code grid-draft-applied} (409) with its number
   */
  static void requireFree(GridDraft draft) {
    if (draft.application() != null) {
      throw Refusal.conflict("grid-draft-applied")
          .with("number", draft.number())
          .with("application", draft.application());
    }
  }

  void requireChange(GridDraft draft) {
    requireRead(draft);
    if (!rights.mayChange(draft, villages(draft))) {
      rights.drafting(villages(draft));
      throw Refusal.forbidden("grid-draft-not-yours");
    }
  }

  private void requireRead(GridDraft draft) {
    if (!rights.mayRead(draft, villages(draft))) {
      throw unknown(draft.id());
    }
  }

  /** Whether the caller may still change it. */
  boolean mayChange(GridDraft draft) {
    return draft.state() == State.DRAFT && rights.mayChange(draft, villages(draft));
  }

  private Collection<String> villages(GridDraft draft) {
    DraftPlan plan = plan(draft);
    Set<String> villages = new TreeSet<>(plan.villages());
    plan.grids().forEach(grid -> villages.add(grid.villageCode()));
    return villages;
  }

  /**
   * A draft the caller may read.
   *
   * @throws Refusal {@code grid-draft-unknown} (404)
   */
  @Transactional(readOnly = true)
  public GridDraft readable(long id) {
    GridDraft draft =
        drafts.findByIdAndCity(id, rights.actor().city()).orElseThrow(() -> unknown(id));
    requireRead(draft);
    return draft;
  }

  /**
   * A draft, whoever asks; for steps of the procedure, which have rights of their own.
   *
   * @throws Refusal {@code grid-draft-unknown} (404)
   */
  @Transactional(readOnly = true)
  public GridDraft get(long id) {
    return drafts.findById(id).orElseThrow(() -> unknown(id));
  }

  /** The draft with this number, whoever asks. */
  @Transactional(readOnly = true)
  public GridDraft get(String number) {
    return drafts
        .findByNumber(number)
        .orElseThrow(() -> Refusal.notFound("grid-draft-unknown").with("draft", number));
  }

  /** What the caller or an agency of the caller drew, the latest first. */
  @Transactional(readOnly = true)
  List<GridDraft> mine() {
    Actor actor = rights.actor();
    Set<Long> organisations = actor.organisationIds();
    return drafts.of(
        actor.city(),
        actor.username(),
        organisations.isEmpty() ? Set.of(-1L) : organisations,
        Limit.of(MOST));
  }

  /** The open draft that touches a grid, if the caller may read it. */
  @Transactional(readOnly = true)
  List<GridDraft> touching(long gridId) {
    List<Long> ids = touches.touching(gridId);
    return ids.isEmpty()
        ? List.of()
        : drafts.latest(ids).stream()
            .filter(draft -> rights.mayRead(draft, villages(draft)))
            .toList();
  }

  GridDraft held(long id) {
    return drafts.hold(id).orElseThrow(() -> unknown(id));
  }

  /** The plan of a draft. */
  public DraftPlan plan(GridDraft draft) {
    try {
      return json.readValue(draft.content(), DraftPlan.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The plan of " + draft.number() + " is not readable", e);
    }
  }

  Ground ground(GridDraft draft) {
    return checks.ground(draft, plan(draft));
  }

  private String write(DraftPlan plan) {
    try {
      return json.writeValueAsString(plan);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A plan is not writable", e);
    }
  }

  private static Refusal unknown(Long id) {
    return Refusal.notFound("grid-draft-unknown").with("draft", id);
  }
}
