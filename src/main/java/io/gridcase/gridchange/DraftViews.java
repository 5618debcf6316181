package io.gridcase.gridchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gridcase.kernel.Level;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Drafts as pages and other systems send and see them. */
@Component
class DraftViews {

  /** A draft somebody begins. */
  record NewDraft(
      @NotNull GridChangeKind kind,
      @NotBlank @Size(max = 2_000) String reason,
      @NotNull @Valid DraftPlan plan) {}

  /**
   * A draft somebody changed.
   *
   * @param version of the draft the caller saw
   */
  record SavedDraft(
      @NotNull Long version,
      @NotBlank @Size(max = 2_000) String reason,
      @NotNull @Valid DraftPlan plan) {}

  /** A plan to be checked while it is drawn. */
  record CheckedPlan(@NotNull GridChangeKind kind, @NotNull @Valid DraftPlan plan) {}

  /** A draft in a list. */
  record DraftRow(
      long id,
      String number,
      GridChangeKind kind,
      GridDraft.State state,
      String placeCode,
      String placeName,
      String organisation,
      String drafter,
      Instant changedAt,
      LocalDate effectiveOn,
      String application) {}

  /**
   * A whole draft.
   *
   * @param version to be sent along when it is saved
   * @param mayChange whether the caller may save it now, and withdraw it unless applied for
   * @param application the number of its application; absent while there is none
   * @param appliedAt the level whose agency applies for such a change in this city
   * @param mayApply whether the caller may apply for it now
   * @param outcome what it came to; absent before it is carried out
   */
  record DraftView(
      long id,
      String number,
      long version,
      GridChangeKind kind,
      GridDraft.State state,
      String placeCode,
      String placeName,
      String organisation,
      String drafter,
      String reason,
      Instant createdAt,
      Instant changedAt,
      LocalDate effectiveOn,
      boolean mayChange,
      String application,
      Level appliedAt,
      boolean mayApply,
      DraftPlan plan,
      @JsonRawValue @Schema(implementation = ChangeOutcome.class) String outcome) {}

  /** What was begun. */
  record BegunDraft(long id, String number, long version) {}

  private final GridDrafts drafts;
  private final ApprovalWays ways;
  private final Organisations organisations;
  private final Places places;

  DraftViews(GridDrafts drafts, ApprovalWays ways, Organisations organisations, Places places) {
    this.drafts = drafts;
    this.ways = ways;
    this.organisations = organisations;
    this.places = places;
  }

  DraftRow row(GridDraft draft) {
    return new DraftRow(
        draft.id(),
        draft.number(),
        draft.kind(),
        draft.state(),
        draft.placeCode(),
        placeName(draft),
        organisation(draft),
        draft.drafterName(),
        draft.changedAt(),
        draft.effectiveOn(),
        draft.application());
  }

  DraftView view(GridDraft draft) {
    boolean mayChange = drafts.mayChange(draft);
    Level appliedAt = ways.of(draft).level();
    return new DraftView(
        draft.id(),
        draft.number(),
        draft.version(),
        draft.kind(),
        draft.state(),
        draft.placeCode(),
        placeName(draft),
        organisation(draft),
        draft.drafterName(),
        draft.reason(),
        draft.createdAt(),
        draft.changedAt(),
        draft.effectiveOn(),
        mayChange,
        draft.application(),
        appliedAt,
        mayChange && draft.application() == null && ways.level(draft) == appliedAt,
        drafts.plan(draft),
        draft.outcome());
  }

  private String placeName(GridDraft draft) {
    return places.find(draft.placeCode()).map(Place::shortName).orElse(null);
  }

  private String organisation(GridDraft draft) {
    return organisations.find(draft.organisationId()).map(Organisation::name).orElse(null);
  }
}
