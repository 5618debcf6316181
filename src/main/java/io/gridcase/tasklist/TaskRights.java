package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.Role;
import io.gridcase.casefile.CaseKinds;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.OrganisationKind;
import org.springframework.stereotype.Component;

/** Who may read a task, take it, do it, and whose tasks one may hand to others. */
@Component
class TaskRights {

  private static final String OFFICERS = Role.OFFICER + ":";

  private final Steps steps;
  private final CaseKinds cases;

  TaskRights(Steps steps, CaseKinds cases) {
    this.steps = steps;
    this.cases = cases;
  }

  /**
   * The task, when the actor may read it: who holds it or may take it, who supervises it, and who
   * sees its case. For everybody else there is none.
   *
   * @throws Refusal {@code task-not-found}
   */
  Step readable(long id, Actor actor) {
    return steps
        .find(id, actor.city())
        .filter(
            step ->
                step.heldBy(actor.username())
                    || step.meantFor(actor.groups())
                    || supervises(step, actor)
                    || cases.maySee(step.matterNumber(), actor))
        .orElseThrow(() -> Refusal.notFound("task-not-found"));
  }

  boolean mayTake(Step step, Actor actor) {
    return step.free() && step.meantFor(actor.groups()) && !decidesOnOwn(step, actor);
  }

  /** Whether the step would have the actor decide on what the same person asked for. */
  boolean decidesOnOwn(Step step, Actor actor) {
    return cases.ownRequest(step.matterNumber(), step.stepKey(), actor);
  }

  /** Why the actor may neither take nor do it. */
  Refusal notYours(Step step, Actor actor) {
    boolean own = step.meantFor(actor.groups()) && decidesOnOwn(step, actor);
    return Refusal.forbidden(own ? "own-request" : "task-not-yours");
  }

  /**
   * Whether the actor holds it, or may take it with the submission. Who became an administrator or
   * auditor meanwhile does no more of it.
   */
  boolean mayDo(Step step, Actor actor) {
    return !actor.standsApart()
        && !decidesOnOwn(step, actor)
        && (step.open() && step.heldBy(actor.username()) || mayTake(step, actor));
  }

  boolean mayRelease(Step step, Actor actor) {
    return step.open()
        && step.assignee() != null
        && (step.heldBy(actor.username()) || supervises(step, actor));
  }

  /**
   * Whether the actor heads the organisation whose people may take the step. Officers answer to the
   * head of the agency right above their grid, never to a department (ZJ-15).
   */
  boolean supervises(Step step, Actor actor) {
    return step.groups().stream()
        .anyMatch(
            group ->
                group.startsWith(OFFICERS)
                    ? actor.positions().stream().anyMatch(it -> headsOfficers(it, step))
                    : actor.positions().stream().anyMatch(it -> heads(it, group)));
  }

  /** Whether the step is for officers and the actor stands in a department. */
  boolean reachesForOfficers(Step step, Actor actor) {
    return step.groups().stream().anyMatch(group -> group.startsWith(OFFICERS))
        && actor.positions().stream().anyMatch(it -> it.kind() == OrganisationKind.DEPARTMENT);
  }

  private static boolean headsOfficers(ActorPosition position, Step step) {
    return position.roles().contains(Role.HEAD)
        && position.kind() != OrganisationKind.DEPARTMENT
        && (position.level() == Level.TOWN || position.level() == Level.VILLAGE)
        && step.placeCode().startsWith(position.placePrefix());
  }

  private static boolean heads(ActorPosition position, String group) {
    return position.roles().contains(Role.HEAD) && group.endsWith(":" + position.organisationId());
  }
}
