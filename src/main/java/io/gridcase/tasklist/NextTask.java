package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Finds where somebody may go on with the same case. */
@Component
class NextTask {

  private final Steps steps;
  private final TaskRights rights;

  NextTask(Steps steps, TaskRights rights) {
    this.steps = steps;
    this.rights = rights;
  }

  /**
   * The open task of a case that the actor holds, or else may take; the newest of several; {@code
   * null} when there is none.
   */
  Long of(String matterNumber, Actor actor) {
    return steps.openOf(matterNumber).stream()
        .filter(it -> it.heldBy(actor.username()) || rights.mayTake(it, actor))
        .max(Comparator.comparing((Step it) -> it.heldBy(actor.username())).thenComparing(Step::id))
        .map(Step::id)
        .orElse(null);
  }
}
