package io.gridcase.matter;

import io.gridcase.casefile.Notices;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Function;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a case and what the holder decides: one level at a time, one holder at a time. */
@Service
@Transactional
public class Acceptance {

  /**
   * The organisation that holds the case now.
   *
   * @param direct whether it goes straight on to the responsible department
   */
  public record Holder(long organisationId, Level level, boolean direct) {}

  private static final String ACCEPT = "task_accept";

  private final Cases matters;
  private final Submissions submissions;
  private final Organisations organisations;
  private final Cities cities;
  private final Notices notices;
  private final Clock clock;

  Acceptance(
      Cases matters,
      Submissions submissions,
      Organisations organisations,
      Cities cities,
      Notices notices,
      Clock clock) {
    this.matters = matters;
    this.submissions = submissions;
    this.organisations = organisations;
    this.cities = cities;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Hands the case to its first receiver.
   *
   * @param receiver a level, or DEPARTMENT: then the county's agency holds it as the dispatching
   *     agency and it goes straight on to the department
   */
  public Holder receive(String number, String receiver) {
    Matter matter = matters.get(number);
    boolean direct = "DEPARTMENT".equals(receiver);
    Organisation holder = receiver(matter, direct ? Level.COUNTY : Level.valueOf(receiver));
    matter.receiveAt(holder.level(), holder.id(), holder.name(), clock.instant());
    matters.save(matter);
    return new Holder(holder.id(), holder.level(), direct);
  }

  /** Tells departments of an urgent case at once; they need not wait for the dispatch. */
  public void notifyDepartments(String number, List<Function> functions) {
    Matter matter = matters.get(number);
    List<Organisation> told =
        functions.stream()
            .map(
                f -> organisations.departmentAt(matter.city(), f, Level.COUNTY, matter.placeCode()))
            .flatMap(Optional::stream)
            .toList();
    told.forEach(d -> notices.tell(matter.city(), matter.number(), d.id(), Notices.Kind.URGENT));
    matter.tell(
        new MatterEvents.DepartmentsNotified(
            number, matter.city(), told.stream().map(Organisation::name).toList()));
    matters.save(matter);
  }

  /** Gives the case to the agency directly below. */
  public Holder assignDown(String number) {
    Matter matter = matters.get(number);
    Organisation below =
        matter
            .level()
            .below()
            .flatMap(l -> organisations.agencyAt(matter.city(), l, matter.placeCode()))
            .orElseThrow(() -> oneLevel(matter, "no-level-below"));
    matter.assignDown(below.level(), below.id(), below.name(), clock.instant());
    matters.save(matter);
    return new Holder(below.id(), below.level(), false);
  }

  /**
   * Gives the case to the agency directly above.
   *
   * @param nextLevel what the city's table {@code escalation} names; NONE at the top
   */
  public Holder escalate(String number, String nextLevel) {
    Matter matter = matters.get(number);
    if (nextLevel == null || "NONE".equals(nextLevel)) {
      throw oneLevel(matter, "no-level-above");
    }
    Level next = Level.valueOf(nextLevel);
    Organisation above =
        organisations
            .agencyAt(matter.city(), next, matter.placeCode())
            .orElseThrow(() -> oneLevel(matter, "no-level-above"));
    matter.escalate(above.level(), above.id(), above.name(), clock.instant());
    matters.save(matter);
    return new Holder(above.id(), above.level(), false);
  }

  /** Sends it back to the officer; everything gathered stays. */
  public void returnForFacts(String number) {
    change(number, Matter::returnForFacts);
  }

  /** The officer added what was asked for; the same agency goes on. */
  public void supplyFacts(String number) {
    change(number, Matter::supplyFacts);
  }

  /** The agency handles it itself. */
  public void acceptForAgency(String number) {
    change(number, Matter::acceptForAgency);
  }

  /**
   * The agency cannot bring it to an end itself and decides anew: dispatch, report up, return. The
   * time to report up goes on from the receipt; it was with the agency all the time.
   */
  public void reopen(String number) {
    change(number, Matter::handBack);
  }

  /** The dispatcher goes back to deciding; the time to report up goes on from the receipt. */
  public void withdrawDispatch(String number) {
    change(number, Matter::withdrawDispatch);
  }

  /** The agency's own result is there. */
  public void recordAgencyResult(String number) {
    change(number, Matter::recordAgencyResult);
  }

  /** It is no matter of grid service; the ground is in the submission. */
  public void decline(String number) {
    change(number, Matter::decline);
  }

  /**
   * Attaches a confirmed duplicate to the first case.
   *
   * <p>Takes the first case's turn: it cannot be archived, nor be attached itself, between being
   * looked at and being followed.
   *
   * @return whether the first case was answered already
   */
  public boolean attach(String number) {
    Matter matter = matters.get(number);
    String chosen = submissions.latest(number, ACCEPT).map(c -> c.text("firstCase")).orElse(null);
    if (chosen == null) {
      throw Refusal.invalid("not-a-first-case").field("firstCase", "required");
    }
    Matter first = matters.turn(chosen);
    while (first.duplicateOf() != null && !first.number().equals(number)) {
      first = matters.turn(first.duplicateOf());
    }
    matter.attachTo(first);
    matters.save(matter);
    return first.state() == MatterState.ARCHIVED;
  }

  /** The first case was answered; its duplicate is answered with it. */
  public void followFirstCase(String number) {
    change(number, Matter::followFirstCase);
  }

  private Organisation receiver(Matter matter, Level level) {
    Optional<Level> at = Optional.of(level);
    while (at.isPresent()) {
      var agency = organisations.agencyAt(matter.city(), at.get(), matter.placeCode());
      if (agency.isPresent()) {
        return agency.get();
      }
      at = at.get().above();
    }
    throw Refusal.conflict("no-agency").with("place", matter.placeCode());
  }

  private Refusal oneLevel(Matter matter, String code) {
    return Refusal.invalid(code)
        .field("outcome", code)
        .citing(cities.profile(matter.city()).articlesOf(GeneralRule.ONE_LEVEL));
  }

  private void change(String number, Consumer<Matter> transition) {
    Matter matter = matters.get(number);
    transition.accept(matter);
    matters.save(matter);
  }
}
