package io.gridcase.portal;

import io.gridcase.kernel.Refusal;
import io.gridcase.matter.Phase;
import io.gridcase.matter.ResidentCases;
import io.gridcase.portal.Told.FollowedReport;
import io.gridcase.portal.Told.Rating;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Following a report by its code, and rating how it was handled. */
@Service
class Following {

  private final PublicReports reports;
  private final ResidentCases cases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Following(
      PublicReports reports, ResidentCases cases, ApplicationEventPublisher events, Clock clock) {
    this.reports = reports;
    this.cases = cases;
    this.events = events;
    this.clock = clock;
  }

  /**
   * How far the report is.
   *
   * @throws Refusal {@code follow-code-unknown} (404)
   */
  @Transactional(readOnly = true)
  public FollowedReport follow(String typed) {
    return told(report(typed));
  }

  /**
   * Rates the handling, once, after the answer (QZ-7).
   *
   * @throws Refusal {@code follow-code-unknown} (404), {@code not-answered-yet} or {@code
   *     rated-already} (409)
   */
  @Transactional
  public FollowedReport rate(Rating rating) {
    PublicReport report = report(rating.code());
    if (!cases.of(report.matterNumber()).answered()) {
      throw Refusal.conflict("not-answered-yet");
    }
    report.rate(rating.stars(), rating.remark(), clock.instant());
    reports.save(report);
    events.publishEvent(new HandlingRated(report.matterNumber(), report.city(), rating.stars()));
    return told(report);
  }

  private PublicReport report(String typed) {
    return reports
        .findById(Codes.digest(Codes.normal(typed)))
        .orElseThrow(() -> Refusal.notFound("follow-code-unknown"));
  }

  private FollowedReport told(PublicReport report) {
    ResidentCases.Progress progress = cases.of(report.matterNumber());
    return new FollowedReport(
        report.city(),
        progress.typeName(),
        progress.gridName(),
        progress.openedAt(),
        List.of(Phase.values()),
        progress.phase(),
        progress.skipped(),
        progress.answered(),
        progress.answer(),
        progress.answeredAt(),
        report.stars(),
        progress.answered() && report.stars() == null);
  }
}
