package io.gridcase.matter;

import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verification, rework, feedback and the archive. */
@Service
@Transactional
public class Closing {

  /** The way of feedback for a case without a party. */
  private static final String NOBODY_TOLD = "NO_PARTY";

  private final Cases matters;
  private final AssignmentStore assignments;
  private final Submissions submissions;
  private final Parties parties;
  private final SealedFile file;
  private final FeedbackNotices notices;
  private final Clock clock;

  Closing(
      Cases matters,
      AssignmentStore assignments,
      Submissions submissions,
      Parties parties,
      SealedFile file,
      FeedbackNotices notices,
      Clock clock) {
    this.matters = matters;
    this.assignments = assignments;
    this.submissions = submissions;
    this.parties = parties;
    this.file = file;
    this.notices = notices;
    this.clock = clock;
  }

  /** The officer solved it on the spot. */
  public void resolveOnSpot(String number) {
    change(number, Matter::resolveOnSpot);
  }

  /**
   * The result stands.
   *
   * @param mode ON_SITE, CALL or NONE, as the city's table asks
   */
  public void passVerification(String number, String mode) {
    checkVerifier(number, mode);
    change(number, m -> m.passVerification(mode));
  }

  /**
   * The result does not stand.
   *
   * @return how often it was done again so far, in this round of dispatch
   */
  public int failVerification(String number, String mode) {
    checkVerifier(number, mode);
    change(number, Matter::failVerification);
    return matters.get(number).reworks();
  }

  /** Keeps what the agency's head decided after too many failures. */
  public void headDecides(String number) {
    String outcome = submissions.latest(number, "task_headDecides").orElseThrow().text("outcome");
    change(number, m -> m.headDecides(outcome));
    if ("REDISPATCH".equals(outcome)) {
      change(number, m -> m.decideAnew(clock.instant()));
      assignments.open(number).forEach(Assignment::supersede);
    }
  }

  /** The same department, or the agency itself, does it again; the lead's part is reopened. */
  public void orderRework(String number) {
    Matter matter = matters.get(number);
    matter.orderRework();
    if (matter.handledBy() == Handling.DEPARTMENT) {
      assignments.open(number).stream()
          .filter(a -> a.role() == AssignmentRole.LEAD)
          .reduce((older, newer) -> newer)
          .ifPresent(part -> part.rework(clock.instant()));
    }
    matters.save(matter);
  }

  /**
   * The party was told; the officers and the reporting unit are told by notice.
   *
   * @throws Refusal {@code party-recorded} when nobody was told though the case has a party
   */
  public void giveFeedback(String number) {
    Matter matter = matters.get(number);
    String way = submissions.latest(number, "task_feedback").orElseThrow().text("way");
    if (NOBODY_TOLD.equals(way) && parties.existsById(number)) {
      throw Refusal.invalid("party-recorded").field("way", "party-recorded");
    }
    matter.giveFeedback(way);
    notices.tell(matter);
    matters.save(matter);
  }

  /**
   * Freezes the file and seals it.
   *
   * @return numbers of the duplicates that follow this case and wait for it
   */
  public List<String> archive(String number) {
    Matter matter = matters.get(number);
    Instant at = clock.instant();
    matter.archive(file.digest(matter, at), at);
    matters.save(matter);
    return matters.followersOf(number).stream()
        .filter(m -> m.state() == MatterState.ATTACHED)
        .map(Matter::number)
        .toList();
  }

  private void checkVerifier(String number, String mode) {
    String step =
        switch (mode) {
          case "ON_SITE" -> "task_verifyOnSite";
          case "CALL" -> "task_verifyByCall";
          default -> null;
        };
    if (step == null) {
      return;
    }
    String verifier = submissions.newest(number, step).orElseThrow().submittedBy();
    Matter matter = matters.get(number);
    boolean handledIt =
        matter.handledBy() == Handling.AGENCY
            ? Stream.of("task_agencyHandling", "task_agencyRework")
                .flatMap(handling -> submissions.newest(number, handling).stream())
                .anyMatch(s -> s.submittedBy().equals(verifier))
            : assignments.open(number).stream().anyMatch(a -> verifier.equals(a.handler()));
    if (handledIt) {
      throw Refusal.conflict("verifier-is-handler");
    }
  }

  private void change(String number, Consumer<Matter> transition) {
    Matter matter = matters.get(number);
    transition.accept(matter);
    matters.save(matter);
  }
}
