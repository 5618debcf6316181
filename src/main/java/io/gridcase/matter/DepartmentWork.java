package io.gridcase.matter;

import io.gridcase.access.Accounts;
import io.gridcase.casefile.Submission;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One department's work on a case: signing, refusing, naming a handler, finishing. */
@Service
@Transactional
public class DepartmentWork {

  private final Cases matters;
  private final AssignmentStore assignments;
  private final Submissions submissions;
  private final OtherDepartments others;
  private final Organisations organisations;
  private final Precedents precedents;
  private final Accounts accounts;
  private final Clock clock;

  DepartmentWork(
      Cases matters,
      AssignmentStore assignments,
      Submissions submissions,
      OtherDepartments others,
      Organisations organisations,
      Precedents precedents,
      Accounts accounts,
      Clock clock) {
    this.matters = matters;
    this.assignments = assignments;
    this.submissions = submissions;
    this.others = others;
    this.organisations = organisations;
    this.precedents = precedents;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Ids of the departments that have to handle the case now. */
  @Transactional(readOnly = true)
  public List<String> toHandle(String number) {
    return inState(number, AssignmentState.DISPATCHED);
  }

  /** Ids of the departments that have to do their part again. */
  @Transactional(readOnly = true)
  public List<String> toRework(String number) {
    return inState(number, AssignmentState.REWORK);
  }

  /** The department's part of a case, if it has one. */
  @Transactional(readOnly = true)
  public Optional<Assignment> part(String number, long department) {
    return assignments.find(number, department);
  }

  /** All departments' parts of a case that count, in the order they were chosen. */
  @Transactional(readOnly = true)
  public List<Assignment> parts(String number) {
    return assignments.open(number);
  }

  /** Signs for it. */
  public void sign(String number, long department) {
    change(
        number,
        department,
        Assignment::sign,
        a -> new MatterEvents.DepartmentSigned(number, a.city(), a.organisation()));
  }

  /**
   * Refuses it with the reason submitted; the case does not move forward by that.
   *
   * @return how often this department has refused it now
   */
  public int refuse(String number, long department) {
    return change(
            number,
            department,
            Assignment::refuse,
            a ->
                new MatterEvents.DepartmentRefused(
                    number, a.city(), a.organisation(), a.refusals()))
        .refusals();
  }

  /**
   * Keeps how the agency answered a refusal. Insisting sends it back to the department at once.
   *
   * @param ruling whether the agency's head ruled; the ruling is kept as a precedent, unless it
   *     leaves the decision to a coordination
   */
  public void resolveRefusal(String number, long department, boolean ruling) {
    String step = ruling ? "task_ruleOnRefusal" : "task_resolveRefusal";
    String outcome = submissions.latest(number, step).orElseThrow().text("outcome");
    Assignment part =
        change(
            number,
            department,
            a -> {
              if ("INSIST".equals(outcome)) {
                a.insist(ruling);
              }
            },
            a ->
                new MatterEvents.RefusalResolved(
                    number, a.city(), a.organisation(), outcome, ruling));
    if (ruling && !"COORDINATE".equals(outcome)) {
      keepPrecedent(matters.get(number), part, step, outcome);
    }
  }

  /**
   * Gives the refused part to another department of the same level.
   *
   * @return the department that has it now
   */
  public long redispatch(String number, long department, boolean ruling) {
    Matter matter = matters.get(number);
    String step = ruling ? "task_ruleOnRefusal" : "task_resolveRefusal";
    String chosen = submissions.latest(number, step).orElseThrow().text("department");
    Organisation other =
        others.of(matter).stream()
            .filter(d -> String.valueOf(d.id()).equals(chosen))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.invalid("department-out-of-reach")
                        .field("department", "not-an-option"));
    Assignment part = assignments.current(number, department);
    boolean shared = assignments.open(number).size() > 1;
    assignments.save(part.giveTo(matter, other.id(), other.name(), clock.instant()));
    if (shared && part.role() == AssignmentRole.LEAD) {
      matter.tell(new MatterEvents.LeadDesignated(number, matter.city(), other.name()));
    }
    matter.tell(
        new MatterEvents.MatterDispatched(number, matter.city(), List.of(other.name()), false));
    matters.save(matter);
    return other.id();
  }

  /** Takes the refused part back from the department. */
  public void takeBack(String number, long department) {
    assignments.current(number, department).takeBack();
  }

  /** Names the one person who handles it; must be of the department. */
  public void nameHandler(String number, long department, String username) {
    String name =
        accounts
            .nameOf(username)
            .orElseThrow(() -> Refusal.invalid("form-invalid").field("handler", "not-an-option"));
    change(
        number,
        department,
        a -> a.nameHandler(username, name, clock.instant()),
        a -> new MatterEvents.HandlerNamed(number, a.city(), a.organisation(), a.handlerName()));
  }

  /** The department's result is there. */
  public void finish(String number, long department) {
    change(
        number,
        department,
        a -> a.finish(clock.instant()),
        a -> new MatterEvents.DepartmentHandled(number, a.city(), a.organisation()));
  }

  /** Username of the handler the department named. */
  @Transactional(readOnly = true)
  public String handlerOf(String number, long department) {
    return assignments.current(number, department).handler();
  }

  /** The name of an organisation, as the record shows it. */
  @Transactional(readOnly = true)
  public String nameOf(long organisationId) {
    return organisations.get(organisationId).name();
  }

  private Assignment change(
      String number,
      long department,
      Consumer<Assignment> transition,
      Function<Assignment, Object> event) {
    Matter matter = matters.get(number);
    Assignment part = assignments.current(number, department);
    transition.accept(part);
    matter.tell(event.apply(part));
    matters.save(matter);
    return part;
  }

  private List<String> inState(String number, AssignmentState state) {
    return assignments.open(number).stream()
        .filter(a -> a.state() == state)
        .map(a -> String.valueOf(a.organisationId()))
        .toList();
  }

  private void keepPrecedent(Matter matter, Assignment part, String step, String outcome) {
    Long ruling = submissions.newest(matter.number(), step).map(Submission::id).orElse(null);
    precedents.save(new Precedent(matter, part, outcome, ruling, clock.instant()));
  }
}
