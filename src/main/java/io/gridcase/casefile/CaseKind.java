package io.gridcase.casefile;

import io.gridcase.access.Actor;
import io.gridcase.kernel.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of case a procedure runs for: matters, applications. Whoever keeps such cases answers for
 * them, so that inbox, clocks and files serve every procedure alike.
 */
public interface CaseKind {

  /** Whether a case number is of this kind; the numbers of different kinds differ in form. */
  boolean owns(String number);

  /**
   * What lists and clocks show of the case.
   *
   * @throws Refusal {@code no-such-matter} or its like when there is none
   */
  CaseCard card(String number);

  /** Takes the case's turn: it is held until the running transaction ends, others wait. */
  void takeTurn(String number);

  /** Whether the actor may see the case. */
  boolean maySee(String number, Actor actor);

  /** Whether the step decides on what the actor asked for: that is for somebody else. */
  default boolean ownRequest(String number, String stepKey, Actor actor) {
    return false;
  }

  /**
   * Who is to do a step of those who may: what comes back goes to who handed it in; empty when
   * anybody of its groups takes it.
   */
  default Optional<String> meantFor(String number, String stepKey) {
    return Optional.empty();
  }

  /** How the course of such a case is told. */
  Telling telling();

  /** What its forms offer to choose from, by the names the forms read; see docs/task-context.md. */
  default Map<String, Object> context(String number) {
    return Map.of();
  }

  /**
   * Since when the limit of a stage counts, when that is another moment than the step's opening: a
   * discovery before it, or a day said in public after it; empty when it counts from the opening.
   *
   * @param departmentId the department whose step it is; null for a step of no department
   */
  Optional<Instant> countsFrom(String number, String stage, Long departmentId);
}
