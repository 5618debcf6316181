package io.gridcase.casefile;

import io.gridcase.kernel.TransactionMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the running transaction submitted. The services a submission sets in motion read it at once;
 * asking the store would write out everything changed so far each time.
 */
@Component
class JustSubmitted {

  private final TransactionMemory<List<Submission>> memory =
      new TransactionMemory<>(ArrayList::new);

  /** Remembers a submission until the transaction ends; without one nothing is remembered. */
  void kept(Submission submission) {
    memory.get().add(submission);
  }

  /** The newest submission of a step of a case in this transaction. */
  Optional<Submission> find(String matterNumber, String stepKey) {
    return memory.get().stream()
        .filter(it -> it.matterNumber().equals(matterNumber) && it.stepKey().equals(stepKey))
        .reduce((older, newer) -> newer);
  }
}
