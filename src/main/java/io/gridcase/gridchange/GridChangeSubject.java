package io.gridcase.gridchange;

import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.ApplicationSubject;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Function;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Changes of grids among what is applied for. */
@Component
class GridChangeSubject implements ApplicationSubject {

  private static final String TOWN = "TOWN";
  private static final String MANAGING_DEPARTMENT = "MANAGING_DEPARTMENT";

  private final StoredDrafts stored;
  private final GridDrafts drafts;
  private final GridChanges changes;
  private final PlanChecks checks;
  private final ApprovalWays ways;
  private final ApplicationTelling telling;
  private final Grids grids;
  private final Organisations organisations;

  GridChangeSubject(
      StoredDrafts stored,
      GridDrafts drafts,
      GridChanges changes,
      PlanChecks checks,
      ApprovalWays ways,
      ApplicationTelling telling,
      Grids grids,
      Organisations organisations) {
    this.stored = stored;
    this.drafts = drafts;
    this.changes = changes;
    this.checks = checks;
    this.ways = ways;
    this.telling = telling;
    this.grids = grids;
    this.organisations = organisations;
  }

  @Override
  public boolean knows(ApplicationKind kind) {
    return kind == ApplicationKind.GRID_CHANGE;
  }

  @Override
  public List<Told> tell(String number, Locale locale) {
    GridDraft draft = draft(number);
    return telling.of(draft, drafts.plan(draft), locale);
  }

  /** No table stands against a change of grids at once: what is wrong the check finds before. */
  @Override
  public String objection(String reason, Locale locale) {
    return reason;
  }

  @Override
  public Map<String, Object> facts(String number) {
    return ways.of(draft(number)).facts();
  }

  @Override
  public List<Long> partners(String number, String partner, Level approving) {
    GridDraft draft = draft(number);
    return Arrays.stream(partner.split(","))
        .flatMap(one -> partner(draft, one, approving).stream())
        .distinct()
        .toList();
  }

  private List<Long> partner(GridDraft draft, String partner, Level approving) {
    DraftPlan plan = drafts.plan(draft);
    List<Long> partners =
        switch (partner) {
          case TOWN ->
              plan.villages().stream()
                  .map(it -> organisations.agencyAt(draft.city(), Level.TOWN, it))
                  .flatMap(Optional::stream)
                  .map(Organisation::id)
                  .distinct()
                  .toList();
          case MANAGING_DEPARTMENT -> managing(plan);
          default ->
              organisations
                  .departmentAt(
                      draft.city(), Function.valueOf(partner), approving, draft.placeCode())
                  .map(Organisation::id)
                  .stream()
                  .toList();
        };
    if (partners.isEmpty()) {
      throw Refusal.conflict("no-approving-body").with("body", partner).with("level", approving);
    }
    return partners;
  }

  /** The departments of the exclusive grids, before and after. */
  private List<Long> managing(DraftPlan plan) {
    return Stream.concat(
            plan.touched().stream()
                .map(grids::find)
                .flatMap(Optional::stream)
                .map(Grid::managingDepartmentId),
            plan.grids().stream().map(PlannedGrid::managingDepartmentId))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Grids change by other doors too, such as an import: then the plan fits no more. */
  @Override
  public Optional<Refusal> againstApproval(String number) {
    GridDraft draft = draft(number);
    try {
      Ground ground = checks.ground(draft, drafts.plan(draft));
      GridDrafts.refuseUnsound(checks.checkAgain(ground), draft);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  @Override
  public Map<String, Object> carryOut(String number) {
    ChangeOutcome outcome = changes.carryOut(draft(number).id());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", ApplicationKind.GRID_CHANGE.name());
    facts.put("draft", outcome.number());
    facts.put("on", outcome.on().toString());
    facts.put("opened", outcome.grids().stream().filter(it -> it.opened()).count());
    facts.put("closed", outcome.closed().size());
    facts.put("cases", outcome.cases());
    facts.put("posts", outcome.posts());
    return facts;
  }

  private GridDraft draft(String application) {
    return stored
        .findByApplication(application)
        .orElseThrow(() -> new IllegalStateException("No draft applied for as " + application));
  }
}
