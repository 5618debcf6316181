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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Applications among the cases. */
@Component
class ApplicationCases implements CaseKind {

  private static final String KIND = "APPLICATION";

  /** The city's letters, SQ, the date, six digits; see {@link Applications}. */
  private static final Pattern NUMBER = Pattern.compile("[^-]+-SQ\\d{14}");

  /** What steps say that judge an application: never who submitted it. */
  private static final List<String> DECIDING =
      List.of("ApplicationReviewed", "ApplicationAssessed", "ApplicationApproved");

  private static final Telling TELLING =
      new Telling(
          Map.ofEntries(
              Map.entry("ApplicationReviewed", List.of("task_reviewApplication")),
              Map.entry(
                  "ApplicationReturned",
                  List.of(
                      "task_reviewApplication",
                      "task_cosignApplication",
                      "task_consultCommunity",
                      "task_approvePost",
                      "task_approveExit",
                      "task_approveApplication")),
              Map.entry("ApplicationCosigned", List.of("task_cosignApplication")),
              Map.entry(
                  "ApplicationConsented",
                  List.of("task_consultApplication", "task_consultCommunity")),
              Map.entry("ApplicationObjected", List.of("task_consultApplication")),
              Map.entry("ApplicationAmended", List.of("task_amendApplication")),
              Map.entry(
                  "ApplicationWithdrawn",
                  List.of("task_amendApplication", "task_beginPosts", "task_handOver")),
              Map.entry("ApplicationAssessed", List.of("task_assessApplication")),
              Map.entry(
                  "ApplicationApproved",
                  List.of(
                      "task_approveApplication",
                      "task_approveAccess",
                      "task_decideRecruitment",
                      "task_approvePost",
                      "task_approveExit")),
              Map.entry(
                  "ApplicationAdvanced",
                  List.of(
                      "task_announceRecruitment",
                      "task_registerCandidates",
                      "task_checkCandidates",
                      "task_examineCandidates",
                      "task_concludeAnnouncement")),
              Map.entry("ApplicationCarriedOut", List.of("task_beginPosts", "task_handOver")),
              Map.entry("ApplicationFiled", List.of("task_fileApplication")),
              Map.entry(
                  "ApplicationRefused",
                  List.of(
                      "task_reviewApplication",
                      "task_assessApplication",
                      "task_approveApplication",
                      "task_approveAccess",
                      "task_announceRecruitment",
                      "task_registerCandidates",
                      "task_checkCandidates",
                      "task_examineCandidates",
                      "task_decideRecruitment",
                      "task_approvePost",
                      "task_approveExit"))),
          Set.of("ApplicationReturned", "ApplicationOvertaken"));

  private final Applications applications;
  private final ApplicationVisibility visibility;
  private final ObjectProvider<ApplicationSubject> subjects;

  /** The subjects are asked when they are needed: some ask the cases themselves. */
  ApplicationCases(
      Applications applications,
      ApplicationVisibility visibility,
      ObjectProvider<ApplicationSubject> subjects) {
    this.applications = applications;
    this.visibility = visibility;
    this.subjects = subjects;
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
  public boolean ownRequest(String number, String stepKey, Actor actor) {
    return DECIDING.stream().anyMatch(it -> TELLING.stepsBehind(it).contains(stepKey))
        && applications.get(number).submittedBy().equals(actor.username());
  }

  @Override
  public Optional<String> meantFor(String number, String stepKey) {
    return TELLING.stepsBehind("ApplicationAmended").contains(stepKey)
        ? Optional.of(applications.get(number).submittedBy())
        : Optional.empty();
  }

  @Override
  public Map<String, Object> context(String number) {
    return subject(number).map(it -> it.context(number)).orElse(Map.of());
  }

  @Override
  public Telling telling() {
    return TELLING;
  }

  @Override
  public Optional<Instant> countsFrom(String number, String stage, Long departmentId) {
    return subject(number).flatMap(it -> it.countsFrom(number, stage));
  }

  private Optional<ApplicationSubject> subject(String number) {
    ApplicationKind kind = applications.get(number).kind();
    return subjects.stream().filter(it -> it.knows(kind)).findFirst();
  }
}
