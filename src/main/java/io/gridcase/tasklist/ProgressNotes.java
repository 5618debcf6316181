package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.attachment.Attachments;
import io.gridcase.audit.LegalBasis;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.Progress;
import io.gridcase.matter.Turns;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recording progress at a handling step, as often as wanted, by who holds the step. */
@Component
class ProgressNotes {

  /**
   * What is told.
   *
   * @param attachments photos and documents the caller uploaded; null for none
   */
  record Note(
      @NotBlank @Size(max = 2000) String text, @Size(max = 30) List<@NotNull Long> attachments) {

    List<Long> files() {
      return attachments == null ? List.of() : attachments;
    }
  }

  /** That it was kept. */
  record Noted(String matterNumber, Instant at) {}

  private record Request(String what, long task, Note note) {}

  private static final Set<String> HANDLING = Set.of("task_handle", "task_agencyHandling");

  private final Steps steps;
  private final TaskRights rights;
  private final Turns turns;
  private final Attachments attachments;
  private final Progress progress;
  private final LegalBasis basis;
  private final Idempotency idempotency;
  private final CurrentActor actors;
  private final Clock clock;

  ProgressNotes(
      Steps steps,
      TaskRights rights,
      Turns turns,
      Attachments attachments,
      Progress progress,
      LegalBasis basis,
      Idempotency idempotency,
      CurrentActor actors,
      Clock clock) {
    this.steps = steps;
    this.rights = rights;
    this.turns = turns;
    this.attachments = attachments;
    this.progress = progress;
    this.basis = basis;
    this.idempotency = idempotency;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Keeps a note; the same key sent twice has one effect.
   *
   * @throws Refusal {@code task-done} or {@code task-taken} (409) with the winner's name, {@code
   *     task-not-yours} (403) when one does not hold the step, {@code no-progress-at-this-step}
   *     (409) where nothing is handled
   */
  @Transactional
  Noted add(long id, Note note, String key) {
    return idempotency.once(
        key, new Request("progress", id, note), Noted.class, () -> once(id, note));
  }

  private Noted once(long id, Note note) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    Lost.unless(step.free() || step.open() && step.heldBy(actor.username()), step);
    if (step.free() || !rights.mayDo(step, actor)) {
      throw Refusal.forbidden("task-not-yours");
    }
    if (!HANDLING.contains(step.formKey())) {
      throw Refusal.conflict("no-progress-at-this-step");
    }
    turns.take(step.matterNumber());
    stillHeld(steps.find(id, step.city()).orElseThrow(), actor);
    attachments.bind(note.files(), step.matterNumber(), actor);
    try (LegalBasis.Span span = basis.on(step.articles())) {
      progress.record(
          step.matterNumber(),
          step.departmentId(),
          step.holder(),
          note.text(),
          note.files(),
          actor);
    }
    return new Noted(step.matterNumber(), clock.instant());
  }

  /** Whoever had the turn before may have done the step, or taken it away. */
  private static void stillHeld(Step step, Actor actor) {
    Lost.unless(step.open() && step.heldBy(actor.username()), step);
  }
}
