package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets several people try the same task and tells those who lose who won. What the engine or the
 * store notices late ends in the same refusal as what the inbox notices early; what is refused for
 * want of the right is recorded.
 */
@Component
class Contest {

  private static final int TRIES = 4;
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(80);

  private final Steps steps;
  private final CurrentActor actors;
  private final RefusedAttempts refused;

  Contest(Steps steps, CurrentActor actors, RefusedAttempts refused) {
    this.steps = steps;
    this.actors = actors;
    this.refused = refused;
  }

  /**
   * Carries out a transaction about one task; must be called outside of it.
   *
   * <p>Other parts of the same case may move at the same moment, such as two departments that
   * finish: who comes second tries again, and loses only when the task itself is gone.
   */
  <T> T over(long id, Supplier<T> transaction) {
    for (int left = TRIES - 1; ; left--) {
      try {
        return transaction.get();
      } catch (Refusal refusal) {
        throw recorded(id, refusal);
      } catch (OptimisticLockingException
          | TaskAlreadyClaimedException
          | ConcurrencyFailureException e) {
        if (left == 0) {
          throw step(id).<RuntimeException>map(this::lost).orElse(e);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
      } catch (ProcessEngineException e) {
        throw e.getCause() instanceof Refusal refusal ? recorded(id, refusal) : e;
      }
    }
  }

  private Refusal recorded(long id, Refusal refusal) {
    if (refusal.status() == Refusal.Status.FORBIDDEN) {
      String number = step(id).map(Step::matterNumber).orElse(null);
      refused.record(refusal.code(), refusal.articles(), refusal.params(), number);
    }
    return refusal;
  }

  private Refusal lost(Step step) {
    Actor actor = actors.get();
    return step.open() && step.heldBy(actor.username())
        ? Refusal.conflict("task-moved")
        : Lost.to(step);
  }

  private Optional<Step> step(long id) {
    return steps.find(id, actors.get().city());
  }
}
