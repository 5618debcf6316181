package io.gridcase.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction submitted. The services a submission sets in motion read it at once;
 * asking the store would write out everything changed so far each time.
 */
@Component
class JustSubmitted {

  /** Remembers a submission until the transaction ends; without one nothing is remembered. */
  void kept(Submission submission) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      memory().submissions.add(submission);
    }
  }

  /** The newest submission of a step of a case in this transaction. */
  Optional<Submission> find(String matterNumber, String stepKey) {
    return TransactionSynchronizationManager.getResource(this) instanceof Memory known
        ? known.submissions.stream()
            .filter(it -> it.matterNumber().equals(matterNumber) && it.stepKey().equals(stepKey))
            .reduce((older, newer) -> newer)
        : Optional.empty();
  }

  private Memory memory() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Memory known) {
      return known;
    }
    var memory = new Memory();
    TransactionSynchronizationManager.bindResource(this, memory);
    TransactionSynchronizationManager.registerSynchronization(
        new ResourceHolderSynchronization<>(memory, this) {});
    return memory;
  }

  private static final class Memory extends ResourceHolderSupport {
    private final List<Submission> submissions = new ArrayList<>();
  }
}
