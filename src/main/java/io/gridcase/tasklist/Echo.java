package io.gridcase.tasklist;

import io.gridcase.kernel.TransactionMemory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the running transaction already wrote of steps. The engine tells of every change, also of
 * those the inbox made first; these are not written a second time.
 */
@Component
class Echo {

  private final TransactionMemory<Memory> memory = new TransactionMemory<>(Memory::new);

  /** Remembers that the store names this holder, {@code null} for nobody. */
  void holds(String taskRef, String username) {
    memory.get().holders.put(taskRef, username);
  }

  /** Whether the store names this holder already. */
  boolean knowsHolder(String taskRef, String username) {
    Map<String, String> holders = memory.get().holders;
    return holders.containsKey(taskRef) && Objects.equals(holders.get(taskRef), username);
  }

  /** Remembers that the store has the step closed. */
  void closed(String taskRef) {
    memory.get().closed.add(taskRef);
  }

  /** Whether the store has the step closed already. */
  boolean knowsClosed(String taskRef) {
    return memory.get().closed.contains(taskRef);
  }

  private static final class Memory {
    private final Map<String, String> holders = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
  }
}
