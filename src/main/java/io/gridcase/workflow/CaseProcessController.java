package io.gridcase.workflow;

import io.gridcase.access.CurrentActor;
import io.gridcase.casefile.CaseCard;
import io.gridcase.casefile.CaseKinds;
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
  private final CaseKinds cases;
  private final CurrentActor actors;

  CaseProcessController(Diagrams diagrams, CaseKinds cases, CurrentActor actors) {
    this.diagrams = diagrams;
    this.cases = cases;
    this.actors = actors;
  }

  /** Where the case stands, in the models it runs in. */
  @GetMapping("/diagram")
  CaseDiagrams diagram(@PathVariable String number) {
    CaseCard card = cases.visible(number, actors.get());
    return new CaseDiagrams(diagrams.of(card.city(), number));
  }
}
