package io.gridcase.deadline;

import java.time.Instant;

/**
 * A running clock was counted again and is due at another moment; published in the transaction that
 * moved it, so that timers and lists follow.
 */
public record ClockMoved(
    String city, String matterNumber, String taskRef, String stage, Instant dueAt) {}
