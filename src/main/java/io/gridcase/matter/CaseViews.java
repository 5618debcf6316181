package io.gridcase.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.deadline.Clocks;
import io.gridcase.kernel.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases as the pages and other systems read them. */
public final class CaseViews {

  private CaseViews() {}

  /**
   * A case in a list.
   *
   * @param startedAt since when the running clock counts that ends first
   * @param dueAt when that clock ends; absent while none runs
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MatterRow(
      String number,
      String typeName,
      String category,
      long gridId,
      String gridName,
      MatterSource source,
      boolean urgent,
      MatterState state,
      Phase phase,
      Level level,
      String holder,
      Instant openedAt,
      Instant archivedAt,
      Instant startedAt,
      Instant dueAt) {

    static MatterRow of(Matter m, Map<String, Clocks.Running> clocks) {
      Optional<Clocks.Running> clock = Optional.ofNullable(clocks.get(m.number()));
      return new MatterRow(
          m.number(),
          m.typeName(),
          m.category(),
          m.gridId(),
          m.gridName(),
          m.source(),
          m.urgent(),
          m.state(),
          m.phase(),
          m.level(),
          m.holder(),
          m.openedAt(),
          m.archivedAt(),
          clock.map(Clocks.Running::startedAt).orElse(null),
          clock.map(Clocks.Running::dueAt).orElse(null));
    }
  }

  /** A page of cases; {@code next} continues it and is missing at the end. */
  public record MatterPage(List<MatterRow> items, String next, long total) {}

  /** One of the five phases of a case. */
  public record PhaseView(Phase key, PhaseState state) {}

  /** Whether a phase lies behind, is the present one, or lies ahead. */
  public enum PhaseState {
    DONE,
    CURRENT,
    AHEAD
  }

  /** Where a case was found. */
  public record LocationView(Double lng, Double lat, String text) {}

  /** One department's part of a case. */
  public record DepartmentView(
      long organisationId,
      String name,
      AssignmentRole role,
      AssignmentState state,
      String handler,
      int refusals,
      Instant dispatchedAt,
      Instant handledAt,
      String result) {}

  /** A file of a case. */
  public record AttachmentView(long id, String name, String type, long size) {}

  /** A case with everything its head and overview show. */
  public record MatterDetail(
      MatterRow matter,
      String placeCode,
      String placeName,
      String description,
      LocationView location,
      Instant discoveredAt,
      String reporter,
      String listVersion,
      String duplicateOf,
      Closure closure,
      int reworks,
      List<PhaseView> phases,
      List<DepartmentView> departments,
      PartyDetails party,
      List<AttachmentView> attachments,
      String seal) {}
}
