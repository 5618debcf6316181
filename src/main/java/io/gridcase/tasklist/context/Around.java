package io.gridcase.tasklist.context;

import io.gridcase.matter.Matter;

/**
 * What a task is about.
 *
 * @param matter the case
 * @param stepKey the step, such as {@code task_accept}
 * @param departmentId the department inside department handling; {@code null} elsewhere
 */
public record Around(Matter matter, String stepKey, Long departmentId) {}
