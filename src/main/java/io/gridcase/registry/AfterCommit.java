package io.gridcase.registry;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets what is kept in memory follow the store: only what was committed is ever remembered. */
final class AfterCommit {

  private AfterCommit() {}

  /** Runs now when no transaction is under way, and never when it rolls back. */
  static void run(Runnable refresh) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      refresh.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            refresh.run();
          }
        });
  }
}
