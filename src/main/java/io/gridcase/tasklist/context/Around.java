package io.gridcase.tasklist.context;

import io.gridcase.matter.Matter;

/**
 * What a task is about.
 *
 * @param number the case
 * @param matter the case, when it is a matter; {@code null} for other kinds
 * @param stepKey the step, such as {@code task_accept}
 * @param departmentId the department inside department handling; {@code null} elsewhere
 */
public record Around(String number, Matter matter, String stepKey, Long departmentId) {}
