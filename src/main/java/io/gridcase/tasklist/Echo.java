package io.gridcase.tasklist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction already wrote of steps. The engine tells of every change, also of
 * those the inbox made first; these are not written a second time.
 */
@Component
class Echo {

  /** Remembers that the store names this holder, {@code null} for nobody. */
  void holds(String taskRef, String username) {
    memory().holders.put(taskRef, username);
  }

  /** Whether the store names this holder already. */
  boolean knowsHolder(String taskRef, String username) {
    Map<String, String> holders = memory().holders;
    return holders.containsKey(taskRef) && Objects.equals(holders.get(taskRef), username);
  }

  /** Remembers that the store has the step closed. */
  void closed(String taskRef) {
    memory().closed.add(taskRef);
  }

  /** Whether the store has the step closed already. */
  boolean knowsClosed(String taskRef) {
    return memory().closed.contains(taskRef);
  }

  private Memory memory() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return new Memory();
    }
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
    private final Map<String, String> holders = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
  }
}
