package io.gridcase.matter;

import io.gridcase.casefile.Submission;
import io.gridcase.casefile.Submissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a resident who reported a case may learn of it: how far it is and what was answered; no
 * number, no clerk's name, no party.
 */
@Component
public class ResidentCases {

  private static final String FEEDBACK = "task_feedback";

  /**
   * How far a case is.
   *
   * @param phase the phase it is in
   * @param skipped the phases it came to its end without
   * @param answered whether the people concerned were told
   * @param answer what they were told, without names and numbers of people; null before
   * @param answeredAt when that was taken down; null before
   */
  public record Progress(
      String typeName,
      String gridName,
      Instant openedAt,
      Phase phase,
      List<Phase> skipped,
      boolean answered,
      String answer,
      Instant answeredAt) {}

  private final Cases cases;
  private final Parties parties;
  private final Submissions submissions;
  private final AssignmentStore assignments;

  ResidentCases(
      Cases cases, Parties parties, Submissions submissions, AssignmentStore assignments) {
    this.cases = cases;
    this.parties = parties;
    this.submissions = submissions;
    this.assignments = assignments;
  }

  /** How far the case with that number is. */
  @Transactional(readOnly = true)
  public Progress of(String number) {
    Matter matter = cases.get(number);
    boolean answered =
        matter.state() == MatterState.ANSWERED || matter.state() == MatterState.ARCHIVED;
    // a duplicate is answered with its first case
    String told = matter.duplicateOf() == null ? number : matter.duplicateOf();
    Optional<Submission> feedback =
        answered ? submissions.newest(told, FEEDBACK) : Optional.empty();
    String text =
        feedback
            .flatMap(s -> submissions.latest(told, FEEDBACK))
            .map(content -> content.text("content"))
            .map(said -> PublicText.without(people(number, told), said))
            .orElse(null);
    return new Progress(
        matter.typeName(),
        matter.gridName(),
        matter.openedAt(),
        matter.phase(),
        skipped(cases.get(told).closure()),
        answered,
        text,
        feedback.map(Submission::submittedAt).orElse(null));
  }

  private static List<Phase> skipped(Closure how) {
    return how == null ? List.of() : Stream.of(Phase.values()).filter(how::skips).toList();
  }

  /** Everything the store knows of the people around these cases. */
  private Set<String> people(String... numbers) {
    Set<String> known = new TreeSet<>();
    for (String number : numbers) {
      parties
          .findById(number)
          .map(Party::details)
          .ifPresent(
              p ->
                  Stream.of(p.name(), p.phone(), p.identityNumber(), p.address())
                      .filter(each -> each != null)
                      .forEach(known::add));
      submissions.all(number).forEach(s -> known.add(s.submitterName()));
      assignments.all(number).stream()
          .map(Assignment::handlerName)
          .filter(each -> each != null)
          .forEach(known::add);
      Matter matter = cases.get(number);
      if (!Reporter.RESIDENT.is(matter)) {
        known.addAll(List.of(matter.reporterName()));
      }
    }
    return known;
  }
}
