package io.gridcase.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A step of a case as the inbox knows it: what waits, for whom, since when and until when, with the
 * facts of the case a list shows.
 *
 * @param id the number of the task in addresses
 * @param taskRef the engine's name for it; never leaves the server
 * @param modelRef the engine's name for the version of the model; never leaves the server
 * @param kind which kind of case it belongs to, such as {@code MATTER}
 * @param typeName what the case is about
 * @param gridName where it belongs: a grid, for applications a place
 * @param groups who may take it
 * @param startedAt since when its clock counts, which may lie before its opening
 * @param dueAt {@code null} when no table names a limit
 * @param holder the organisation or grid it waits in
 * @param assignee username of who holds or submitted it; {@code null} while free
 * @param outcome what was chosen; {@code null} before and for forms without a choice
 */
record Step(
    long id,
    String taskRef,
    String city,
    String matterNumber,
    String stepKey,
    String name,
    String stage,
    String phase,
    String modelRef,
    String formKey,
    List<String> articles,
    Set<String> groups,
    Long departmentId,
    String kind,
    String typeName,
    String gridName,
    String placeCode,
    String source,
    boolean urgent,
    String holder,
    Instant openedAt,
    Instant startedAt,
    Instant dueAt,
    String assignee,
    String assigneeName,
    StepState state,
    Instant closedAt,
    String outcome) {

  boolean open() {
    return state == StepState.OPEN;
  }

  /** Whether it belongs to a matter; other procedures have cases of their own. */
  boolean ofMatter() {
    return "MATTER".equals(kind);
  }

  /** Whether it is open and nobody holds it. */
  boolean free() {
    return open() && assignee == null;
  }

  boolean heldBy(String username) {
    return username.equals(assignee);
  }

  /** The same, held by somebody else; {@code null} for nobody. */
  Step heldNow(String username, String by) {
    return new Step(
        id,
        taskRef,
        city,
        matterNumber,
        stepKey,
        name,
        stage,
        phase,
        modelRef,
        formKey,
        articles,
        groups,
        departmentId,
        kind,
        typeName,
        gridName,
        placeCode,
        source,
        urgent,
        holder,
        openedAt,
        startedAt,
        dueAt,
        username,
        by,
        state,
        closedAt,
        outcome);
  }

  /** Whether one of the groups may take it. */
  boolean meantFor(Set<String> others) {
    return others.stream().anyMatch(groups::contains);
  }
}
