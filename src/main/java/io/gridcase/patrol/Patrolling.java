package io.gridcase.patrol;

import io.gridcase.access.Actor;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Refusal;
import io.gridcase.patrol.Findings.Scene;
import io.gridcase.patrol.Shown.CheckedIn;
import io.gridcase.patrol.Told.NewCheckIn;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.PatrolPlan.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes check-ins in (QD-5-1, QD-6-3). */
@Service
class Patrolling {

  private final PatrolRights rights;
  private final Cities cities;
  private final Grids grids;
  private final CheckIns checkIns;
  private final PatrolMarks marks;
  private final Whereabouts whereabouts;
  private final Moments moments;
  private final Attachments attachments;
  private final Findings findings;

  Patrolling(
      PatrolRights rights,
      Cities cities,
      Grids grids,
      CheckIns checkIns,
      PatrolMarks marks,
      Whereabouts whereabouts,
      Moments moments,
      Attachments attachments,
      Findings findings) {
    this.rights = rights;
    this.cities = cities;
    this.grids = grids;
    this.checkIns = checkIns;
    this.marks = marks;
    this.whereabouts = whereabouts;
    this.moments = moments;
    this.attachments = attachments;
    this.findings = findings;
  }

  /**
   * Writes down that the caller was in a grid, and opens a matter from what was found.
   *
   * @throws Refusal {@code grid-unknown} (404), {@code not-serving-there} (403), {@code
   *     input-invalid} (422) with every field that is wrong, {@code grid-closed} (409), or whatever
   *     stands against the report; nothing is kept then
   */
  @Transactional
  public CheckedIn checkIn(NewCheckIn told) {
    Actor actor = rights.actor();
    Grid grid = rights.served(told.gridId());
    requirePlanned(grid, told.kind());
    Instant at = moments.accepted(told.at());
    Whereabouts.Found found = whereabouts.judge(grid, told.lng(), told.lat());
    boolean outside = found.place() == Whereabouts.Place.OUTSIDE;
    String reason = outside ? text(told.outsideReason()) : null;
    if (outside && reason == null) {
      throw Refusal.invalid("check-in-outside")
          .with("grid", grid.name())
          .with("metres", Math.round(found.metres()))
          .field(
              "outsideReason",
              "outside-needs-reason",
              Map.of("metres", Math.round(found.metres())));
    }
    // one after another: the mark is one row, and a grid being replaced takes no more
    if (grids.hold(List.of(grid.id())).isEmpty()) {
      throw Refusal.conflict("grid-closed").with("grid", grid.name());
    }
    List<Long> files = told.attachments() == null ? List.of() : told.attachments();
    CheckIn made = CheckIn.by(actor, grid, told.kind(), at, moments.now());
    made.stoodAt(told.lng(), told.lat(), told.accuracy(), found, reason);
    made.tells(text(told.note()), files.size());
    checkIns.save(made);
    // who stood elsewhere has said why, but the grid was not walked
    if (!outside) {
      mark(grid, told.kind(), at);
    }
    if (told.finding() == null) {
      attachments.bind(files, made.files(), actor);
    } else {
      Scene scene = new Scene(grid, told.kind(), told.lng(), told.lat(), at, files);
      made.opened(findings.open(told.finding(), scene, made.id(), actor));
    }
    return new CheckedIn(made.id(), found.place(), found.metres(), made.matterNumber());
  }

  private void requirePlanned(Grid grid, Kind kind) {
    boolean planned =
        kind != Kind.HOUSEHOLD_VISIT
            && cities.profile(grid.city()).patrol().duty(kind, grid.type()).isPresent();
    if (!planned) {
      throw Refusal.invalid("patrol-not-planned").field("kind", "not-an-option");
    }
  }

  private void mark(Grid grid, Kind kind, Instant at) {
    marks.save(
        marks
            .findByGridIdAndKind(grid.id(), kind)
            .orElseGet(() -> new PatrolMark(grid.city(), grid.id(), kind))
            .done(at));
  }

  static String text(String told) {
    return told == null || told.isBlank() ? null : told.strip();
  }
}
