package io.gridcase.approval;

import io.gridcase.access.Actor;
import io.gridcase.casefile.CaseCard;
import io.gridcase.casefile.CaseKind;
import io.gridcase.casefile.Telling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Applications among the cases. */
@Component
class ApplicationCases implements CaseKind {

  private static final String KIND = "APPLICATION";

  /** The city's letters, SQ, the date, six digits; see {@link Applications}. */
  private static final Pattern NUMBER = Pattern.compile("[^-]+-SQ\\d{14}");

  private static final Telling TELLING =
      new Telling(
          Map.ofEntries(
              Map.entry("ApplicationReviewed", List.of("task_reviewApplication")),
              Map.entry(
                  "ApplicationReturned",
                  List.of(
                      "task_reviewApplication",
                      "task_cosignApplication",
                      "task_approveApplication")),
              Map.entry("ApplicationCosigned", List.of("task_cosignApplication")),
              Map.entry("ApplicationConsented", List.of("task_consultApplication")),
              Map.entry("ApplicationObjected", List.of("task_consultApplication")),
              Map.entry("ApplicationAmended", List.of("task_amendApplication")),
              Map.entry("ApplicationWithdrawn", List.of("task_amendApplication")),
              Map.entry("ApplicationAssessed", List.of("task_assessApplication")),
              Map.entry(
                  "ApplicationApproved", List.of("task_approveApplication", "task_approveAccess")),
              Map.entry("ApplicationFiled", List.of("task_fileApplication")),
              Map.entry(
                  "ApplicationRefused",
                  List.of(
                      "task_reviewApplication",
                      "task_assessApplication",
                      "task_approveApplication",
                      "task_approveAccess"))),
          Set.of(
              "ApplicationReturned",
              "ApplicationOvertaken",
              "ApplicationRefused",
              "ApplicationProhibited"));

  private final Applications applications;
  private final ApplicationVisibility visibility;

  ApplicationCases(Applications applications, ApplicationVisibility visibility) {
    this.applications = applications;
    this.visibility = visibility;
  }

  @Override
  public boolean owns(String number) {
    return NUMBER.matcher(number).matches();
  }

  @Override
  public CaseCard card(String number) {
    Application application = applications.get(number);
    return new CaseCard(
        number,
        KIND,
        application.city(),
        application.subject(),
        application.placeName(),
        application.placeCode(),
        application.kind().name(),
        false);
  }

  @Override
  public void takeTurn(String number) {
    applications.turn(number);
  }

  @Override
  public boolean maySee(String number, Actor actor) {
    return visibility.maySee(number, actor);
  }

  @Override
  public Telling telling() {
    return TELLING;
  }

  @Override
  public Optional<Instant> countsFrom(String number, String stage, Long departmentId) {
    return Optional.empty();
  }
}
