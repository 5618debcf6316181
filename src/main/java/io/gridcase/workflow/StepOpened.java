package io.gridcase.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A step of a case waits for people.
 *
 * @param taskRef the engine's name for the task; stays behind the seam, never in a URL
 * @param matterNumber the case
 * @param city key of the city
 * @param stepKey the element in the model, such as {@code task_accept}
 * @param name what the model calls the step, in Chinese
 * @param stages the stages whose clocks run while the step waits; the first one names the step
 * @param phase one of the five phases of the closed loop
 * @param modelRef the engine's name for the version of the model the case runs in; stays behind the
 *     seam
 * @param formKey the form the step is submitted through
 * @param groups who may take it: {@code ROLE:organisationId} or {@code OFFICER:gridId}
 * @param assignee username of the person it is meant for; null when anybody of the groups may take
 *     it
 * @param openedAt since when it waits
 * @param startedAt since when the clock that is due first counts, which may lie before the opening
 * @param dueAt the earliest due date of its clocks; null when no table names one
 * @param articles obligations of the city's own regulation that the step carries out
 * @param departmentId the department it belongs to inside department handling; null elsewhere
 */
public record StepOpened(
    String taskRef,
    String matterNumber,
    String city,
    String stepKey,
    String name,
    List<String> stages,
    String phase,
    String modelRef,
    String formKey,
    Set<String> groups,
    String assignee,
    Instant openedAt,
    Instant startedAt,
    Instant dueAt,
    List<String> articles,
    Long departmentId) {}
