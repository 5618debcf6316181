package io.gridcase.audit;

import io.gridcase.access.AccountAdministered;
import io.gridcase.access.AdministrationRefused;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who administered which account, and who was refused it: what keeps the three apart. */
@Service
class AdministrationRecord {

  private final AdministrationEntries entries;
  private final RefusedAttempts refused;
  private final CurrentActor actors;
  private final Clock clock;

  AdministrationRecord(
      AdministrationEntries entries, RefusedAttempts refused, CurrentActor actors, Clock clock) {
    this.entries = entries;
    this.refused = refused;
    this.actors = actors;
    this.clock = clock;
  }

  /** Writes an act down in its own transaction: no account changes without the entry. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void write(AccountAdministered done) {
    Doer doer = actors.find().map(Doer::of).orElse(Doer.NOBODY);
    entries.save(
        new AdministrationEntry(done, clock.instant().truncatedTo(ChronoUnit.MICROS), doer));
  }

  @EventListener
  void write(AdministrationRefused attempt) {
    Refusal refusal = attempt.refusal();
    refused.record(refusal.code(), refusal.articles(), refusal.params(), null);
  }
}
