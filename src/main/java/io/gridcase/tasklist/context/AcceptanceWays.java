package io.gridcase.tasklist.context;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.Dispatching;
import io.gridcase.matter.Matter;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Organisations;
import io.gridcase.workflow.Decisions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the agency that holds a case cannot decide at its level, or for this case. */
@Component
class AcceptanceWays {

  private final Organisations organisations;
  private final Dispatching dispatching;
  private final SimilarCases similar;
  private final Decisions decisions;
  private final Cities cities;

  AcceptanceWays(
      Organisations organisations,
      Dispatching dispatching,
      SimilarCases similar,
      Decisions decisions,
      Cities cities) {
    this.organisations = organisations;
    this.dispatching = dispatching;
    this.similar = similar;
    this.decisions = decisions;
    this.cities = cities;
  }

  Map<String, Supplier<Optional<Refusal>>> gates(Around around) {
    Matter matter = around.matter();
    return Map.of(
        "REPORT_UP", () -> unless(hasAbove(matter), levels(matter, "no-level-above")),
        "ASSIGN_DOWN", () -> unless(hasBelow(matter), levels(matter, "no-level-below")),
        "DISPATCH", () -> unless(hasDepartments(matter), plain("no-department-in-reach")),
        "DUPLICATE", () -> unless(hasSimilar(around), plain("no-similar-case")));
  }

  private boolean hasAbove(Matter matter) {
    return matter.level() != null
        && decisions
            .evaluate(
                matter.city(),
                "escalation",
                Map.of("level", matter.level().name(), "urgent", matter.urgent()))
            .stream()
            .map(hit -> (String) hit.outputs().get("nextLevel"))
            .filter(next -> next != null && !"NONE".equals(next))
            .anyMatch(next -> hasAgency(matter, Optional.of(Level.valueOf(next))));
  }

  private boolean hasBelow(Matter matter) {
    return matter.level() != null && hasAgency(matter, matter.level().below());
  }

  private boolean hasAgency(Matter matter, Optional<Level> level) {
    return level
        .flatMap(it -> organisations.agencyAt(matter.city(), it, matter.placeCode()))
        .isPresent();
  }

  private boolean hasDepartments(Matter matter) {
    return !dispatching.reachable(matter).isEmpty();
  }

  private boolean hasSimilar(Around around) {
    return !similar.of(around).isEmpty();
  }

  private Refusal levels(Matter matter, String code) {
    return plain(code).citing(cities.profile(matter.city()).articlesOf(GeneralRule.ONE_LEVEL));
  }

  static Refusal plain(String code) {
    return Refusal.invalid(code).field("outcome", code);
  }

  static Optional<Refusal> unless(boolean open, Refusal refusal) {
    return open ? Optional.empty() : Optional.of(refusal);
  }
}
