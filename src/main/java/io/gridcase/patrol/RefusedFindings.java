package io.gridcase.patrol;

import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Refusal;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps refused check-ins and visits that lacked a right or rest on an article, like reports. */
@Component
class RefusedFindings {

  private final RefusedAttempts attempts;

  RefusedFindings(RefusedAttempts attempts) {
    this.attempts = attempts;
  }

  <T> T told(Supplier<T> attempt) {
    try {
      return attempt.get();
    } catch (Refusal refusal) {
      if (refusal.status() == Refusal.Status.FORBIDDEN || !refusal.articles().isEmpty()) {
        attempts.record(refusal.code(), refusal.articles(), refusal.params(), null);
      }
      throw refusal;
    }
  }
}
