package io.gridcase.registry;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A reading of the store kept in memory. Whoever changes the store says so; the transaction that
 * changed it reads afresh, once after each change, and all others keep the old reading until it is
 * committed.
 */
final class Remembered<T> {

  /** What the transaction that changes the store has read since its last change. */
  private static final class Own<T> {
    private T value;
  }

  private final Supplier<T> reading;
  private T value;
  private long changes;

  Remembered(Supplier<T> reading) {
    this.reading = reading;
  }

  T get() {
    Own<T> own = own();
    if (own != null) {
      if (own.value == null) {
        own.value = reading.get();
      }
      return own.value;
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

  /** Tells that the running transaction changes what is remembered; to be said before it does. */
  void change() {
    Own<T> own = own();
    if (own != null) {
      own.value = null;
    } else if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      forget();
    } else {
      TransactionSynchronizationManager.bindResource(this, new Own<T>());
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

  @SuppressWarnings("unchecked")
  private Own<T> own() {
    return (Own<T>) TransactionSynchronizationManager.getResource(this);
  }

  private synchronized void forget() {
    changes++;
    value = null;
  }
}
