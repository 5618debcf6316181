package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.attachment.Attachments;
import io.gridcase.casefile.Submission;
import io.gridcase.casefile.Submissions;
import io.gridcase.deadline.Clocks;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.CaseViews.AttachmentView;
import io.gridcase.matter.CaseViews.DepartmentView;
import io.gridcase.matter.CaseViews.LocationView;
import io.gridcase.matter.CaseViews.MatterDetail;
import io.gridcase.matter.CaseViews.MatterPage;
import io.gridcase.matter.CaseViews.MatterRow;
import io.gridcase.matter.CaseViews.PhaseState;
import io.gridcase.matter.CaseViews.PhaseView;
import io.gridcase.registry.Places;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading cases: lists, the file of one, never more than the reader may see. */
@Service
@Transactional(readOnly = true)
class CaseFile {

  private final Matters matters;
  private final CaseVisibility visibility;
  private final AssignmentStore assignments;
  private final Submissions submissions;
  private final Parties parties;
  private final PartyAccess partyAccess;
  private final Attachments attachments;
  private final Places places;
  private final Clocks clocks;

  CaseFile(
      Matters matters,
      CaseVisibility visibility,
      AssignmentStore assignments,
      Submissions submissions,
      Parties parties,
      PartyAccess partyAccess,
      Attachments attachments,
      Places places,
      Clocks clocks) {
    this.matters = matters;
    this.visibility = visibility;
    this.assignments = assignments;
    this.submissions = submissions;
    this.parties = parties;
    this.partyAccess = partyAccess;
    this.attachments = attachments;
    this.places = places;
    this.clocks = clocks;
  }

  /** A page of cases, newest first, continued by key. */
  MatterPage search(CaseSearch search, Actor actor) {
    Specification<Matter> wanted = visibility.visibleTo(actor).and(search.condition(actor));
    Specification<Matter> from = after(search.after());
    List<Matter> found =
        matters.findBy(
            from == null ? wanted : wanted.and(from),
            q ->
                q.sortBy(Sort.by(Sort.Direction.DESC, "openedAt", "number"))
                    .limit(search.size() + 1)
                    .all());
    boolean more = found.size() > search.size();
    List<Matter> page = more ? found.subList(0, search.size()) : found;
    String next = more ? cursor(page.get(page.size() - 1)) : null;
    return new MatterPage(rows(page), next, matters.count(wanted));
  }

  /** Cases as lists show them, each with the clock that ends first. */
  List<MatterRow> rows(List<Matter> found) {
    var nearest = clocks.nearest(found.stream().map(Matter::number).toList());
    return found.stream().map(m -> MatterRow.of(m, nearest)).toList();
  }

  /** Everything the head and overview of a case show; the party masked. */
  MatterDetail detail(String number, Actor actor) {
    Matter m = visibility.get(number, actor);
    boolean placed = m.lng() != null || m.locationText() != null;
    return new MatterDetail(
        rows(List.of(m)).get(0),
        m.placeCode(),
        places.find(m.placeCode()).map(p -> p.name()).orElse(m.placeCode()),
        m.description(),
        placed ? new LocationView(m.lng(), m.lat(), m.locationText()) : null,
        m.discoveredAt(),
        m.reporterName(),
        m.listVersion(),
        m.duplicateOf(),
        m.closure(),
        m.reworks(),
        phases(m),
        departments(m),
        parties.findById(number).map(p -> p.details().masked()).orElse(null),
        attachments.of(number).stream()
            .map(a -> new AttachmentView(a.id(), a.name(), a.type(), a.size()))
            .toList(),
        m.seal());
  }

  /**
   * A party in clear.
   *
   * @param grant the number of the grant it was opened by; null for who works on the case
   */
  record OpenedParty(PartyDetails details, String grant) {}

  /** The party of a case in clear, for somebody who gave a reason. */
  OpenedParty party(String number, Actor actor) {
    Optional<String> grant = partyAccess.check(visibility.get(number, actor), actor);
    return parties
        .findById(number)
        .map(party -> new OpenedParty(party.details(), grant.orElse(null)))
        .orElseThrow(() -> Refusal.notFound("no-party").with("number", number));
  }

  private List<DepartmentView> departments(Matter m) {
    List<Submission> all = submissions.all(m.number());
    return assignments.all(m.number()).stream()
        .sorted(Comparator.comparing(Assignment::role))
        .map(
            a ->
                new DepartmentView(
                    a.organisationId(),
                    a.organisation(),
                    a.role(),
                    a.state(),
                    a.handlerName(),
                    a.refusals(),
                    a.dispatchedAt(),
                    a.handledAt(),
                    result(a, all)))
        .toList();
  }

  private String result(Assignment part, List<Submission> all) {
    return all.stream()
        .filter(s -> Long.valueOf(part.organisationId()).equals(s.organisationId()))
        .filter(s -> s.stepKey().equals("task_handle") || s.stepKey().equals("task_rework"))
        .reduce((older, newer) -> newer)
        .map(s -> submissions.read(s.content()).text("result"))
        .orElse(null);
  }

  private static List<PhaseView> phases(Matter m) {
    int now = m.phase().ordinal();
    boolean over = m.state() == MatterState.ARCHIVED;
    return Arrays.stream(Phase.values())
        .map(
            p ->
                new PhaseView(
                    p,
                    p.ordinal() < now || over
                        ? PhaseState.DONE
                        : p.ordinal() == now ? PhaseState.CURRENT : PhaseState.AHEAD))
        .toList();
  }

  private static String cursor(Matter last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((last.openedAt() + "|" + last.number()).getBytes(StandardCharsets.UTF_8));
  }

  private static Specification<Matter> after(String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
      Instant at = Instant.parse(parts[0]);
      String number = parts[1];
      return (m, q, b) ->
          b.or(
              b.lessThan(m.get("openedAt"), at),
              b.and(b.equal(m.get("openedAt"), at), b.lessThan(m.get("number"), number)));
    } catch (RuntimeException e) {
      throw Refusal.invalid("cursor-invalid").field("after", "unknown-cursor");
    }
  }
}
