package io.gridcase.matter;

import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A case that got stuck between departments after its dispatch: it goes to the coordination that
 * the city's table names and comes back to where it was; nothing anybody did is lost.
 */
@Service
@Transactional
public class StuckCases {

  /** Where a department's part goes on after the coordination. */
  public enum Settled {
    /** It has to sign for it still. */
    TO_SIGN,
    /** It signed for it before. */
    SIGNED,
    /** It has no part of it any more. */
    TAKEN_BACK
  }

  /** At which step each way of coordinating is decided. */
  private static final Map<String, String> STEPS =
      Map.of(
          "JOINT_MEETING", "task_stuckMeeting",
          "REPORT_TO_GOVERNMENT", "task_stuckGovernment",
          "DESIGNATE_LEAD", "task_stuckLead");

  private static final String INSIST = "INSIST";
  private static final String TAKE_BACK = "TAKE_BACK";

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
   * Keeps what was decided: who leads now, and of a part that was refused whether its department
   * keeps it, as after a ruling, or has it taken back.
   *
   * @param mode as the table {@code coordination} says; NONE when it had nothing to say
   * @throws Refusal {@code lead-not-among-departments} when the lead has no part of the case,
   *     {@code rework-keeps-its-lead} when another one is named while the lead does its part again
   */
  public Settled settle(String number, long department, String mode) {
    Matter matter = matters.get(number);
    Assignment part = assignments.current(number, department);
    Optional<Submissions.Content> decision =
        Optional.ofNullable(STEPS.get(mode))
            .map(step -> submissions.latest(number, step).orElseThrow());
    Settled settled =
        part.state() == AssignmentState.REFUSED
            ? answer(matter, part, decision.map(it -> it.text("settlement")).orElse(INSIST))
            : Settled.SIGNED;
    decision.ifPresent(
        it -> {
          lead(matter, part, Long.parseLong(it.text("lead")));
          matter.tell(new MatterEvents.DispatchCoordinated(number, matter.city(), mode));
        });
    matters.save(matter);
    return settled;
  }

  private static Settled answer(Matter matter, Assignment part, String settlement) {
    boolean takenBack = TAKE_BACK.equals(settlement);
    if (takenBack) {
      part.takeBack();
    } else {
      part.insist(true);
    }
    matter.tell(
        new MatterEvents.RefusalResolved(
            matter.number(),
            matter.city(),
            part.organisation(),
            takenBack ? TAKE_BACK : INSIST,
            false));
    return takenBack ? Settled.TAKEN_BACK : Settled.TO_SIGN;
  }

  /** Whoever handled it does it again: a rework stays with the department that leads. */
  private void lead(Matter matter, Assignment part, long leadId) {
    if (part.state() == AssignmentState.REWORK && part.organisationId() != leadId) {
      throw Refusal.invalid("rework-keeps-its-lead").field("lead", "not-an-option");
    }
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
