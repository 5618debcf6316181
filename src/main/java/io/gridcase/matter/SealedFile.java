package io.gridcase.matter;

import io.gridcase.attachment.Attachments;
import io.gridcase.audit.Journal;
import io.gridcase.audit.JournalEntry;
import io.gridcase.casefile.Submissions;
import io.gridcase.deadline.ClockView;
import io.gridcase.deadline.Clocks;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The electronic file of a case (电子档案, DY-21) and its seal: the SM3 digest over everything the file
 * holds, in a fixed order. What comes later, such as a read of the party's data, is no part of it.
 */
@Component
class SealedFile {

  private static final String SEALING = "MatterArchived";

  private final AssignmentStore assignments;
  private final Submissions submissions;
  private final Parties parties;
  private final Attachments attachments;
  private final Journal journal;
  private final Clocks clocks;

  SealedFile(
      AssignmentStore assignments,
      Submissions submissions,
      Parties parties,
      Attachments attachments,
      Journal journal,
      Clocks clocks) {
    this.assignments = assignments;
    this.submissions = submissions;
    this.parties = parties;
    this.attachments = attachments;
    this.journal = journal;
    this.clocks = clocks;
  }

  /**
   * The seal of the file.
   *
   * @param sealedAt when it is, or was, sealed
   */
  String digest(Matter matter, Instant sealedAt) {
    FileDigest file = new FileDigest();
    facts(file, matter, sealedAt);
    parties
        .findById(matter.number())
        .map(Party::details)
        .ifPresent(p -> file.add("party", p.name(), p.phone(), p.identityNumber(), p.address()));
    departments(file, matter);
    submissions(file, matter, sealedAt);
    attachments
        .of(matter.number())
        .forEach(a -> file.add("attachment", a.id(), a.name(), a.type(), a.size(), a.digest()));
    journal.of(matter.number()).stream()
        .filter(entry -> !SEALING.equals(entry.kind()) && !entry.at().isAfter(sealedAt))
        .forEach(entry -> course(file, entry));
    clocks.of(matter.number()).stream()
        .filter(clock -> clock.startedAt().isBefore(sealedAt))
        .forEach(clock -> clock(file, clock, sealedAt));
    return file.sm3();
  }

  private static void facts(FileDigest file, Matter m, Instant sealedAt) {
    file.add("matter", m.number(), m.city(), sealedAt, m.closure(), m.handledBy(), m.reworks());
    file.add("type", m.typeId(), m.typeCode(), m.typeName(), m.category(), m.listVersion());
    file.add("grid", m.gridId(), m.gridName(), m.gridType(), m.placeCode());
    file.add("place", m.lng(), m.lat(), m.locationText());
    file.add("report", m.source(), m.urgent(), m.description(), m.discoveredAt(), m.openedAt());
    file.add("reporter", m.reporter(), m.reporterName(), m.reportingOrganisationId());
    file.add("holder", m.responsibility(), m.level(), m.holderId(), m.holder(), m.heldSince());
    file.add("duplicate", m.duplicateOf());
  }

  private void departments(FileDigest file, Matter matter) {
    assignments
        .all(matter.number())
        .forEach(
            a -> {
              file.add("department", a.id(), a.organisationId(), a.organisation(), a.role());
              file.add("part", a.state(), a.refusals(), a.ruled(), a.handler(), a.handlerName());
              file.add("times", a.dispatchedAt(), a.handledAt());
            });
  }

  private void submissions(FileDigest file, Matter matter, Instant sealedAt) {
    submissions.all(matter.number()).stream()
        .filter(s -> !s.submittedAt().isAfter(sealedAt))
        .forEach(
            s -> {
              file.add("submission", s.id(), s.stepKey(), s.organisationId(), s.outcome());
              file.add("answers", s.content());
              file.add("by", s.submittedBy(), s.submitterName(), s.submittedAt());
            });
  }

  private static void course(FileDigest file, JournalEntry entry) {
    file.add("course", entry.id(), entry.at(), entry.kind(), entry.facts(), entry.articles());
    file.add("actor", entry.accountId(), entry.actorName(), entry.organisation());
  }

  /** A clock that still runs when the file is sealed stops with it; its end is no part of it. */
  private static void clock(FileDigest file, ClockView clock, Instant sealedAt) {
    file.add("clock", clock.stage(), clock.startedAt(), clock.amount(), clock.unit());
    file.add("rule", clock.rule(), clock.articles());
    if (clock.stoppedAt() != null && clock.stoppedAt().isBefore(sealedAt)) {
      file.add("stopped", clock.dueAt(), clock.stoppedAt());
    }
  }
}
