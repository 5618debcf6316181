package io.gridcase.gridchange;

import io.gridcase.access.Idempotency;
import io.gridcase.gridchange.DraftViews.BegunDraft;
import io.gridcase.gridchange.DraftViews.CheckedPlan;
import io.gridcase.gridchange.DraftViews.DraftRow;
import io.gridcase.gridchange.DraftViews.DraftView;
import io.gridcase.gridchange.DraftViews.NewDraft;
import io.gridcase.gridchange.DraftViews.SavedDraft;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Planned changes of grids in the caller's city. */
@RestController
@RequestMapping("/api/grid-drafts")
class GridDraftController {

  private final GridDrafts drafts;
  private final Previews previews;
  private final DraftViews views;
  private final Idempotency idempotency;

  GridDraftController(
      GridDrafts drafts, Previews previews, DraftViews views, Idempotency idempotency) {
    this.drafts = drafts;
    this.previews = previews;
    this.views = views;
    this.idempotency = idempotency;
  }

  /**
   * The drafts of the caller and of the caller's agencies, the latest change first, at most 200.
   *
   * @param grid instead, the open draft that touches this grid
   */
  @GetMapping
  List<DraftRow> list(@RequestParam(required = false) Long grid) {
    List<GridDraft> found = grid == null ? drafts.mine() : drafts.touching(grid);
    return found.stream().map(views::row).toList();
  }

  /** Begins a draft for the caller's agency. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  BegunDraft begin(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewDraft asked) {
    return idempotency.once(
        key,
        List.of("grid-draft", asked),
        BegunDraft.class,
        () -> {
          GridDraft draft = drafts.begin(asked.kind(), asked.reason(), asked.plan());
          return new BegunDraft(draft.id(), draft.number(), draft.version());
        });
  }

  /** One draft with its plan. */
  @GetMapping("/{id}")
  DraftView one(@PathVariable long id) {
    return views.view(drafts.readable(id));
  }

  /** Saves a changed plan; of two people who change one draft, the second is told. */
  @PutMapping("/{id}")
  DraftView save(@PathVariable long id, @Valid @RequestBody SavedDraft asked) {
    return views.view(drafts.save(id, asked.version(), asked.reason(), asked.plan()));
  }

  /** Withdraws a draft that was not applied for yet. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable long id) {
    drafts.drop(id);
  }

  /** Checks a plan while it is drawn; nothing is kept. */
  @PostMapping("/check")
  DraftCheck check(@Valid @RequestBody CheckedPlan asked) {
    return drafts.check(asked.kind(), asked.plan());
  }

  /** Checks a draft as it is kept. */
  @GetMapping("/{id}/check")
  DraftCheck check(@PathVariable long id) {
    return drafts.check(drafts.readable(id));
  }

  /** Cases by old and new border, the work of officers, staff after the change. */
  @GetMapping("/{id}/preview")
  DraftPreview preview(@PathVariable long id, Locale locale) {
    return previews.of(drafts.readable(id), locale);
  }
}
