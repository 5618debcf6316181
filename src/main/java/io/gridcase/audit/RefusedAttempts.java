package io.gridcase.audit;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people tried and were refused by a rule; an auditor reads it. */
@Service
public class RefusedAttempts {

  private final StoredRefusals refusals;
  private final CurrentActor actors;
  private final Clock clock;

  RefusedAttempts(StoredRefusals refusals, CurrentActor actors, Clock clock) {
    this.refusals = refusals;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Writes an attempt of the person signed in down, in a transaction of its own: it stays when the
   * attempt itself is rolled back.
   *
   * @param code the code of the refusal
   * @param articles the obligations it rests on
   * @param params the values of the refusal's message, never personal data of a party
   * @param matterNumber the case it was about; null when there is none
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void record(
      String code, List<String> articles, Map<String, Object> params, String matterNumber) {
    Optional<Actor> actor = actors.find();
    refusals.save(
        new RefusedAttempt(
            actor.map(Actor::city).orElse(null),
            matterNumber,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            code,
            actor.map(Doer::of).orElse(Doer.NOBODY),
            params,
            articles));
  }
}
