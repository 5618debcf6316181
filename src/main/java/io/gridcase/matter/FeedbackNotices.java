package io.gridcase.matter;

import io.gridcase.casefile.Notices;
import io.gridcase.casefile.Submission;
import io.gridcase.casefile.Submissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells the end of a case to those who worked for it in the grid, not only to who reported it
 * (ZJ-35, QD-5-4): the officer who handled it first, the one who verified it, the reporting unit.
 */
@Component
class FeedbackNotices {

  private static final List<String> FIRST_HANDLING =
      List.of("task_firstHandling", "task_continueOnSite", "task_supplement");
  private static final String VERIFICATION = "task_verifyOnSite";

  private final Submissions submissions;
  private final Notices notices;

  FeedbackNotices(Submissions submissions, Notices notices) {
    this.submissions = submissions;
    this.notices = notices;
  }

  void tell(Matter matter) {
    receivers(matter)
        .forEach(who -> notices.tell(matter.city(), matter.number(), who, Notices.Kind.ANSWERED));
    if (matter.reportingOrganisationId() != null) {
      notices.tell(
          matter.city(), matter.number(), matter.reportingOrganisationId(), Notices.Kind.ANSWERED);
    }
  }

  /** Usernames, each once: the reporter, the officers who had a hand in it. */
  private Set<String> receivers(Matter matter) {
    Set<String> officers = new LinkedHashSet<>();
    FIRST_HANDLING.forEach(step -> submitter(matter, step).ifPresent(officers::add));
    submitter(matter, VERIFICATION).ifPresent(officers::add);
    if (!Reporter.RESIDENT.is(matter)) {
      officers.add(matter.reporter());
    }
    return officers;
  }

  private Optional<String> submitter(Matter matter, String step) {
    return submissions.newest(matter.number(), step).map(Submission::submittedBy);
  }
}
