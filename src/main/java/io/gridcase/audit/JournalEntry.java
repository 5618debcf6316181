package io.gridcase.audit;

import java.time.Instant;
import java.util.*;

public record JournalEntry(
    Instant at, String kind, String actorName, String organisation, Map<String, Object> facts) {}
