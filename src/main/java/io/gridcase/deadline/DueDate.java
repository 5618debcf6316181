package io.gridcase.deadline;

import java.time.Instant;

/**
 * When something is due.
 *
 * @param at the moment the time limit ends
 * @param calendarUnconfirmed true when the count reaches days whose holidays nobody has announced
 *     to the system yet, so that only weekends were taken off
 */
public record DueDate(Instant at, boolean calendarUnconfirmed) {}
