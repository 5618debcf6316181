package io.gridcase.workflow;

import io.gridcase.access.CurrentActor;
import io.gridcase.matter.CaseVisibility;
import io.gridcase.matter.Matter;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The diagrams of a case. */
@RestController
@RequestMapping("/api/matters/{number}")
class CaseProcessController {

  /** The diagrams of a case, the main procedure first. */
  record CaseDiagrams(List<Diagrams.Diagram> models) {}

  private final Diagrams diagrams;
  private final CaseVisibility visibility;
  private final CurrentActor actors;

  CaseProcessController(Diagrams diagrams, CaseVisibility visibility, CurrentActor actors) {
    this.diagrams = diagrams;
    this.visibility = visibility;
    this.actors = actors;
  }

  /** Where the case stands, in the models it runs in. */
  @GetMapping("/diagram")
  CaseDiagrams diagram(@PathVariable String number) {
    Matter matter = visibility.get(number, actors.get());
    return new CaseDiagrams(diagrams.of(matter.city(), number));
  }
}
