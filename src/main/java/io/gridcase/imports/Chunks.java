package io.gridcase.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Long lists of keys in pieces a database takes in one question. */
final class Chunks {

  private static final int SIZE = 500;

  private Chunks() {}

  static <T> Stream<List<T>> of(Collection<T> all) {
    List<T> list = new ArrayList<>(all);
    return IntStream.range(0, (list.size() + SIZE - 1) / SIZE)
        .mapToObj(i -> list.subList(i * SIZE, Math.min(list.size(), (i + 1) * SIZE)));
  }
}
