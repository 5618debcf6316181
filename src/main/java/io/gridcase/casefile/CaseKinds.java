package io.gridcase.casefile;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.attachment.AttachmentAccess;
import io.gridcase.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cases of every kind; each question goes to whoever keeps the case. */
@Component
public class CaseKinds implements AttachmentAccess {

  private final List<CaseKind> kinds;
  private final CurrentActor actors;

  CaseKinds(List<CaseKind> kinds, CurrentActor actors) {
    this.kinds = kinds;
    this.actors = actors;
  }

  /**
   * What lists and clocks show of the case.
   *
   * @throws Refusal {@code no-such-matter} when no kind keeps such a number
   */
  public CaseCard card(String number) {
    return kind(number).card(number);
  }

  /** Takes the case's turn: it is held until the running transaction ends, others wait. */
  public void takeTurn(String number) {
    kind(number).takeTurn(number);
  }

  /** Whether the actor may see the case; nobody sees what nobody keeps. */
  public boolean maySee(String number, Actor actor) {
    return kinds.stream().anyMatch(it -> it.owns(number) && it.maySee(number, actor));
  }

  /**
   * The case for somebody who may see it; for everybody else there is none.
   *
   * @throws Refusal {@code no-such-matter}
   */
  public CaseCard visible(String number, Actor actor) {
    if (!maySee(number, actor)) {
      throw unknown(number);
    }
    return card(number);
  }

  /** Whether the step decides on what the actor asked for: that is for somebody else. */
  public boolean ownRequest(String number, String stepKey, Actor actor) {
    return kind(number).ownRequest(number, stepKey, actor);
  }

  /** Who is to do the step of those who may, by username; empty when anybody of its groups does. */
  public Optional<String> meantFor(String number, String stepKey) {
    return kind(number).meantFor(number, stepKey);
  }

  /** What the forms of the case offer to choose from, by the names the forms read. */
  public Map<String, Object> context(String number) {
    return kind(number).context(number);
  }

  /** How the course of the case is told. */
  Telling telling(String number) {
    return kind(number).telling();
  }

  /**
   * Since when the limit of a stage counts; empty when it counts from the step's opening.
   *
   * @param departmentId the department whose step it is; null for a step of no department
   */
  public Optional<Instant> countsFrom(String number, String stage, Long departmentId) {
    return kind(number).countsFrom(number, stage, departmentId);
  }

  @Override
  public boolean maySee(String caseNumber) {
    return maySee(caseNumber, actors.get());
  }

  private CaseKind kind(String number) {
    return kinds.stream()
        .filter(it -> it.owns(number))
        .findFirst()
        .orElseThrow(() -> unknown(number));
  }

  private static Refusal unknown(String number) {
    return Refusal.notFound("no-such-matter").with("number", number);
  }
}
