package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the choice of departments to the result of their lead. */
@Service
@Transactional
public class Dispatching {

  /**
   * The departments chosen.
   *
   * @param departments how many
   * @param stuck whether the dispatcher says they disagree
   */
  public record Plan(int departments, boolean stuck) {}

  /**
   * What came back from the departments.
   *
   * @param handled how many finished
   * @param leadId the lead; null when all were taken back
   */
  public record Outcome(int handled, Long leadId) {}

  private final Cases matters;
  private final AssignmentStore assignments;
  private final Submissions submissions;
  private final Organisations organisations;
  private final Cities cities;
  private final Clock clock;

  Dispatching(
      Cases matters,
      AssignmentStore assignments,
      Submissions submissions,
      Organisations organisations,
      Cities cities,
      Clock clock) {
    this.matters = matters;
    this.assignments = assignments;
    this.submissions = submissions;
    this.organisations = organisations;
    this.cities = cities;
    this.clock = clock;
  }

  /** Departments the holder of a case may dispatch to: its own level, covering the place. */
  @Transactional(readOnly = true)
  public List<Organisation> reachable(Matter matter) {
    return matter.level() == null
        ? List.of()
        : organisations.departmentsAt(matter.city(), matter.level(), matter.placeCode());
  }

  /** The departments a proposal means for the present holder of a case. */
  @Transactional(readOnly = true)
  public List<ProposedDepartment> propose(Matter matter, Proposal proposal) {
    return proposal.parts().stream()
        .map(
            part ->
                organisations
                    .departmentAt(
                        matter.city(), part.function(), matter.level(), matter.placeCode())
                    .map(d -> new ProposedDepartment(d.id(), d.name(), part)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A department that is proposed for a case. */
  public record ProposedDepartment(long id, String name, Proposal.Part part) {}

  /**
   * Keeps the departments the dispatcher chose.
   *
   * <p>Refused when one of them is not reachable from the holder's level, when the lead is not
   * among them, or when the choice differs from the proposal without a reason.
   */
  public Plan plan(String number, Proposal proposal) {
    Matter matter = matters.get(number);
    Submissions.Content choice = chosen(number, "task_dispatch");
    List<Organisation> chosen =
        choice.texts("departments").stream().distinct().map(id -> reachable(matter, id)).toList();
    if (chosen.isEmpty()) {
      throw Refusal.invalid("form-invalid").field("departments", "required");
    }
    Long lead = chosen.size() == 1 ? chosen.get(0).id() : lead(choice, chosen);
    boolean changed = differs(matter, proposal, chosen, lead);
    if (changed && blank(choice.text("changeReason"))) {
      throw Refusal.invalid("reason-for-change-missing").field("changeReason", "required");
    }
    dropPlanned(number);
    for (Organisation department : chosen) {
      assignments.save(
          new Assignment(matter, department.id(), department.name(), role(department, lead)));
    }
    matter.beginDispatch(chosen.stream().map(Organisation::name).toList(), changed);
    matters.save(matter);
    return new Plan(chosen.size(), "true".equals(choice.text("stuck")));
  }

  /** Names the lead the dispatcher chose. */
  public void designateLead(String number) {
    Matter matter = matters.get(number);
    matter.designateLead(lead(number).organisation());
    matters.save(matter);
  }

  /**
   * Keeps what an authority or a joint meeting decided, its choice of the lead included.
   *
   * @param mode REPORT_TO_GOVERNMENT or JOINT_MEETING
   */
  public void recordCoordination(String number, String mode) {
    Matter matter = matters.get(number);
    String step =
        "JOINT_MEETING".equals(mode) ? "task_jointMeeting" : "task_governmentCoordination";
    long leadId = Long.parseLong(chosen(number, step).text("lead"));
    List<Assignment> planned = planned(number);
    if (planned.stream().noneMatch(a -> a.organisationId() == leadId)) {
      throw Refusal.invalid("lead-not-among-departments").field("lead", "not-an-option");
    }
    planned.forEach(
        a -> a.become(a.organisationId() == leadId ? AssignmentRole.LEAD : AssignmentRole.ASSIST));
    matter.coordinated(mode);
    matter.designateLead(lead(number).organisation());
    matters.save(matter);
  }

  /** Sends it to the planned departments. */
  public void dispatch(String number) {
    Matter matter = matters.get(number);
    send(matter, planned(number), false);
  }

  /** Sends it straight to the departments the table proposes (Quzhou's first receiver). */
  public void dispatchDirectly(String number, Proposal proposal) {
    Matter matter = matters.get(number);
    List<ProposedDepartment> proposed = propose(matter, proposal);
    ProposedDepartment responsible =
        proposed.stream()
            .filter(p -> p.part().role() == AssignmentRole.LEAD)
            .findFirst()
            .or(() -> proposed.stream().findFirst())
            .orElseThrow(() -> Refusal.conflict("no-responsible-department"));
    Assignment assignment =
        assignments.save(
            new Assignment(matter, responsible.id(), responsible.name(), AssignmentRole.LEAD));
    send(matter, List.of(assignment), true);
  }

  /** Counts what came back; when the lead was taken back, the next department leads. */
  public Outcome review(String number) {
    Matter matter = matters.get(number);
    List<Assignment> handled =
        assignments.open(number).stream()
            .filter(a -> a.state() == AssignmentState.HANDLED)
            .toList();
    if (handled.isEmpty()) {
      matter.departmentsGaveBack();
      matters.save(matter);
      return new Outcome(0, null);
    }
    Assignment lead =
        handled.stream()
            .filter(a -> a.role() == AssignmentRole.LEAD)
            .findFirst()
            .orElseGet(
                () -> {
                  handled.get(0).become(AssignmentRole.LEAD);
                  matter.tell(
                      new MatterEvents.LeadDesignated(
                          number, matter.city(), handled.get(0).organisation()));
                  return handled.get(0);
                });
    matters.save(matter);
    return new Outcome(handled.size(), lead.organisationId());
  }

  /** The lead's result closes the department phase. */
  public void consolidate(String number) {
    Matter matter = matters.get(number);
    matter.consolidate(lead(number).organisation());
    matters.save(matter);
  }

  private void send(Matter matter, List<Assignment> parts, boolean direct) {
    parts.forEach(a -> a.dispatch(clock.instant()));
    matter.dispatched(parts.stream().map(Assignment::organisation).toList(), direct);
    matters.save(matter);
  }

  private Assignment lead(String number) {
    return assignments.open(number).stream()
        .filter(a -> a.role() == AssignmentRole.LEAD)
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> Refusal.conflict("no-lead"));
  }

  private List<Assignment> planned(String number) {
    return assignments.open(number).stream()
        .filter(a -> a.state() == AssignmentState.PLANNED)
        .toList();
  }

  private void dropPlanned(String number) {
    assignments.deleteAll(planned(number));
  }

  private Organisation reachable(Matter matter, String id) {
    return reachable(matter).stream()
        .filter(d -> String.valueOf(d.id()).equals(id))
        .filter(d -> d.kind() == OrganisationKind.DEPARTMENT)
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.invalid("department-out-of-reach")
                    .field("departments", "not-an-option")
                    .citing(cities.profile(matter.city()).articlesOf(GeneralRule.DISPATCH_SCOPE)));
  }

  private static Long lead(Submissions.Content choice, List<Organisation> chosen) {
    String lead = choice.text("lead");
    return chosen.stream()
        .filter(d -> String.valueOf(d.id()).equals(lead))
        .findFirst()
        .map(Organisation::id)
        .orElseThrow(
            () -> Refusal.invalid("lead-not-among-departments").field("lead", "not-an-option"));
  }

  private boolean differs(Matter matter, Proposal proposal, List<Organisation> chosen, Long lead) {
    List<ProposedDepartment> proposed = propose(matter, proposal);
    if (proposed.isEmpty()) {
      return false;
    }
    Set<Long> wanted = proposed.stream().map(ProposedDepartment::id).collect(Collectors.toSet());
    Set<Long> got = chosen.stream().map(Organisation::id).collect(Collectors.toSet());
    boolean sameLead =
        proposed.stream()
            .filter(p -> p.part().role() == AssignmentRole.LEAD)
            .allMatch(p -> Objects.equals(p.id(), lead));
    return !wanted.equals(got) || !sameLead;
  }

  private static AssignmentRole role(Organisation department, Long lead) {
    return Objects.equals(department.id(), lead) ? AssignmentRole.LEAD : AssignmentRole.ASSIST;
  }

  private Submissions.Content chosen(String number, String step) {
    return submissions
        .latest(number, step)
        .orElseThrow(() -> Refusal.conflict("step-not-submitted").with("step", step));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
