package io.gridcase.matter;

import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * @param leadId the lead; null when its part was taken back, so that another has to be named
   */
  public record Outcome(int handled, Long leadId) {}

  private final Cases matters;
  private final AssignmentStore assignments;
  private final Submissions submissions;
  private final Organisations organisations;
  private final Grids grids;
  private final Cities cities;
  private final Clock clock;

  Dispatching(
      Cases matters,
      AssignmentStore assignments,
      Submissions submissions,
      Organisations organisations,
      Grids grids,
      Cities cities,
      Clock clock) {
    this.matters = matters;
    this.assignments = assignments;
    this.submissions = submissions;
    this.organisations = organisations;
    this.grids = grids;
    this.cities = cities;
    this.clock = clock;
  }

  /** Departments the holder of a case may dispatch to: its own level, covering the place. */
  @Transactional(readOnly = true)
  public List<Organisation> reachable(Matter matter) {
    if (matter.level() == null) {
      return List.of();
    }
    List<Organisation> ownLevel =
        organisations.departmentsAt(matter.city(), matter.level(), matter.placeCode());
    return managing(matter)
        .filter(m -> ownLevel.stream().noneMatch(d -> d.id().equals(m.id())))
        .map(m -> Stream.concat(ownLevel.stream(), Stream.of(m)).toList())
        .orElse(ownLevel);
  }

  /** The department an exclusive grid answers to; it handles its grid's matters (ZJ-9-2). */
  private Optional<Organisation> managing(Matter matter) {
    return Optional.ofNullable(grids.get(matter.gridId()).managingDepartmentId())
        .map(organisations::get);
  }

  /**
   * Begins a dispatch.
   *
   * @throws Refusal {@code no-department-in-reach} when the holder's level has no departments, as
   *     in a village: there it is handled, given down or reported up
   */
  public void open(String number) {
    Matter matter = matters.get(number);
    if (reachable(matter).isEmpty()) {
      throw Refusal.invalid("no-department-in-reach").field("outcome", "no-department-in-reach");
    }
    matter.openDispatch();
    matters.save(matter);
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
    matter.beginDispatch(chosen.stream().map(Organisation::name).toList(), changed, false);
    matters.save(matter);
    return new Plan(chosen.size(), "true".equals(choice.text("stuck")));
  }

  /**
   * Names the lead the dispatcher chose.
   *
   * @param direct whether the table chose it, without a dispatcher
   */
  public void designateLead(String number, boolean direct) {
    Matter matter = matters.get(number);
    matter.designateLead(lead(number).organisation(), direct);
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
    matter.designateLead(lead(number).organisation(), false);
    matters.save(matter);
  }

  /**
   * Sends it to the planned departments.
   *
   * @param direct whether it went there without a dispatcher (Quzhou)
   */
  public void dispatch(String number, boolean direct) {
    Matter matter = matters.get(number);
    List<Assignment> parts = planned(number);
    parts.forEach(a -> a.dispatch(clock.instant()));
    matter.dispatched(parts.stream().map(Assignment::organisation).toList(), direct);
    matters.save(matter);
  }

  /**
   * Chooses the departments the table proposes, without a dispatcher (Quzhou's first receiver). The
   * table's lead leads; where it names none, its first department does.
   */
  public Plan planDirectly(String number, Proposal proposal) {
    Matter matter = matters.get(number);
    List<ProposedDepartment> proposed = propose(matter, proposal);
    ProposedDepartment lead =
        proposed.stream()
            .filter(p -> p.part().role() == AssignmentRole.LEAD)
            .findFirst()
            .or(() -> proposed.stream().findFirst())
            .orElseThrow(() -> Refusal.conflict("no-responsible-department"));
    proposed.forEach(
        p ->
            assignments.save(
                new Assignment(
                    matter,
                    p.id(),
                    p.name(),
                    p == lead ? AssignmentRole.LEAD : AssignmentRole.ASSIST)));
    matter.beginDispatch(proposed.stream().map(ProposedDepartment::name).toList(), false, true);
    matters.save(matter);
    return new Plan(proposed.size(), false);
  }

  /** Counts what came back; a single department that finished leads itself. */
  public Outcome review(String number) {
    Matter matter = matters.get(number);
    List<Assignment> handled = handled(number);
    if (handled.isEmpty()) {
      matter.departmentsGaveBack();
      matter.decideAnew(clock.instant());
      matters.save(matter);
      return new Outcome(0, null);
    }
    if (handled.size() == 1) {
      handled.get(0).become(AssignmentRole.LEAD);
    }
    return new Outcome(
        handled.size(),
        handled.stream()
            .filter(a -> a.role() == AssignmentRole.LEAD)
            .findFirst()
            .map(Assignment::organisationId)
            .orElse(null));
  }

  /** The departments that finished their parts, for naming a lead among them. */
  @Transactional(readOnly = true)
  public List<Assignment> handled(String number) {
    return assignments.open(number).stream()
        .filter(a -> a.state() == AssignmentState.HANDLED)
        .toList();
  }

  /**
   * Names another lead after the first one's part was taken back: nobody leads undesignated.
   *
   * @return its id
   */
  public long nameLead(String number) {
    Matter matter = matters.get(number);
    String choice = chosen(number, "task_nameLead").text("lead");
    Assignment lead =
        handled(number).stream()
            .filter(a -> String.valueOf(a.organisationId()).equals(choice))
            .findFirst()
            .orElseThrow(
                () -> Refusal.invalid("lead-not-among-departments").field("lead", "not-an-option"));
    lead.become(AssignmentRole.LEAD);
    matter.tell(new MatterEvents.LeadDesignated(number, matter.city(), lead.organisation()));
    matters.save(matter);
    return lead.organisationId();
  }

  /** The lead's result closes the department phase. */
  public void consolidate(String number) {
    Matter matter = matters.get(number);
    matter.consolidate(lead(number).organisation());
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
