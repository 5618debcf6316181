package io.gridcase.audit;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.audit.StoredPersonalDataReads.Asked;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Csv;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who read personal data of a city in clear: for its auditors, and for its security administrators,
 * who see everything but the reasons, for these may name the people read about.
 */
@Component
@Transactional(readOnly = true)
class ReadList {

  /** The most lines a file gets; who wants more asks for fewer days. */
  private static final int MOST_LINES = 10_000;

  private static final int MOST = 100;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(3000, 1, 1);
  private static final Words WORDS = new Words("audit");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clocking.ZONE);

  /**
   * What is asked for; null stands for anything.
   *
   * @param person part of the reader's name
   * @param number of a case, or what stands for it
   * @param grant the number of a grant
   * @param from the first day
   * @param to the last day
   */
  record Search(
      String what, String person, String number, String grant, LocalDate from, LocalDate to) {

    private Asked in(String city) {
      return new Asked(
          city,
          text(what),
          text(person),
          text(number),
          text(grant),
          start(from == null ? FIRST : from),
          start((to == null ? LAST : to).plusDays(1)));
    }

    private static String text(String told) {
      return told == null ? "" : told.strip();
    }

    private static Instant start(LocalDate day) {
      return day.atStartOfDay(Clocking.ZONE).toInstant();
    }
  }

  /**
   * A read.
   *
   * @param what what was read, such as {@code party}
   * @param kind what the number stands for: {@code CASE}, or another capability's word
   * @param gridId the grid of what is no case; null for a case
   * @param reason in the reader's words; null for a security administrator
   * @param grant the number of the grant it was opened by; null for who read for the own work
   */
  record ReadRow(
      long id,
      Instant at,
      String person,
      String organisation,
      String what,
      String kind,
      String number,
      Long gridId,
      String gridName,
      String reason,
      String grant) {}

  /** Reads, the newest first. */
  record ReadPage(List<ReadRow> items, String next, long total) {}

  private final StoredPersonalDataReads reads;
  private final List<RecordedSubjects> subjects;
  private final CurrentActor actors;

  ReadList(StoredPersonalDataReads reads, List<RecordedSubjects> subjects, CurrentActor actors) {
    this.reads = reads;
    this.subjects = subjects;
    this.actors = actors;
  }

  /**
   * A part of the list.
   *
   * @param after the id the part before ended with; null at the beginning
   * @throws Refusal {@code role-missing} (403)
   */
  ReadPage page(Search search, Long after, int size) {
    Actor actor = watching();
    Asked asked = search.in(actor.city());
    int rows = Math.max(1, Math.min(MOST, size));
    List<PersonalDataRead> found =
        reads.newest(asked, after == null ? Long.MAX_VALUE : after, Limit.of(rows + 1));
    List<PersonalDataRead> shown = found.subList(0, Math.min(rows, found.size()));
    return new ReadPage(
        shown.stream().map(each -> row(each, actor)).toList(),
        found.size() > rows ? String.valueOf(shown.get(rows - 1).id()) : null,
        reads.count(asked));
  }

  /**
   * All of it as a file.
   *
   * @throws Refusal {@code role-missing} (403), {@code reads-too-many} (422)
   */
  Csv file(Search search, Locale locale) {
    Actor actor = watching();
    Asked asked = search.in(actor.city());
    long total = reads.count(asked);
    if (total > MOST_LINES) {
      throw Refusal.invalid("reads-too-many").with("total", total).with("most", MOST_LINES);
    }
    Csv csv = new Csv();
    csv.line(
        Stream.of(
                "at", "person", "organisation", "what", "kind", "number", "grid", "reason", "grant")
            .map(key -> WORDS.of("word.ReadColumn." + key, locale))
            .toList());
    reads.newest(asked, Long.MAX_VALUE, Limit.of(MOST_LINES)).stream()
        .map(each -> row(each, actor))
        .forEach(
            row ->
                csv.line(
                    MOMENT.format(row.at()),
                    row.person(),
                    row.organisation(),
                    WORDS.of("word.ReadWhat." + row.what(), locale),
                    WORDS.of("word.ReadKind." + row.kind(), locale),
                    row.number(),
                    row.gridName(),
                    row.reason(),
                    row.grant()));
    return csv;
  }

  private Actor watching() {
    Actor actor = actors.get();
    actor.requireAny(Role.AUDITOR, Role.SECURITY_ADMIN);
    return actor;
  }

  private ReadRow row(PersonalDataRead read, Actor actor) {
    RecordedSubjects.Subject subject =
        subjects.stream()
            .flatMap(each -> each.subject(read.number()).stream())
            .findFirst()
            .orElse(new RecordedSubjects.Subject("CASE", null, null));
    return new ReadRow(
        read.id(),
        read.readAt(),
        read.doer().personName(),
        read.doer().organisationName(),
        read.what(),
        subject.kind(),
        read.number(),
        subject.gridId(),
        subject.gridName(),
        actor.has(Role.AUDITOR) ? read.reason() : null,
        read.grantNumber());
  }
}
