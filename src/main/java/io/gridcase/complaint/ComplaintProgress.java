package io.gridcase.complaint;

import java.time.Instant;

/**
 * What became of a complaint, for whoever made it.
 *
 * @param receiver the agency that answers
 * @param dueAt until when it answers
 * @param finding absent before the answer
 * @param answer absent before
 */
public record ComplaintProgress(
    String city,
    String gridName,
    Grounds grounds,
    String receiver,
    Instant toldAt,
    Instant dueAt,
    boolean answered,
    Finding finding,
    String answer,
    Instant answeredAt) {}
