package io.gridcase.tasklist;

import io.gridcase.access.Accounts;
import io.gridcase.access.Actor;
import io.gridcase.access.Actors;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import io.gridcase.tasklist.TaskViews.Candidate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people a head may hand a task to. */
@Component
@Transactional(readOnly = true)
class TaskCandidates {

  private final TaskRights rights;
  private final Positions positions;
  private final Posts posts;
  private final Accounts accounts;
  private final CurrentActor actors;
  private final Actors people;
  private final Clock clock;

  TaskCandidates(
      TaskRights rights,
      Positions positions,
      Posts posts,
      Accounts accounts,
      CurrentActor actors,
      Actors people,
      Clock clock) {
    this.rights = rights;
    this.positions = positions;
    this.posts = posts;
    this.accounts = accounts;
    this.actors = actors;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Everybody of the task's groups who has an account.
   *
   * @throws Refusal {@code task-not-supervised} (403)
   */
  List<Candidate> of(long id) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    if (!rights.supervises(step, actor)) {
      throw Refusal.forbidden("task-not-supervised");
    }
    List<Staff> staff =
        step.groups().stream().flatMap(it -> staff(it).stream()).distinct().toList();
    Map<Long, String> usernames =
        accounts.usernamesOf(staff.stream().map(Staff::personId).collect(Collectors.toSet()));
    return staff.stream()
        .filter(it -> usernames.containsKey(it.personId()))
        .filter(it -> !decidesOnOwn(step, usernames.get(it.personId())))
        .map(it -> new Candidate(usernames.get(it.personId()), it.name()))
        .toList();
  }

  private boolean decidesOnOwn(Step step, String username) {
    return people.find(username).filter(it -> rights.decidesOnOwn(step, it)).isPresent();
  }

  private List<Staff> staff(String group) {
    String[] parts = group.split(":");
    long id = Long.parseLong(parts[1]);
    LocalDate today = LocalDate.now(clock);
    return parts[0].equals(Role.OFFICER.name())
        ? posts.officersOf(id, today)
        : positions.holding(id, List.of(PositionRole.valueOf(parts[0])), today);
  }
}
