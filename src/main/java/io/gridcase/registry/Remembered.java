package io.gridcase.registry;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A reading of the store kept in memory. Whoever changes the store says so; the transaction that
 * changed it reads afresh, all others keep the old reading until it is committed.
 */
final class Remembered<T> {

  private final Supplier<T> reading;
  private T value;
  private long changes;

  Remembered(Supplier<T> reading) {
    this.reading = reading;
  }

  T get() {
    if (changedHere()) {
      return reading.get();
    }
    long before;
    synchronized (this) {
      if (value != null) {
        return value;
      }
      before = changes;
    }
    T read = reading.get();
    synchronized (this) {
      if (changes == before) {
        value = read;
      }
    }
    return read;
  }

  /** Tells that the running transaction changes what is remembered. */
  void change() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      forget();
    } else if (!changedHere()) {
      TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResource(Remembered.this);
              forget();
            }
          });
    }
  }

  private boolean changedHere() {
    return TransactionSynchronizationManager.hasResource(this);
  }

  private synchronized void forget() {
    changes++;
    value = null;
  }
}
