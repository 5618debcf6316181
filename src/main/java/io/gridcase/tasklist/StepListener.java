package io.gridcase.tasklist;

import io.gridcase.access.Accounts;
import io.gridcase.access.Actor;
import io.gridcase.access.Actors;
import io.gridcase.access.CurrentActor;
import io.gridcase.casefile.CaseCard;
import io.gridcase.casefile.CaseKinds;
import io.gridcase.casefile.CaseRenamed;
import io.gridcase.deadline.ClockMoved;
import io.gridcase.deadline.ClockView;
import io.gridcase.deadline.Clocks;
import io.gridcase.registry.Organisations;
import io.gridcase.workflow.StepCancelled;
import io.gridcase.workflow.StepClosed;
import io.gridcase.workflow.StepOpened;
import io.gridcase.workflow.StepTaken;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the inbox in step with the workflow, in the same transaction. */
@Component
class StepListener {

  private final Steps steps;
  private final StepIds ids;
  private final Echo echo;
  private final CaseKinds cases;
  private final Organisations organisations;
  private final Accounts accounts;
  private final CurrentActor actors;
  private final Actors people;
  private final Clocks clocks;
  private final Clock clock;

  StepListener(
      Steps steps,
      StepIds ids,
      Echo echo,
      CaseKinds cases,
      Organisations organisations,
      Accounts accounts,
      CurrentActor actors,
      Actors people,
      Clocks clocks,
      Clock clock) {
    this.steps = steps;
    this.ids = ids;
    this.echo = echo;
    this.cases = cases;
    this.organisations = organisations;
    this.accounts = accounts;
    this.actors = actors;
    this.people = people;
    this.clocks = clocks;
    this.clock = clock;
  }

  @EventListener
  void on(StepOpened opened) {
    CaseCard card = cases.card(opened.matterNumber());
    String assignee = assignee(opened);
    steps.add(
        new Step(
            ids.next(),
            opened.taskRef(),
            opened.city(),
            opened.matterNumber(),
            opened.stepKey(),
            opened.name(),
            opened.stages().isEmpty() ? null : opened.stages().get(0),
            opened.phase(),
            opened.modelRef(),
            opened.formKey(),
            opened.articles(),
            opened.groups(),
            opened.departmentId(),
            card.kind(),
            card.subject(),
            card.place(),
            card.placeCode(),
            card.source(),
            card.urgent(),
            holder(opened, card),
            opened.openedAt(),
            opened.startedAt(),
            opened.dueAt(),
            assignee,
            nameOf(assignee),
            StepState.OPEN,
            null,
            null));
    echo.holds(opened.taskRef(), assignee);
  }

  /** Whom the model names, or else who is to do it by the case and still may. */
  private String assignee(StepOpened opened) {
    return opened.assignee() != null
        ? opened.assignee()
        : cases
            .meantFor(opened.matterNumber(), opened.stepKey())
            .flatMap(people::find)
            .filter(it -> it.groups().stream().anyMatch(opened.groups()::contains))
            .filter(it -> accounts.usernameOf(it.personId()).isPresent())
            .map(Actor::username)
            .orElse(null);
  }

  @EventListener
  void on(StepTaken taken) {
    if (!echo.knowsHolder(taken.taskRef(), taken.username())) {
      steps.held(taken.taskRef(), taken.username(), nameOf(taken.username()));
      echo.holds(taken.taskRef(), taken.username());
    }
  }

  @EventListener
  void on(StepClosed closed) {
    close(closed.taskRef(), StepState.DONE);
  }

  @EventListener
  void on(StepCancelled cancelled) {
    close(cancelled.taskRef(), StepState.CANCELLED);
  }

  @EventListener
  void on(CaseRenamed renamed) {
    steps.renamed(renamed.number(), renamed.subject());
  }

  @EventListener
  void on(ClockMoved moved) {
    clocks.of(moved.matterNumber()).stream()
        .filter(it -> it.taskRef().equals(moved.taskRef()) && it.stoppedAt() == null)
        .map(ClockView::dueAt)
        .min(Comparator.<Instant>naturalOrder())
        .ifPresent(due -> steps.due(moved.taskRef(), due));
  }

  private void close(String taskRef, StepState how) {
    if (!echo.knowsClosed(taskRef)) {
      steps.closed(taskRef, how, clock.instant());
      echo.closed(taskRef);
    }
  }

  /** The organisation the step waits in, or the grid when it waits for its officers. */
  private String holder(StepOpened opened, CaseCard card) {
    String group = opened.groups().stream().findFirst().orElse("");
    return group.isEmpty() || group.startsWith("OFFICER:")
        ? card.place()
        : organisations.get(Long.valueOf(group.substring(group.indexOf(':') + 1))).name();
  }

  private String nameOf(String username) {
    if (username == null) {
      return null;
    }
    return actors
        .find()
        .filter(actor -> actor.username().equals(username))
        .map(Actor::name)
        .or(() -> accounts.nameOf(username))
        .orElse(username);
  }
}
