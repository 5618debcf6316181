package io.gridcase.tasklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gridcase.access.CurrentActor;
import io.gridcase.casefile.CaseKinds;
import io.gridcase.deadline.ClockView;
import io.gridcase.deadline.Clocks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of a case with whom each counts for. */
@RestController
@RequestMapping("/api/matters/{number}/clocks")
class CaseClocksController {

  /**
   * A clock beside its step.
   *
   * @param stepKey the step it belongs to; absent when it belongs to none of the inbox
   * @param stepName the step in the words of its model
   * @param holder the organisation or grid whose time it counts
   */
  record CaseClock(@JsonUnwrapped ClockView clock, String stepKey, String stepName, String holder) {

    static CaseClock of(ClockView clock, Optional<Step> step) {
      return new CaseClock(
          clock,
          step.map(Step::stepKey).orElse(null),
          step.map(Step::name).orElse(null),
          step.map(Step::holder).orElse(null));
    }
  }

  private final Clocks clocks;
  private final Steps steps;
  private final CaseKinds cases;
  private final CurrentActor actors;

  CaseClocksController(Clocks clocks, Steps steps, CaseKinds cases, CurrentActor actors) {
    this.clocks = clocks;
    this.steps = steps;
    this.cases = cases;
    this.actors = actors;
  }

  /** The clocks of the case, oldest first. */
  @GetMapping
  List<CaseClock> of(@PathVariable String number) {
    cases.visible(number, actors.get());
    Map<String, Step> byRef =
        steps.of(number).stream().collect(Collectors.toMap(Step::taskRef, Function.identity()));
    return clocks.of(number).stream()
        .map(it -> CaseClock.of(it, Optional.ofNullable(byRef.get(it.taskRef()))))
        .toList();
  }
}
