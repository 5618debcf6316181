package io.gridcase.kernel;

import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a capability remembers as long as the running transaction lasts. Outside of a transaction
 * nothing is remembered.
 *
 * @param <T> what is remembered; something that can be filled
 */
public final class TransactionMemory<T> {

  private final Supplier<T> fresh;

  /** A memory that begins each transaction with what {@code fresh} makes. */
  public TransactionMemory(Supplier<T> fresh) {
    this.fresh = fresh;
  }

  /** What the running transaction remembers; something fresh, and soon forgotten, without one. */
  @SuppressWarnings("unchecked")
  public T get() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return fresh.get();
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof Held<?> known) {
      return (T) known.value;
    }
    var held = new Held<>(fresh.get());
    TransactionSynchronizationManager.bindResource(this, held);
    TransactionSynchronizationManager.registerSynchronization(
        new ResourceHolderSynchronization<>(held, this) {});
    return held.value;
  }

  private static final class Held<T> extends ResourceHolderSupport {
    private final T value;

    Held(T value) {
      this.value = value;
    }
  }
}
