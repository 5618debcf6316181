package io.gridcase.audit;

import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.CaseEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of every case. An entry is written in the transaction of what it tells: both are kept
 * or neither is. The entries of one transaction go to the store in one batch.
 */
@Service
public class Journal {

  private final WrittenEntries entries;
  private final CurrentActor actors;
  private final LegalBasis basis;
  private final Clock clock;

  Journal(WrittenEntries entries, CurrentActor actors, LegalBasis basis, Clock clock) {
    this.entries = entries;
    this.actors = actors;
    this.basis = basis;
    this.clock = clock;
  }

  /** Writes an event down; without a transaction nothing happened that could be written. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void write(CaseEvent event) {
    Doer doer = event.byRule() ? Doer.NOBODY : actors.find().map(Doer::of).orElse(Doer.NOBODY);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<String> articles = event.articles().isEmpty() ? basis.present() : event.articles();
    entries.save(new WrittenEntry(event, now, doer, articles));
  }

  /** What happened to a case, oldest first; whether the caller sees the case is not asked. */
  @Transactional(readOnly = true)
  public List<JournalEntry> of(String matterNumber) {
    return entries.findByMatterNumberOrderByHappenedAtAscIdAsc(matterNumber).stream()
        .map(WrittenEntry::read)
        .toList();
  }
}
