package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.Actors;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.tasklist.TaskViews.TaskRow;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking tasks, giving them back, handing them to others. The inbox alone knows who holds a task;
 * the engine hears it with the completion.
 */
@Component
@Transactional
class Claims {

  private final Steps steps;
  private final TaskRights rights;
  private final Cities cities;
  private final CurrentActor actors;
  private final Actors people;
  private final ApplicationEventPublisher events;

  Claims(
      Steps steps,
      TaskRights rights,
      Cities cities,
      CurrentActor actors,
      Actors people,
      ApplicationEventPublisher events) {
    this.steps = steps;
    this.rights = rights;
    this.cities = cities;
    this.actors = actors;
    this.people = people;
    this.events = events;
  }

  /**
   * Takes a free task; taking one that one holds changes nothing.
   *
   * @throws Refusal {@code task-taken} (409) with the winner's name, {@code task-not-yours} (403),
   *     {@code own-request} (403) for who asked for what is decided here
   */
  TaskRow claim(long id) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    if (step.open() && step.heldBy(actor.username())) {
      return TaskRow.of(step);
    }
    Lost.unless(step.free(), step);
    if (!rights.mayTake(step, actor)) {
      throw rights.notYours(step, actor);
    }
    Lost.unless(steps.take(id, actor.username(), actor.name()), () -> now(step));
    return TaskRow.of(step.heldNow(actor.username(), actor.name()));
  }

  /**
   * Gives a task back to its groups: who holds it, or who heads its organisation.
   *
   * @throws Refusal {@code task-not-held} (403)
   */
  TaskRow release(long id) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    if (step.free()) {
      return TaskRow.of(step);
    }
    Lost.unless(step.open(), step);
    if (!rights.mayRelease(step, actor)) {
      throw Refusal.forbidden("task-not-held");
    }
    Lost.unless(steps.hand(id, step.assignee(), null, null), () -> now(step));
    if (!step.heldBy(actor.username())) {
      tell(step, null);
    }
    return TaskRow.of(step.heldNow(null, null));
  }

  /**
   * Hands an open task to somebody of its groups, whoever holds it.
   *
   * @throws Refusal {@code task-not-supervised} (403), {@code assignee-unknown} or {@code
   *     assignee-not-candidate} (422); for a department that reaches for an officer {@code
   *     department-may-not-assign} (403) with the article
   */
  TaskRow assign(long id, String username) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    Lost.unless(step.open(), step);
    if (!rights.supervises(step, actor)) {
      throw notSupervised(step, actor);
    }
    Actor target = target(step, username);
    if (step.heldBy(target.username())) {
      return TaskRow.of(step);
    }
    boolean handed = steps.hand(id, step.assignee(), target.username(), target.name());
    Lost.unless(handed, () -> now(step));
    tell(step, target.name());
    return TaskRow.of(step.heldNow(target.username(), target.name()));
  }

  private Refusal notSupervised(Step step, Actor actor) {
    return rights.reachesForOfficers(step, actor)
        ? Refusal.forbidden("department-may-not-assign")
            .citing(cities.profile(step.city()).articlesOf(GeneralRule.DEPARTMENT_ASSIGN))
        : Refusal.forbidden("task-not-supervised");
  }

  /** Somebody of another city is as unknown as nobody: no city learns of another's people. */
  private Actor target(Step step, String username) {
    Actor target =
        people
            .find(Objects.requireNonNullElse(username, ""))
            .filter(found -> found.city().equals(step.city()))
            .orElseThrow(
                () -> Refusal.invalid("assignee-unknown").field("username", "not-an-option"));
    if (!step.meantFor(target.groups()) || rights.decidesOnOwn(step, target)) {
      throw Refusal.invalid("assignee-not-candidate")
          .with("name", target.name())
          .field("username", "not-an-option");
    }
    return target;
  }

  private void tell(Step step, String to) {
    events.publishEvent(
        new StepAssigned(step.matterNumber(), step.city(), step.name(), step.assigneeName(), to));
  }

  private Step now(Step step) {
    return steps.find(step.id(), step.city()).orElseThrow();
  }
}
