package io.gridcase.tasklist;

import io.gridcase.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two at the same moment. */
final class Race {

  private Race() {}

  /** Lets both run at the same moment; what each answered or was refused with. */
  static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
    var start = new CyclicBarrier(2);
    var pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Object>> futures = new ArrayList<>();
      for (Callable<?> each : List.of(one, other)) {
        futures.add(
            pool.submit(
                () -> {
                  start.await();
                  try {
                    return each.call();
                  } catch (Refusal refusal) {
                    return refusal;
                  }
                }));
      }
      return List.of(futures.get(0).get(), futures.get(1).get());
    } finally {
      pool.shutdown();
    }
  }

  static <T> List<T> only(Class<T> type, List<Object> answers) {
    return answers.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
