package io.gridcase.tasklist;

import io.gridcase.access.CurrentActor;
import io.gridcase.tasklist.TaskViews.Candidate;
import io.gridcase.tasklist.TaskViews.Completed;
import io.gridcase.tasklist.TaskViews.DraftSaved;
import io.gridcase.tasklist.TaskViews.TaskCounts;
import io.gridcase.tasklist.TaskViews.TaskDetail;
import io.gridcase.tasklist.TaskViews.TaskPage;
import io.gridcase.tasklist.TaskViews.TaskRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

/** The inbox: what waits for one, what one may take, what one did; and doing it. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

  /** What was typed or is submitted, by field. */
  record FilledForm(@NotNull Map<String, Object> data) {}

  /** Who shall do it. */
  record Assignee(@NotBlank String username) {}

  private final TaskLists lists;
  private final TaskDetails details;
  private final Claims claims;
  private final TaskCandidates candidates;
  private final Drafts drafts;
  private final Completion completion;
  private final ProgressNotes progress;
  private final Contest contest;
  private final CurrentActor actors;

  TaskController(
      TaskLists lists,
      TaskDetails details,
      Claims claims,
      TaskCandidates candidates,
      Drafts drafts,
      Completion completion,
      ProgressNotes progress,
      Contest contest,
      CurrentActor actors) {
    this.lists = lists;
    this.details = details;
    this.claims = claims;
    this.candidates = candidates;
    this.drafts = drafts;
    this.completion = completion;
    this.progress = progress;
    this.contest = contest;
    this.actors = actors;
  }

  /**
   * A page of tasks: {@code mine}, {@code available} or {@code done}; ordered by due date, or by
   * {@code opened}, newest first.
   */
  @GetMapping
  TaskPage page(
      @RequestParam(defaultValue = "mine") String view,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String stage,
      @RequestParam(required = false) Boolean urgent,
      @RequestParam(required = false) String sort,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return lists.page(TaskSearch.of(view, q, stage, urgent, sort, after, size), actors.get());
  }

  /** How many tasks there are in each list. */
  @GetMapping("/counts")
  TaskCounts counts() {
    return lists.counts(actors.get());
  }

  /** One task with its form. */
  @GetMapping("/{id}")
  TaskDetail detail(@PathVariable long id, Locale locale) {
    return details.of(id, locale);
  }

  /** Takes a task; taking one that one holds changes nothing. */
  @PostMapping("/{id}/claim")
  TaskRow claim(@PathVariable long id) {
    return contest.over(id, () -> claims.claim(id));
  }

  /** Gives a task back. */
  @PostMapping("/{id}/release")
  TaskRow release(@PathVariable long id) {
    return contest.over(id, () -> claims.release(id));
  }

  /** Hands a task to somebody of one's people. */
  @PostMapping("/{id}/assign")
  TaskRow assign(@PathVariable long id, @Valid @RequestBody Assignee assignee) {
    return contest.over(id, () -> claims.assign(id, assignee.username()));
  }

  /** Whom the task may be handed to. */
  @GetMapping("/{id}/candidates")
  List<Candidate> candidates(@PathVariable long id) {
    return contest.over(id, () -> candidates.of(id));
  }

  /** Keeps what was typed so far. */
  @PutMapping("/{id}/draft")
  DraftSaved draft(@PathVariable long id, @Valid @RequestBody FilledForm answer) {
    return contest.over(id, () -> drafts.save(id, answer.data()));
  }

  /** Records progress at a handling step one holds; the step stays open. */
  @PostMapping("/{id}/progress")
  @ResponseStatus(HttpStatus.CREATED)
  ProgressNotes.Noted progress(
      @PathVariable long id,
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody ProgressNotes.Note note) {
    return contest.over(id, () -> progress.add(id, note, key));
  }

  /** Submits a task; the case moves on. */
  @PostMapping("/{id}/completion")
  Completed complete(
      @PathVariable long id,
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody FilledForm answer) {
    return contest.over(id, () -> completion.submit(id, answer.data(), key));
  }
}
