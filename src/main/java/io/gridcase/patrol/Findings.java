package io.gridcase.patrol;

import io.gridcase.access.Actor;
import io.gridcase.matter.Intake;
import io.gridcase.matter.MatterSource;
import io.gridcase.matter.ReportRequest;
import io.gridcase.patrol.Told.PatrolFinding;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan.Duty;
import io.gridcase.registry.PatrolPlan.Kind;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands what was found over to the report of matters, in the running transaction. */
@Component
class Findings {

  private final Intake intake;
  private final Grids grids;
  private final Cities cities;
  private final ApplicationEventPublisher events;

  Findings(Intake intake, Grids grids, Cities cities, ApplicationEventPublisher events) {
    this.intake = intake;
    this.grids = grids;
    this.cities = cities;
    this.events = events;
  }

  /**
   * Where and when something was found.
   *
   * @param lng degrees east; null when no place was told
   * @param lat degrees north; null when no place was told
   * @param attachments ids of uploaded photos; may be null
   */
  record Scene(Grid grid, Kind kind, Double lng, Double lat, Instant at, List<Long> attachments) {}

  /**
   * Opens a matter.
   *
   * @return its number
   * @throws io.gridcase.kernel.Refusal whatever stands against the report
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String open(PatrolFinding finding, Scene scene, long record, Actor actor) {
    String number =
        intake
            .report(
                new ReportRequest(
                    finding.typeCode(),
                    finding.urgent(),
                    finding.description(),
                    location(finding, scene),
                    scene.grid().id(),
                    scene.at(),
                    scene.attachments(),
                    finding.party(),
                    MatterSource.OFFICER),
                actor)
            .number();
    events.publishEvent(
        new MatterFoundOnPatrol(number, actor.city(), scene.kind(), record, articles(scene)));
    return number;
  }

  /** A case lies in its grid: a place beside it, as far as it is tolerated, is not the case's. */
  private ReportRequest.Location location(PatrolFinding finding, Scene scene) {
    boolean inGrid =
        scene.lng() != null
            && grids
                .locate(scene.grid().city(), scene.lng(), scene.lat())
                .filter(grid -> grid.id().equals(scene.grid().id()))
                .isPresent();
    if (!inGrid && finding.locationText() == null) {
      return null;
    }
    return new ReportRequest.Location(
        inGrid ? scene.lng() : null, inGrid ? scene.lat() : null, finding.locationText());
  }

  private List<String> articles(Scene scene) {
    return cities
        .profile(scene.grid().city())
        .patrol()
        .duty(scene.kind(), scene.grid().type())
        .map(Duty::obligations)
        .orElse(List.of());
  }
}
