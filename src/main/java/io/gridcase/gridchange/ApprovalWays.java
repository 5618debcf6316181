package io.gridcase.gridchange;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.DecisionTables;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** In which way a change of grids is approved; the city's table {@code grid-approval} says so. */
@Component
class ApprovalWays {

  /**
   * A way of approval.
   *
   * @param facts what the table was asked
   * @param level whose agency applies
   * @param articles the obligations of the city it rests on
   * @param mixed whether the plan has grids of types that are approved in different ways
   */
  record Way(Map<String, Object> facts, Level level, List<String> articles, boolean mixed) {}

  private static final Set<String> TELLING = Set.of("draftLevel", "partner", "consult");

  private final DecisionTables tables;
  private final GridDrafts drafts;
  private final Grids grids;
  private final Organisations organisations;
  private final Cities cities;

  ApprovalWays(
      DecisionTables tables,
      GridDrafts drafts,
      Grids grids,
      Organisations organisations,
      Cities cities) {
    this.tables = tables;
    this.drafts = drafts;
    this.grids = grids;
    this.organisations = organisations;
    this.cities = cities;
  }

  /** The way of a draft. */
  Way of(GridDraft draft) {
    Set<GridType> types = types(drafts.plan(draft));
    Map<String, Object> facts = facts(draft.kind(), types.iterator().next());
    Map<String, Object> rule = rule(draft.city(), facts);
    boolean mixed =
        types.stream()
            .map(type -> rule(draft.city(), facts(draft.kind(), type)))
            .anyMatch(
                other -> TELLING.stream().anyMatch(it -> !other.get(it).equals(rule.get(it))));
    List<String> articles = ArticleTexts.cited(String.valueOf(rule.get("article")));
    return new Way(
        facts,
        Level.valueOf((String) rule.get("draftLevel")),
        cities.profile(draft.city()).ownOf(articles),
        mixed);
  }

  /** The level of the agency a draft was drawn for. */
  Level level(GridDraft draft) {
    return organisations.get(draft.organisationId()).level();
  }

  /**
   * The way of a draft that is applied for.
   *
   * @throws Refusal {@code level-may-not-draft} (403) with the article when another level applies,
   *     {@code grid-draft-mixed} (422) when its grids are approved in different ways
   */
  Way required(GridDraft draft) {
    Way way = of(draft);
    if (level(draft) != way.level()) {
      throw Refusal.forbidden("level-may-not-draft")
          .with("organisation", organisations.get(draft.organisationId()).name())
          .with("agency", cities.profile(draft.city()).levels().get(way.level()).name())
          .citing(way.articles());
    }
    if (way.mixed()) {
      throw Refusal.invalid("grid-draft-mixed").with("number", draft.number());
    }
    return way;
  }

  /** The types a plan and the grids it starts from have; exclusive ones last. */
  private Set<GridType> types(DraftPlan plan) {
    Set<GridType> types = new TreeSet<>();
    plan.grids().forEach(grid -> types.add(grid.type()));
    plan.touched().forEach(id -> grids.find(id).map(Grid::type).ifPresent(types::add));
    return types.isEmpty() ? Set.of(GridType.COMPREHENSIVE_URBAN) : types;
  }

  /** The level whose agency applies for such a change of grids of a type in a city. */
  Level level(String city, GridChangeKind kind, GridType type) {
    return Level.valueOf((String) rule(city, facts(kind, type)).get("draftLevel"));
  }

  private static Map<String, Object> facts(GridChangeKind kind, GridType type) {
    return Map.of("change", kind.approval(), "gridType", type.name());
  }

  private Map<String, Object> rule(String city, Map<String, Object> facts) {
    return tables.outputs(city, "grid-approval", facts).stream().findFirst().orElseThrow();
  }
}
