package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.Role;
import io.gridcase.casefile.Notices;
import io.gridcase.kernel.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders (催办): the agency that holds a case urges the departments that have not finished. */
@Service
@Transactional
class Reminders {

  private static final Set<AssignmentState> UNFINISHED =
      EnumSet.of(
          AssignmentState.DISPATCHED,
          AssignmentState.SIGNED,
          AssignmentState.HANDLING,
          AssignmentState.REWORK);

  private final Cases cases;
  private final AssignmentStore assignments;
  private final Notices notices;

  Reminders(Cases cases, AssignmentStore assignments, Notices notices) {
    this.cases = cases;
    this.assignments = assignments;
    this.notices = notices;
  }

  /**
   * Reminds every department of the case that has not finished.
   *
   * @return the names of the departments reminded
   * @throws Refusal {@code only-the-holder-reminds} (403), {@code nobody-to-remind} (409)
   */
  List<String> remind(String number, Actor actor) {
    Matter matter = cases.get(number);
    boolean holds =
        matter.holderId() != null
            && (actor.has(Role.DISPATCHER, matter.holderId())
                || actor.has(Role.HEAD, matter.holderId()));
    if (!holds) {
      throw Refusal.forbidden("only-the-holder-reminds");
    }
    List<Assignment> unfinished =
        assignments.open(number).stream().filter(a -> UNFINISHED.contains(a.state())).toList();
    if (unfinished.isEmpty()) {
      throw Refusal.conflict("nobody-to-remind");
    }
    unfinished.forEach(
        a ->
            notices.tell(
                matter.city(), matter.number(), a.organisationId(), Notices.Kind.REMINDER));
    List<String> reminded = unfinished.stream().map(Assignment::organisation).toList();
    matter.tell(new MatterEvents.ReminderSent(number, matter.city(), reminded));
    cases.save(matter);
    return reminded;
  }
}
