package io.gridcase.gridchange;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationEvents.ApplicationAmended;
import io.gridcase.approval.ApplicationEvents.ApplicationOvertaken;
import io.gridcase.approval.ApplicationEvents.ApplicationRefused;
import io.gridcase.approval.ApplicationEvents.ApplicationReturned;
import io.gridcase.approval.ApplicationEvents.ApplicationWithdrawn;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.Applications;
import io.gridcase.gridchange.GridDraft.State;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applying for changes of grids; the draft follows its application. */
@Service
class GridApplications {

  private static final Words WORDS = new Words("gridchange");

  private final GridDrafts drafts;
  private final StoredDrafts stored;
  private final ApprovalWays ways;
  private final DraftRights rights;
  private final Applications applications;
  private final Places places;

  GridApplications(
      GridDrafts drafts,
      StoredDrafts stored,
      ApprovalWays ways,
      DraftRights rights,
      Applications applications,
      Places places) {
    this.drafts = drafts;
    this.stored = stored;
    this.ways = ways;
    this.rights = rights;
    this.applications = applications;
    this.places = places;
  }

  /**
   * Applies for a draft in the name of the agency it was drawn for.
   *
   * @throws Refusal {@code grid-draft-unknown} (404); {@code department-may-not-divide}, {@code
   *     grid-draft-not-yours}, {@code level-may-not-draft} (403); {@code grid-draft-state}, {@code
   *     grid-draft-applied}, {@code no-approving-body} (409); {@code grid-draft-unsound}, {@code
   *     grid-draft-mixed} (422)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Application apply(long id) {
    drafts.readable(id);
    GridDraft draft = drafts.held(id);
    drafts.requireChange(draft);
    draft.expect(State.DRAFT);
    GridDrafts.requireFree(draft);
    ApprovalWays.Way way = ways.required(draft);
    Actor actor = rights.actor();
    ActorPosition position =
        actor
            .positionIn(draft.organisationId())
            .orElseThrow(() -> Refusal.forbidden("grid-draft-not-yours"));
    Place place = places.get(draft.placeCode());
    drafts.submit(id);
    return applications.open(
        ApplicationKind.GRID_CHANGE,
        subject(draft, place),
        place,
        actor,
        position,
        way.facts(),
        draft::applied);
  }

  private static String subject(GridDraft draft, Place place) {
    return WORDS
        .of("word.subject." + draft.kind(), Locale.ROOT)
        .replace("{place}", place.shortName())
        .replace("{number}", draft.number());
  }

  @EventListener
  void on(ApplicationReturned returned) {
    follow(returned.matterNumber(), draft -> drafts.giveBack(draft.id()));
  }

  @EventListener
  void on(ApplicationOvertaken overtaken) {
    follow(overtaken.matterNumber(), draft -> drafts.giveBack(draft.id()));
  }

  /** Refuses the amendment while the draft is not sound: nobody is to approve what cannot be. */
  @EventListener
  void on(ApplicationAmended amended) {
    follow(
        amended.matterNumber(),
        draft -> {
          ways.required(draft);
          drafts.submit(draft.id());
        });
  }

  /** What was taken back comes to nothing, and stays readable as it was applied for. */
  @EventListener
  void on(ApplicationWithdrawn withdrawn) {
    follow(withdrawn.matterNumber(), draft -> drafts.withdraw(draft.id()));
  }

  /** What was refused comes to nothing: its grids are free for others. */
  @EventListener
  void on(ApplicationRefused refused) {
    follow(refused.matterNumber(), draft -> drafts.withdraw(draft.id()));
  }

  private void follow(String application, Consumer<GridDraft> change) {
    stored.findByApplication(application).ifPresent(change);
  }
}
