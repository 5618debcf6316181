package io.gridcase.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One thing that happened to a case.
 *
 * @param kind the past-tense event, such as {@code MatterAccepted}
 * @param accountId the account that acted; null when the system did by itself
 * @param actorName the name of who acted, as it was; null when the system did by itself
 * @param organisation the organisation or grid acted for, as it was called; may be null
 * @param facts references and choices, never free text and never personal data
 * @param articles the obligations that made it happen so
 */
public record JournalEntry(
    long id,
    Instant at,
    String kind,
    Long accountId,
    String actorName,
    String organisation,
    Map<String, Object> facts,
    List<String> articles) {}
