package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A reading of the store is made anew when the store changed, and only then. */
class RememberedTest {

  private final AtomicInteger store = new AtomicInteger();
  private final AtomicInteger readings = new AtomicInteger();
  private final Remembered<Integer> remembered =
      new Remembered<>(
          () -> {
            readings.incrementAndGet();
            return store.get();
          });

  @BeforeEach
  void begins() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void ends() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.clearSynchronization();
    }
  }

  @Test
  void whoChangesTheStoreReadsOnceAfterEachChange() {
    assertThat(remembered.get()).isZero();
    remembered.change();
    store.set(1);
    assertThat(remembered.get()).isEqualTo(1);
    assertThat(remembered.get()).isEqualTo(1);
    assertThat(readings).hasValue(2);
    remembered.change();
    store.set(2);
    assertThat(remembered.get()).isEqualTo(2);
    assertThat(readings).hasValue(3);
  }

  @Test
  void othersKeepTheOldReadingUntilItIsOver() throws InterruptedException {
    assertThat(remembered.get()).isZero();
    remembered.change();
    store.set(1);
    AtomicInteger elsewhere = new AtomicInteger(-1);
    Thread other = new Thread(() -> elsewhere.set(remembered.get()));
    other.start();
    other.join();
    assertThat(elsewhere).hasValue(0);
    TransactionSynchronizationManager.getSynchronizations()
        .forEach(each -> each.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
    assertThat(remembered.get()).isEqualTo(1);
    assertThat(remembered.get()).isEqualTo(1);
    assertThat(readings).hasValue(2);
  }
}
