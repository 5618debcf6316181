package io.gridcase.tasklist.context;

import io.gridcase.access.CurrentActor;
import io.gridcase.matter.CaseVisibility;
import io.gridcase.matter.Matter;
import io.gridcase.matter.Similar;
import java.util.List;
import org.springframework.stereotype.Component;

/** Earlier cases that a task's case may repeat, of those the reader sees. */
@Component
class SimilarCases {

  private final Similar similar;
  private final CaseVisibility cases;
  private final CurrentActor actors;

  SimilarCases(Similar similar, CaseVisibility cases, CurrentActor actors) {
    this.similar = similar;
    this.cases = cases;
    this.actors = actors;
  }

  List<Matter> of(Around around) {
    return around.once("similar", () -> cases.only(similar.to(around.matter()), actors.get()));
  }
}
