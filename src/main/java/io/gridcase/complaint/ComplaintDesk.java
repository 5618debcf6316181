package io.gridcase.complaint;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.audit.PersonalDataReads;
import io.gridcase.complaint.ComplaintViews.ComplaintAnswer;
import io.gridcase.complaint.ComplaintViews.ComplaintDetail;
import io.gridcase.complaint.ComplaintViews.ComplaintPage;
import io.gridcase.complaint.ComplaintViews.ComplaintRow;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.PartyDetails;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.registry.Grids;
import io.gridcase.registry.OrganisationKind;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the heads of agencies read and answer the complaints they receive. */
@Component
@Transactional
class ComplaintDesk {

  private static final int MOST = 100;

  /** An empty set cannot be asked for. */
  private static final long NOWHERE = -1;

  private final StoredComplaints complaints;
  private final CurrentActor actors;
  private final People people;
  private final Grids grids;
  private final PersonalDataReads reads;
  private final Clock clock;

  ComplaintDesk(
      StoredComplaints complaints,
      CurrentActor actors,
      People people,
      Grids grids,
      PersonalDataReads reads,
      Clock clock) {
    this.complaints = complaints;
    this.actors = actors;
    this.people = people;
    this.grids = grids;
    this.reads = reads;
    this.clock = clock;
  }

  /**
   * The complaints the caller's agencies received, the newest first; never one about the caller.
   *
   * @param open whether those without an answer are asked for, or the answered ones
   * @param after the last id of the part before
   * @throws Refusal {@code complaints-not-yours} (403)
   */
  @Transactional(readOnly = true)
  public ComplaintPage page(boolean open, Long after, int size) {
    Actor actor = actors.get();
    Set<Long> agencies = agencies(actor);
    if (agencies.isEmpty()) {
      throw Refusal.forbidden("complaints-not-yours");
    }
    Set<Long> worked = new HashSet<>(actor.workedGridIds());
    worked.add(NOWHERE);
    int rows = Math.max(1, Math.min(MOST, size));
    long before = after == null ? Long.MAX_VALUE : after;
    List<Complaint> found =
        complaints.newest(agencies, open, actor.personId(), worked, before, Limit.of(rows + 1));
    List<Complaint> shown = found.subList(0, Math.min(rows, found.size()));
    return new ComplaintPage(
        shown.stream().map(each -> row(each, person(each))).toList(),
        found.size() > rows ? String.valueOf(shown.get(rows - 1).id()) : null,
        complaints.count(agencies, open, actor.personId(), worked));
  }

  /**
   * One of them in full, how the complainant is reached masked.
   *
   * @throws Refusal {@code complaint-unknown} (404) for who does not receive it
   */
  @Transactional(readOnly = true)
  public ComplaintDetail of(long id) {
    Complaint it = received(id);
    Person person = person(it);
    PartyDetails contact = it.contact();
    boolean reachable = contact.name() != null || contact.phone() != null;
    return new ComplaintDetail(
        row(it, person),
        it.gridId(),
        person == null ? null : person.code(),
        it.description(),
        it.dueArticle(),
        reachable ? contact.masked() : null,
        it.answer(),
        it.answeredByName());
  }

  /**
   * How the complainant is reached, in clear; the record keeps who asked and why.
   *
   * @throws Refusal {@code complaint-unknown} (404)
   */
  public PartyDetails contact(long id, String reason) {
    Complaint it = received(id);
    reads.record("complaint " + id, "complainant", reason.strip());
    return it.contact();
  }

  /**
   * Answers it, once; the complainant reads the answer by code.
   *
   * @throws Refusal {@code complaint-unknown} (404), {@code complaint-answered} (409)
   */
  public void answer(long id, ComplaintAnswer asked) {
    Complaint it = received(id);
    it.answer(asked.finding(), asked.answer().strip(), actors.get(), clock.instant());
    complaints.save(it);
  }

  private Complaint received(long id) {
    Actor actor = actors.get();
    return complaints
        .findById(id)
        .filter(each -> agencies(actor).contains(each.organisationId()))
        .filter(each -> !each.concerns(actor))
        .orElseThrow(() -> Refusal.notFound("complaint-unknown"));
  }

  private static Set<Long> agencies(Actor actor) {
    return actor.positions().stream()
        .filter(each -> each.kind() == OrganisationKind.AGENCY)
        .filter(each -> each.roles().contains(Role.HEAD))
        .map(ActorPosition::organisationId)
        .collect(Collectors.toSet());
  }

  private Person person(Complaint it) {
    return Optional.ofNullable(it.personId()).map(people::get).orElse(null);
  }

  private ComplaintRow row(Complaint it, Person person) {
    return new ComplaintRow(
        it.id(),
        grids.get(it.gridId()).name(),
        person == null ? null : person.name(),
        it.post(),
        it.grounds(),
        it.toldAt(),
        it.dueAt(),
        it.finding(),
        it.answeredAt());
  }
}
