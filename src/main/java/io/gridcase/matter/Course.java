package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.audit.Journal;
import io.gridcase.audit.JournalEntry;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.matter.CaseViews.Cited;
import io.gridcase.matter.CaseViews.CourseEntry;
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

  /** Which steps' submissions an event rests on. */
  private static final Map<String, List<String>> STEPS =
      Map.ofEntries(
          Map.entry("MatterResolvedOnSpot", List.of("task_firstHandling")),
          Map.entry("MatterReportedUp", List.of("task_firstHandling")),
          Map.entry("MatterReturned", List.of("task_accept")),
          Map.entry("MatterAccepted", List.of("task_accept")),
          Map.entry("MatterAssignedDown", List.of("task_accept")),
          Map.entry("MatterEscalated", List.of("task_accept")),
          Map.entry("MatterDeclined", List.of("task_accept")),
          Map.entry("MatterAttached", List.of("task_accept")),
          Map.entry("FactsSupplied", List.of("task_supplement")),
          Map.entry("AgencyResultRecorded", List.of("task_agencyHandling", "task_agencyRework")),
          Map.entry("AgencyHandedBack", List.of("task_agencyHandling", "task_agencyRework")),
          Map.entry("DispatchPlanned", List.of("task_dispatch")),
          Map.entry("DispatchWithdrawn", List.of("task_dispatch")),
          Map.entry(
              "DispatchCoordinated",
              List.of(
                  "task_governmentCoordination",
                  "task_jointMeeting",
                  "task_stuckGovernment",
                  "task_stuckMeeting",
                  "task_stuckLead")),
          Map.entry("MatterStuck", List.of("task_handle", "task_rework")),
          Map.entry("LeadDesignated", List.of("task_nameLead")),
          Map.entry("DepartmentSigned", List.of("task_sign")),
          Map.entry("DepartmentRefused", List.of("task_sign")),
          Map.entry("RefusalResolved", List.of("task_resolveRefusal", "task_ruleOnRefusal")),
          Map.entry("HandlerNamed", List.of("task_nameHandler")),
          Map.entry("ProgressRecorded", List.of(Progress.KEY)),
          Map.entry("DepartmentHandled", List.of("task_handle", "task_rework")),
          Map.entry("ResultConsolidated", List.of("task_consolidate")),
          Map.entry("ResultVerified", List.of("task_verifyOnSite", "task_verifyByCall")),
          Map.entry("VerificationFailed", List.of("task_verifyOnSite", "task_verifyByCall")),
          Map.entry("HeadDecided", List.of("task_headDecides")),
          Map.entry("FeedbackGiven", List.of("task_feedback")));

  private static final Set<String> RETURNS =
      Set.of(
          "MatterReturned",
          "AgencyHandedBack",
          "DispatchWithdrawn",
          "DepartmentRefused",
          "VerificationFailed",
          "ReworkOrdered",
          "MatterDeclined");

  private final CaseVisibility visibility;
  private final Journal journal;
  private final Submissions submissions;
  private final CourseTexts texts;
  private final ArticleTexts articles;

  Course(
      CaseVisibility visibility,
      Journal journal,
      Submissions submissions,
      CourseTexts texts,
      ArticleTexts articles) {
    this.visibility = visibility;
    this.journal = journal;
    this.submissions = submissions;
    this.texts = texts;
    this.articles = articles;
  }

  /** What happened to a case, oldest first. */
  List<CourseEntry> of(String number, Actor actor, Locale locale) {
    Matter matter = visibility.get(number, actor);
    List<Submission> kept = submissions.all(number);
    Set<Long> told = new LinkedHashSet<>();
    List<CourseEntry> course = new ArrayList<>();
    for (JournalEntry event : journal.of(number)) {
      Optional<Submission> said = submissionOf(event, kept, told);
      said.ifPresent(s -> told.add(s.id()));
      course.add(entry(event, said, matter, locale));
    }
    kept.stream()
        .filter(s -> !told.contains(s.id()))
        .forEach(s -> course.add(submitted(s, matter, locale)));
    course.sort(Comparator.comparing(CourseEntry::at));
    return course;
  }

  private static Optional<Submission> submissionOf(
      JournalEntry event, List<Submission> kept, Set<Long> told) {
    List<String> steps = STEPS.getOrDefault(event.kind(), List.of());
    return kept.stream()
        .filter(s -> steps.contains(s.stepKey()))
        .filter(s -> !told.contains(s.id()))
        .filter(s -> !s.submittedAt().isAfter(event.at()))
        .reduce((older, newer) -> newer);
  }

  private CourseEntry entry(
      JournalEntry event, Optional<Submission> said, Matter matter, Locale locale) {
    Optional<Submissions.Content> content = said.map(s -> submissions.read(s.content()));
    return new CourseEntry(
        event.at(),
        event.kind(),
        event.actorName(),
        event.organisation(),
        byRule(event),
        texts.sentence(event.kind(), event.facts(), matter.city(), locale),
        RETURNS.contains(event.kind()),
        event.articles().stream().map(it -> new Cited(it, articles.text(it, locale))).toList(),
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

  private CourseEntry submitted(Submission s, Matter matter, Locale locale) {
    Submissions.Content content = submissions.read(s.content());
    return new CourseEntry(
        s.submittedAt(),
        "StepSubmitted",
        s.submitterName(),
        null,
        false,
        texts.sentence("StepSubmitted." + s.stepKey(), Map.of(), matter.city(), locale),
        false,
        List.of(),
        content.answers(),
        content.attachments(),
        Map.of());
  }
}
