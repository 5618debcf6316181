package io.gridcase.audit;

import static java.util.stream.Collectors.toMap;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.audit.StoredPersonalDataReads.Used;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
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
   * @param number the number of the case, or what stands for it; see {@link RecordedSubjects}
   * @param what what is read, such as {@code party}
   * @param reason why, in the reader's words; kept encrypted
   */
  @Transactional(propagation = Propagation.REQUIRED)
  public void record(String number, String what, String reason) {
    record(number, what, reason, null);
  }

  /**
   * The same for somebody whom a grant let read.
   *
   * @param grant the number of the grant; null for who reads for the own work
   */
  @Transactional(propagation = Propagation.REQUIRED)
  public void record(String number, String what, String reason, String grant) {
    Actor actor = actors.get();
    reads.save(
        new PersonalDataRead(
            actor.city(),
            number,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            what,
            Doer.of(actor),
            reason,
            grant));
  }

  /** How often these grants were used; those never used are absent. */
  @Transactional(readOnly = true)
  public Map<String, Long> byGrant(Collection<String> grants) {
    return grants.isEmpty()
        ? Map.of()
        : reads.byGrant(grants).stream().collect(toMap(Used::grant, Used::times));
  }
}
