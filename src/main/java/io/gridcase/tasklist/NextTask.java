package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.Role;
import io.gridcase.tasklist.TaskViews.Completed;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds where somebody may go on with the same case. */
@Component
class NextTask {

  private static final String HEADS = Role.HEAD + ":";

  private final Steps steps;
  private final TaskRights rights;

  NextTask(Steps steps, TaskRights rights) {
    this.steps = steps;
    this.rights = rights;
  }

  /**
   * What a submission is answered with: the open task of the case that the actor holds, or else may
   * take; the newest of several. A head is not led to what the clerks of the organisation do,
   * though a head may take it.
   */
  Completed after(Step done, Actor actor) {
    Optional<Step> next =
        steps.openOf(done.matterNumber()).stream()
            .filter(
                it ->
                    it.heldBy(actor.username())
                        || rights.mayTake(it, actor) && roles(it, actor).findAny().isPresent())
            .max(
                Comparator.comparing((Step it) -> it.heldBy(actor.username()))
                    .thenComparing(Step::id));
    return new Completed(
        done.matterNumber(),
        next.map(Step::id).orElse(null),
        next.filter(Step::free).filter(it -> goesOn(done, it, actor)).isPresent());
  }

  /**
   * Whether it stays in the organisation or grid and asks for what the actor has just done the one
   * before as.
   */
  private static boolean goesOn(Step done, Step next, Actor actor) {
    return Objects.equals(next.holder(), done.holder())
        && roles(next, actor).anyMatch(done.groups()::contains);
  }

  /** The groups by which a step is the actor's own work: a head's only where no clerk does it. */
  private static Stream<String> roles(Step step, Actor actor) {
    boolean heads = step.groups().stream().allMatch(it -> it.startsWith(HEADS));
    return actor.groups().stream()
        .filter(step.groups()::contains)
        .filter(it -> heads || !it.startsWith(HEADS));
  }
}
