package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.matterlist.LawfulTasks;
import io.gridcase.matterlist.MatterLists;
import io.gridcase.matterlist.MatterType;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case comes in: the report is checked, filed under a number and passes the list gate. */
@Service
@Transactional
public class Intake {

  /** How far a reporter's clock may be ahead of ours. */
  static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  /** How far back a discovery may lie: whatever is older is a slip of the pen. */
  static final Duration OLDEST_DISCOVERY = Duration.ofDays(366);

  private final Cases matters;
  private final Parties parties;
  private final CaseNumbers numbers;
  private final ReportingRights rights;
  private final Grids grids;
  private final MatterLists lists;
  private final LawfulTasks lawful;
  private final Similar similar;
  private final Attachments attachments;
  private final Clock clock;

  Intake(
      Cases matters,
      Parties parties,
      CaseNumbers numbers,
      ReportingRights rights,
      Grids grids,
      MatterLists lists,
      LawfulTasks lawful,
      Similar similar,
      Attachments attachments,
      Clock clock) {
    this.matters = matters;
    this.parties = parties;
    this.numbers = numbers;
    this.rights = rights;
    this.grids = grids;
    this.lists = lists;
    this.lawful = lawful;
    this.similar = similar;
    this.attachments = attachments;
    this.clock = clock;
  }

  /**
   * Takes a report in; the procedure starts with it in the same transaction.
   *
   * @throws Refusal with every field that is wrong; nothing is kept then
   */
  public Matter report(ReportRequest request, Actor actor) {
    Grid grid = gridOf(request, actor.city());
    Long organisation = rights.check(request.source(), grid, actor);
    Matter matter = take(request, grid, new Reporter(actor.username(), actor.name(), organisation));
    if (request.attachments() != null && !request.attachments().isEmpty()) {
      attachments.bind(request.attachments(), matter.number(), actor);
    }
    return matter;
  }

  /**
   * Takes in what a resident tells without an account (ZJ-7-3, QZ-19-2): the same gate, the same
   * procedure; nobody stands behind it whom the office could name.
   *
   * @param city key of the city
   * @throws Refusal with every field that is wrong; nothing is kept then
   */
  public Matter hear(ReportRequest request, String city) {
    if (request.source() != MatterSource.RESIDENT) {
      throw new IllegalArgumentException("Without an account only residents report");
    }
    return take(request, gridOf(request, city), Reporter.RESIDENT);
  }

  private Matter take(ReportRequest request, Grid grid, Reporter reporter) {
    Instant now = clock.instant();
    Instant discovered = request.discoveredAt() == null ? now : request.discoveredAt();
    if (discovered.isAfter(now.plus(CLOCK_SKEW))) {
      throw Refusal.invalid("report-invalid").field("discoveredAt", "in-future");
    }
    if (discovered.isBefore(now.minus(OLDEST_DISCOVERY))) {
      throw Refusal.invalid("report-invalid")
          .field("discoveredAt", "too-long-ago", Map.of("days", OLDEST_DISCOVERY.toDays()));
    }
    boolean byDefault =
        !offListByLaw(request, grid, reporter)
            && lists.admit(grid.city(), county(grid), request.typeCode(), day(now)).urgent();
    boolean urgent = request.urgent() == null ? byDefault : request.urgent();
    if (grids.hold(List.of(grid.id())).isEmpty()) {
      throw Refusal.conflict("grid-closed").with("grid", grid.name());
    }
    Matter matter =
        new Matter(
            numbers.next(grid.city()), facts(request, grid, discovered, urgent, reporter), now);
    matters.save(matter);
    if (request.party() != null && !request.party().isEmpty()) {
      parties.save(new Party(matter.number(), request.party()));
    }
    return matter;
  }

  /** Officers are asked for it by the office; no list tells the public of it. */
  private boolean offListByLaw(ReportRequest request, Grid grid, Reporter reporter) {
    return reporter != Reporter.RESIDENT
        && lawful.find(grid.city(), county(grid), request.typeCode()).isPresent();
  }

  /**
   * Files the case: on the list in force today or refused, pinned to that list version.
   *
   * @throws Refusal {@code off-list} with the article when it is not on the county's list
   */
  public Matter register(String number) {
    Matter matter = matters.get(number);
    String county = Level.COUNTY.codeOf(matter.placeCode());
    ListedType type =
        lawful
            .find(matter.city(), county, matter.typeCode())
            .map(Intake::byLaw)
            .orElseGet(() -> onList(matter, county));
    matter.register(type, similar.to(matter).size());
    matters.save(matter);
    return matter;
  }

  private ListedType onList(Matter matter, String county) {
    MatterType type = lists.admit(matter.city(), county, matter.typeCode(), day(matter.openedAt()));
    return new ListedType(
        type.id(), type.name(), type.category(), type.responsibility(), type.listVersion());
  }

  /** Off the list, by a law somebody stated (DY-19-4). */
  private static ListedType byLaw(LawfulTasks.Lawful task) {
    return new ListedType(
        null, task.title(), task.category().name(), task.responsibility().name(), task.code());
  }

  /** Sends it up because the officer cannot solve it; the officer may name who is responsible. */
  public Matter reportUp(String number, String responsibility) {
    Matter matter = matters.get(number);
    matter.reportUp(responsibility, false);
    return matters.save(matter);
  }

  /** Sends an urgent case up by itself while the officer goes on. */
  public void reportUpByItself(String number) {
    Matter matter = matters.get(number);
    matter.reportUp(null, true);
    matters.save(matter);
  }

  private Grid gridOf(ReportRequest request, String city) {
    var at = request.location();
    boolean placed = at != null && at.lng() != null && at.lat() != null;
    if (!placed && request.gridId() == null) {
      throw Refusal.invalid("report-invalid").field("location", "required");
    }
    if (request.gridId() == null) {
      return grids
          .locate(city, at.lng(), at.lat())
          .orElseThrow(
              () -> Refusal.invalid("place-outside-grids").field("location", "outside-every-grid"));
    }
    Grid grid =
        grids
            .find(request.gridId())
            .filter(g -> g.city().equals(city) && g.active())
            .orElseThrow(() -> Refusal.invalid("report-invalid").field("gridId", "not-an-option"));
    if (placed) {
      List<Grid> around = grids.locate(city, at.lng(), at.lat()).stream().toList();
      if (around.isEmpty()) {
        throw Refusal.invalid("place-outside-grids").field("location", "outside-every-grid");
      }
      if (around.stream().noneMatch(g -> g.id().equals(grid.id()))) {
        throw Refusal.invalid("place-in-another-grid")
            .with("grid", around.get(0).name())
            .field("location", "in-another-grid");
      }
    }
    return grid;
  }

  private static Report facts(
      ReportRequest request, Grid grid, Instant discovered, boolean urgent, Reporter reporter) {
    var at = request.location();
    return new Report(
        grid.city(),
        request.source(),
        request.typeCode(),
        urgent,
        request.description(),
        new Report.ReportedGrid(grid.id(), grid.name(), grid.type().name(), grid.villageCode()),
        at == null ? null : at.lng(),
        at == null ? null : at.lat(),
        at == null ? null : at.text(),
        discovered,
        reporter.username(),
        reporter.name(),
        reporter.organisationId());
  }

  private static String county(Grid grid) {
    return Level.COUNTY.codeOf(grid.villageCode());
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, Clocking.ZONE);
  }
}
