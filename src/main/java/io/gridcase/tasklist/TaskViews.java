package io.gridcase.tasklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tasks as pages and other systems read them. */
public final class TaskViews {

  private TaskViews() {}

  /** Somebody, by name. */
  public record Named(String name) {}

  /** Somebody a task may be assigned to. */
  public record Candidate(String username, String name) {}

  /**
   * A task in a list.
   *
   * @param matterNumber the number of its case, of whatever kind
   * @param kind which kind of case it belongs to: {@code MATTER} or {@code APPLICATION}
   * @param startedAt since when its clock counts
   * @param holder the organisation or grid it waits in
   * @param assignee who holds or submitted it; absent while free
   */
  @Schema(name = "TaskRow")
  public record TaskRow(
      long id,
      String stepKey,
      String name,
      String stage,
      String matterNumber,
      String kind,
      String typeName,
      String title,
      String gridName,
      String source,
      boolean urgent,
      Instant openedAt,
      Instant dueAt,
      Instant startedAt,
      Named assignee,
      String holder,
      StepState state,
      Instant completedAt,
      String outcome) {

    static TaskRow of(Step step) {
      return new TaskRow(
          step.id(),
          step.stepKey(),
          step.name(),
          step.stage(),
          step.matterNumber(),
          step.kind(),
          step.typeName(),
          step.gridName() + " " + step.typeName(),
          step.gridName(),
          step.source(),
          step.urgent(),
          step.openedAt(),
          step.dueAt(),
          step.startedAt(),
          step.assignee() == null ? null : new Named(step.assigneeName()),
          step.holder(),
          step.state(),
          step.closedAt(),
          step.outcome());
    }
  }

  /** A page of tasks; {@code next} continues it and is absent at the end. */
  public record TaskPage(List<TaskRow> items, String next, long total) {}

  /** How many tasks there are; the overdue ones are among mine. */
  public record TaskCounts(long mine, long available, long done, long overdue) {}

  /** What was typed and not yet submitted. */
  public record Draft(Map<String, Object> data, Instant savedAt) {}

  /** When a draft was kept. */
  public record DraftSaved(Instant savedAt) {}

  /** An obligation in plain words. */
  public record Basis(String id, String text) {}

  /**
   * A department the table {@code routing} proposes.
   *
   * @param department the value of its choice in the form
   * @param function what it is responsible for
   * @param role LEAD or ASSIST
   * @param article the obligation behind the rule, or {@code practice}
   * @param rule the rule's number in the table, from one
   */
  public record Proposed(
      String department,
      String departmentName,
      String function,
      String role,
      String article,
      String articleText,
      int rule) {}

  /**
   * A task with all it takes to do it.
   *
   * @param form the form of the version the case runs in
   * @param context what the form reads beside the answer, see {@code docs/task-context.md}
   * @param submitted what was submitted, without the party's data; absent while the task is open
   * @param mayAssign whether the caller may hand it to somebody else
   */
  @Schema(name = "TaskDetail")
  public record TaskDetail(
      @JsonUnwrapped TaskRow row,
      String formKey,
      JsonNode form,
      Map<String, Object> context,
      Draft draft,
      Map<String, Object> submitted,
      List<Basis> legalBasis,
      boolean mayClaim,
      boolean mayComplete,
      boolean mayRelease,
      boolean mayAssign,
      List<Proposed> proposal) {}

  /**
   * Where the case went on: the next task of the same case for the same person, if there is one.
   *
   * @param goesOn whether it is free and asks for the same role as the one submitted, so that the
   *     person simply goes on
   */
  public record Completed(String matterNumber, Long nextTaskId, boolean goesOn) {}
}
