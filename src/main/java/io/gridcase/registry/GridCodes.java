package io.gridcase.registry;

import io.gridcase.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allocates codes of grids by the city's scheme (ZJ-11, QD-2-3, DY-9): each once, also when two ask
 * at the same time, and none again that ever was in use.
 */
@Component
public class GridCodes {

  private final Cities cities;
  private final JdbcClient jdbc;

  GridCodes(Cities cities, JdbcClient jdbc) {
    this.cities = cities;
    this.jdbc = jdbc;
  }

  /**
   * New codes, one for each of these villages in their order; a village that gets several grids is
   * named as often. The places in which the city counts are held until the transaction ends: who
   * comes second waits and finds the first one's codes taken.
   *
   * @throws Refusal {@code grid-codes-exhausted} (409) when a sequence has too few numbers left
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<String> allocate(String city, List<String> villages) {
    GridCodeScheme scheme = cities.profile(city).gridCode();
    Map<String, Iterator<Integer>> free = new TreeMap<>();
    // Villages may be counted together: each place is held once, and always in the same order.
    villages.stream()
        .map(scheme.scope()::codeOf)
        .distinct()
        .sorted()
        .forEach(counted -> free.put(counted, free(city, scheme, counted)));
    List<String> fresh = new ArrayList<>();
    for (String village : villages) {
      String counted = scheme.scope().codeOf(village);
      if (!free.get(counted).hasNext()) {
        throw Refusal.conflict("grid-codes-exhausted")
            .with("place", counted)
            .with("most", scheme.most());
      }
      fresh.add(scheme.code(village, free.get(counted).next()));
    }
    return fresh;
  }

  /** The numbers not used yet in a place, which is held from now on. */
  private Iterator<Integer> free(String city, GridCodeScheme scheme, String counted) {
    jdbc.sql("select code from place where code = ? for update")
        .param(counted)
        .query(String.class)
        .single();
    Set<Integer> used = used(city, scheme, scheme.scope().prefixOf(counted));
    int highest = used.stream().mapToInt(Integer::intValue).max().orElse(0);
    // Above the highest first; numbers that were passed over only when those are used up.
    return IntStream.concat(
            IntStream.rangeClosed(highest + 1, scheme.most()),
            IntStream.rangeClosed(1, Math.min(highest, scheme.most())))
        .filter(number -> !used.contains(number))
        .iterator();
  }

  /** Keeps the codes of closed grids from ever being allocated again. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void discard(Collection<Grid> closed, LocalDate on) {
    for (Grid grid : closed) {
      jdbc.sql(
              """
              insert into void_grid_code (code, city, village_code, grid_id, voided_on)
              values (?, ?, ?, ?, ?)\
              """)
          .params(grid.code(), grid.city(), grid.villageCode(), grid.id(), on)
          .update();
    }
  }

  private Set<Integer> used(String city, GridCodeScheme scheme, String prefix) {
    return jdbc
        .sql(
            """
            select code from grid where city = :city and village_code like :below
            union select code from void_grid_code
            where city = :city and village_code like :below\
            """)
        .param("city", city)
        .param("below", prefix + "%")
        .query(String.class)
        .list()
        .stream()
        .flatMapToInt(code -> scheme.number(code).stream())
        .boxed()
        .collect(Collectors.toSet());
  }
}
