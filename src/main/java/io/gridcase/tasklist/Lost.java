package io.gridcase.tasklist;

import io.gridcase.kernel.Refusal;
import java.util.function.Supplier;

/** Coming second: somebody else took or did the task, and the answer says who. */
final class Lost {

  private Lost() {}

  /** Refuses unless it was won, naming who was faster as far as the step tells. */
  static void unless(boolean won, Step step) {
    unless(won, () -> step);
  }

  /** The same; the step is read only when it was lost. */
  static void unless(boolean won, Supplier<Step> step) {
    if (!won) {
      throw to(step.get());
    }
  }

  /** The refusal that tells where the step is now. */
  static Refusal to(Step step) {
    return switch (step.state()) {
      case DONE -> Refusal.conflict("task-done").with("winner", step.assigneeName());
      case CANCELLED -> Refusal.conflict("task-cancelled");
      case OPEN ->
          step.assignee() == null
              ? Refusal.conflict("task-moved")
              : Refusal.conflict("task-taken").with("winner", step.assigneeName());
    };
  }
}
