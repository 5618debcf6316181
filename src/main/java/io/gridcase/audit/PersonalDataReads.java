package io.gridcase.audit;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who saw personal data of a party in clear, and for what reason. */
@Service
public class PersonalDataReads {

  private final StoredPersonalDataReads reads;
  private final CurrentActor actors;
  private final Clock clock;

  PersonalDataReads(StoredPersonalDataReads reads, CurrentActor actors, Clock clock) {
    this.reads = reads;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Writes down that the person signed in reads something in clear, in the transaction that reads
   * it: without the note there is no answer.
   *
   * @param what what is read, such as {@code party}
   * @param reason why, in the reader's words; kept encrypted
   */
  @Transactional(propagation = Propagation.REQUIRED)
  public void record(String matterNumber, String what, String reason) {
    Actor actor = actors.get();
    reads.save(
        new PersonalDataRead(
            actor.city(),
            matterNumber,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            what,
            Doer.of(actor),
            reason));
  }
}
