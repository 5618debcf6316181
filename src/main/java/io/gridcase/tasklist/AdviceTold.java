package io.gridcase.tasklist;

import io.gridcase.access.Accounts;
import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.casefile.Notices;
import io.gridcase.matter.AdviceKind;
import io.gridcase.matter.Cases;
import io.gridcase.matter.Matter;
import io.gridcase.matter.MatterEvents.InstructorAdvised;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever works on a case that its grid's instructor said something to it: who holds its open
 * steps, those a free step waits for, and the agency that has the case.
 */
@Component
class AdviceTold {

  private final Steps steps;
  private final Cases cases;
  private final Posts posts;
  private final Accounts accounts;
  private final CurrentActor actors;
  private final Notices notices;
  private final Clock clock;

  AdviceTold(
      Steps steps,
      Cases cases,
      Posts posts,
      Accounts accounts,
      CurrentActor actors,
      Notices notices,
      Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.posts = posts;
    this.accounts = accounts;
    this.actors = actors;
    this.notices = notices;
    this.clock = clock;
  }

  @EventListener
  void on(InstructorAdvised advised) {
    Matter matter = cases.get(advised.matterNumber());
    Set<String> people = new LinkedHashSet<>();
    Set<Long> organisations = new LinkedHashSet<>();
    for (Step step : steps.openOf(matter.number())) {
      if (step.free()) {
        step.groups().forEach(group -> waiting(group, people, organisations));
      } else {
        people.add(step.assignee());
      }
    }
    if (matter.holderId() != null) {
      organisations.add(matter.holderId());
    }
    actors.find().map(Actor::username).ifPresent(people::remove);
    Notices.Kind kind =
        advised.kind() == AdviceKind.URGE ? Notices.Kind.URGED : Notices.Kind.ADVISED;
    people.forEach(who -> notices.tell(matter.city(), matter.number(), who, kind));
    organisations.forEach(where -> notices.tell(matter.city(), matter.number(), where, kind));
  }

  /** Officers are told by name, for a grid is no organisation. */
  private void waiting(String group, Set<String> people, Set<Long> organisations) {
    String[] parts = group.split(":");
    long id = Long.parseLong(parts[1]);
    if (parts[0].equals(Role.OFFICER.name())) {
      people.addAll(
          accounts
              .usernamesOf(
                  posts.officersOf(id, LocalDate.now(clock)).stream().map(Staff::personId).toList())
              .values());
    } else {
      organisations.add(id);
    }
  }
}
