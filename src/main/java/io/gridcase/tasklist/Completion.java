package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.audit.LegalBasis;
import io.gridcase.casefile.CaseKinds;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.PartyFacts;
import io.gridcase.tasklist.TaskViews.Completed;
import io.gridcase.tasklist.form.Accepted;
import io.gridcase.workflow.EngineSteps;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submitting a task: the answer is checked, kept, and the case moves on, all in one transaction.
 * Whatever fails leaves the task and its draft as they were.
 */
@Component
class Completion {

  private final Steps steps;
  private final Echo echo;
  private final TaskRights rights;
  private final TaskForms forms;
  private final TaskFiles files;
  private final CaseKinds cases;
  private final NextTask next;
  private final Submissions submissions;
  private final PartyFacts party;
  private final LegalBasis basis;
  private final EngineSteps engine;
  private final Idempotency idempotency;
  private final CurrentActor actors;
  private final Clock clock;

  Completion(
      Steps steps,
      Echo echo,
      TaskRights rights,
      TaskForms forms,
      TaskFiles files,
      CaseKinds cases,
      NextTask next,
      Submissions submissions,
      PartyFacts party,
      LegalBasis basis,
      EngineSteps engine,
      Idempotency idempotency,
      CurrentActor actors,
      Clock clock) {
    this.steps = steps;
    this.echo = echo;
    this.rights = rights;
    this.forms = forms;
    this.files = files;
    this.cases = cases;
    this.next = next;
    this.submissions = submissions;
    this.party = party;
    this.basis = basis;
    this.engine = engine;
    this.idempotency = idempotency;
    this.actors = actors;
    this.clock = clock;
  }

  /** What makes a submission the same as another one. */
  private record Request(String what, long task, Map<String, Object> data) {}

  /**
   * Submits a task; the same key sent twice has one effect.
   *
   * @param data the answer, field by field
   * @throws Refusal {@code form-invalid} (422) with every problem, {@code task-done} or {@code
   *     task-taken} (409) with the winner's name, {@code task-not-yours} or {@code own-request}
   *     (403)
   */
  @Transactional
  public Completed submit(long id, Map<String, Object> data, String key) {
    return idempotency.once(
        key, new Request("completion", id, data), Completed.class, () -> once(id, data));
  }

  private Completed once(long id, Map<String, Object> data) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    Lost.unless(step.free() || step.open() && step.heldBy(actor.username()), step);
    if (!rights.mayDo(step, actor)) {
      throw rights.notYours(step, actor);
    }
    cases.takeTurn(step.matterNumber());
    TaskForms.Offer offer = forms.of(step);
    Instant now = clock.instant();
    Accepted accepted = forms.check(offer, data, now);
    close(step, actor, accepted, now);
    files.bind(accepted, step.matterNumber(), actor);
    party.add(step.matterNumber(), accepted.party());
    submissions.keep(
        step.matterNumber(), step.stepKey(), id, step.departmentId(), Answers.of(accepted), actor);
    try (LegalBasis.Span span = basis.on(step.articles())) {
      engine.complete(step.taskRef(), actor.username(), accepted.variables());
    }
    return next.after(step, actor);
  }

  /** Wins the step before anything else is written, so that of two at once one writes nothing. */
  private void close(Step step, Actor actor, Accepted accepted, Instant now) {
    String outcome = Objects.toString(accepted.kept().get("outcome"), null);
    boolean won = steps.submit(step.id(), actor.username(), actor.name(), outcome, now);
    Lost.unless(won, () -> steps.find(step.id(), step.city()).orElseThrow());
    echo.holds(step.taskRef(), actor.username());
    echo.closed(step.taskRef());
  }
}
