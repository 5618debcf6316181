package io.gridcase.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people who act at the same moment. */
public final class Together {

  private Together() {}

  /** Lets all of them start at once; what each got, in the order given. */
  public static <T> List<T> at(List<Callable<T>> deeds) throws Exception {
    CyclicBarrier start = new CyclicBarrier(deeds.size());
    ExecutorService people = Executors.newFixedThreadPool(deeds.size());
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> deed : deeds) {
        running.add(
            people.submit(
                () -> {
                  start.await();
                  return deed.call();
                }));
      }
      List<T> got = new ArrayList<>();
      for (Future<T> each : running) {
        got.add(each.get(60, TimeUnit.SECONDS));
      }
      return got;
    } finally {
      people.shutdownNow();
    }
  }
}
