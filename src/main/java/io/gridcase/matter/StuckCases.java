package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A case that got stuck between departments after its dispatch: it goes to the coordination that
 * the city's table names and comes back to where it was; nothing anybody did is lost.
 */
@Service
@Transactional
public class StuckCases {

  /** At which step each way of coordinating is decided. */
  private static final Map<String, String> STEPS =
      Map.of(
          "JOINT_MEETING", "task_stuckMeeting",
          "REPORT_TO_GOVERNMENT", "task_stuckGovernment",
          "DESIGNATE_LEAD", "task_stuckLead");

  private final Cases matters;
  private final AssignmentStore assignments;
  private final Submissions submissions;

  StuckCases(Cases matters, AssignmentStore assignments, Submissions submissions) {
    this.matters = matters;
    this.assignments = assignments;
    this.submissions = submissions;
  }

  /** How many departments a case is with; coordination needs two. */
  @Transactional(readOnly = true)
  public int departments(String number) {
    return assignments.open(number).size();
  }

  /** Whether the department leads the case. */
  @Transactional(readOnly = true)
  public boolean leads(String number, long department) {
    return assignments
        .find(number, department)
        .filter(part -> part.role() == AssignmentRole.LEAD)
        .isPresent();
  }

  /**
   * The department's part does not go on without the others.
   *
   * @return how many departments the case is with
   */
  public int record(String number, long department) {
    Matter matter = matters.get(number);
    Assignment part = assignments.current(number, department);
    matter.tell(new MatterEvents.MatterStuck(number, matter.city(), part.organisation()));
    matters.save(matter);
    return departments(number);
  }

  /**
   * Keeps what was decided: who leads now. A part that was refused goes back to its department, as
   * after a ruling.
   *
   * @param mode as the table {@code coordination} says; NONE when it had nothing to say
   * @return whether the department has signed for its part
   */
  public boolean settle(String number, long department, String mode) {
    Matter matter = matters.get(number);
    if (STEPS.containsKey(mode)) {
      String lead = submissions.latest(number, STEPS.get(mode)).orElseThrow().text("lead");
      lead(matter, Long.parseLong(lead));
      matter.tell(new MatterEvents.DispatchCoordinated(number, matter.city(), mode));
    }
    Assignment part = assignments.current(number, department);
    boolean refused = part.state() == AssignmentState.REFUSED;
    if (refused) {
      part.insist(true);
    }
    matters.save(matter);
    return !refused;
  }

  private void lead(Matter matter, long leadId) {
    List<Assignment> parts = assignments.open(matter.number());
    Assignment lead =
        parts.stream()
            .filter(a -> a.organisationId() == leadId)
            .findFirst()
            .orElseThrow(
                () -> Refusal.invalid("lead-not-among-departments").field("lead", "not-an-option"));
    if (lead.role() == AssignmentRole.LEAD) {
      return;
    }
    parts.forEach(a -> a.become(a == lead ? AssignmentRole.LEAD : AssignmentRole.ASSIST));
    matter.tell(
        new MatterEvents.LeadDesignated(matter.number(), matter.city(), lead.organisation()));
  }
}
