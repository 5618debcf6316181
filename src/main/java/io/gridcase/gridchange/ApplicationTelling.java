package io.gridcase.gridchange;

import io.gridcase.approval.ApplicationSubject.Told;
import io.gridcase.casefile.Submission;
import io.gridcase.casefile.Submissions;
import io.gridcase.gridchange.GridDraft.State;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an application for a change of grids says, for whoever has a say in it. */
@Component
class ApplicationTelling {

  private static final Words WORDS = new Words("gridchange");

  private final PlanChecks checks;
  private final PlannedGridTelling planned;
  private final FoundThen found;
  private final Submissions submissions;
  private final Grids grids;
  private final Places places;

  ApplicationTelling(
      PlanChecks checks,
      PlannedGridTelling planned,
      FoundThen found,
      Submissions submissions,
      Grids grids,
      Places places) {
    this.checks = checks;
    this.planned = planned;
    this.found = found;
    this.submissions = submissions;
    this.grids = grids;
    this.places = places;
  }

  /** Kind, place, grids before and after, why, what the check found, who agreed and who did not. */
  List<Told> of(GridDraft draft, DraftPlan plan, Locale locale) {
    List<Told> told = new ArrayList<>();
    String label = WORDS.of("label.draft", locale);
    told.add(new Told(label, draft.number(), "/grids/drafts/" + draft.id()));
    told.add(told("kind", WORDS.of("word.kind." + draft.kind(), locale), locale));
    told.add(told("place", place(draft.placeCode()), locale));
    plan.touched().stream()
        .map(grids::find)
        .flatMap(Optional::stream)
        .forEach(grid -> told.add(told("before", before(grid, locale), locale)));
    plan.grids()
        .forEach(grid -> told.add(told("after", planned.of(draft.city(), grid, locale), locale)));
    told.add(told("reason", draft.reason(), locale));
    findings(draft, plan, locale).forEach(it -> told.add(told("finding", it, locale)));
    for (Submission said : submissions.all(draft.application())) {
      if (said.stepKey().equals("task_cosignApplication")) {
        told.add(told("cosign", opinion(said, locale), locale));
      } else if (said.stepKey().equals("task_consultApplication")) {
        told.add(told("consult", opinion(said, locale), locale));
      }
    }
    return told;
  }

  private String place(String code) {
    return places.find(code).map(Place::shortName).orElse(code);
  }

  private static String before(Grid grid, Locale locale) {
    return PlannedGridTelling.size(
        grid.name() + " " + grid.code(), grid.households(), grid.population(), locale);
  }

  /**
   * What the check finds today; what it cannot check any more is itself found. Once all is decided
   * what was found when it was applied for.
   */
  private List<String> findings(GridDraft draft, DraftPlan plan, Locale locale) {
    if (draft.state() != State.SUBMITTED) {
      return found.read(draft, locale);
    }
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    try {
      return checks.check(checks.ground(draft, plan)).findings().stream()
          .map(finding -> english ? finding.messageEn() : finding.message())
          .toList();
    } catch (Refusal refusal) {
      return List.of(WORDS.of("word.overtaken", locale));
    }
  }

  private String opinion(Submission said, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    String answers =
        submissions.read(said.content()).answers().stream()
            .map(Submissions.Answer::value)
            .collect(Collectors.joining(english ? "; " : "；"));
    return said.submitterName() + (english ? ": " : "：") + answers;
  }

  private static Told told(String label, String value, Locale locale) {
    return new Told(WORDS.of("label." + label, locale), value);
  }
}
