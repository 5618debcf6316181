package io.gridcase.casefile;

import io.gridcase.access.Actor;
import io.gridcase.audit.Journal;
import io.gridcase.audit.JournalEntry;
import io.gridcase.kernel.ArticleTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of a case: one readable sentence per event, with what was submitted there. */
@Service
@Transactional(readOnly = true)
class Course {

  private final CaseKinds cases;
  private final Journal journal;
  private final Submissions submissions;
  private final CourseTexts texts;
  private final ArticleTexts articles;

  Course(
      CaseKinds cases,
      Journal journal,
      Submissions submissions,
      CourseTexts texts,
      ArticleTexts articles) {
    this.cases = cases;
    this.journal = journal;
    this.submissions = submissions;
    this.texts = texts;
    this.articles = articles;
  }

  /** What happened to a case, oldest first. */
  List<CourseEntry> of(String number, Actor actor, Locale locale) {
    CaseCard card = cases.visible(number, actor);
    Telling telling = cases.telling(number);
    List<Submission> kept = submissions.all(number);
    Set<Long> told = new LinkedHashSet<>();
    List<CourseEntry> course = new ArrayList<>();
    for (JournalEntry event : journal.of(number)) {
      Optional<Submission> said =
          submissionOf(telling.stepsBehind(event.kind()), event, kept, told);
      said.ifPresent(s -> told.add(s.id()));
      course.add(entry(event, said, telling, card, locale));
    }
    kept.stream()
        .filter(s -> !told.contains(s.id()))
        .forEach(s -> course.add(submitted(s, card, locale)));
    course.sort(Comparator.comparing(CourseEntry::at));
    return course;
  }

  private static Optional<Submission> submissionOf(
      List<String> steps, JournalEntry event, List<Submission> kept, Set<Long> told) {
    return kept.stream()
        .filter(s -> steps.contains(s.stepKey()))
        .filter(s -> !told.contains(s.id()))
        .filter(s -> !s.submittedAt().isAfter(event.at()))
        .reduce((older, newer) -> newer);
  }

  private CourseEntry entry(
      JournalEntry event,
      Optional<Submission> said,
      Telling telling,
      CaseCard card,
      Locale locale) {
    Optional<Submissions.Content> content = said.map(s -> submissions.read(s.content()));
    return new CourseEntry(
        event.at(),
        event.kind(),
        event.actorName(),
        event.organisation(),
        byRule(event),
        texts.sentence(event.kind(), event.facts(), card.city(), locale),
        telling.isReturn(event.kind()),
        event.articles().stream()
            .map(it -> new CourseEntry.Cited(it, articles.text(it, locale)))
            .toList(),
        content.map(Submissions.Content::answers).orElse(List.of()),
        content.map(Submissions.Content::attachments).orElse(List.of()),
        event.facts());
  }

  /** What no person chose: it went up, was sent or told by the city's tables. */
  private static boolean byRule(JournalEntry event) {
    return "DepartmentsNotified".equals(event.kind())
        || Boolean.TRUE.equals(event.facts().get("byItself"))
        || Boolean.TRUE.equals(event.facts().get("direct"));
  }

  private CourseEntry submitted(Submission s, CaseCard card, Locale locale) {
    Submissions.Content content = submissions.read(s.content());
    return new CourseEntry(
        s.submittedAt(),
        "StepSubmitted",
        s.submitterName(),
        null,
        false,
        texts.sentence("StepSubmitted." + s.stepKey(), Map.of(), card.city(), locale),
        false,
        List.of(),
        content.answers(),
        content.attachments(),
        Map.of());
  }
}
