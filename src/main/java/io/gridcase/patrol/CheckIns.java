package io.gridcase.patrol;

import io.gridcase.registry.PatrolPlan.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All check-ins. */
interface CheckIns extends JpaRepository<CheckIn, Long> {

  /** Those of a grid done from one moment up to another, behind a place in the list. */
  @Query(
      """
      select c from CheckIn c
      where c.gridId = :grid and c.kind in :kinds and c.doneAt >= :from and c.doneAt < :until
        and (c.doneAt < :at or c.doneAt = :at and c.id < :id)
      order by c.doneAt desc, c.id desc\
      """)
  List<CheckIn> latest(
      long grid,
      Collection<Kind> kinds,
      Instant from,
      Instant until,
      Instant at,
      long id,
      Limit limit);

  @Query(
      """
      select count(c) from CheckIn c
      where c.gridId = :grid and c.kind in :kinds and c.doneAt >= :from and c.doneAt < :until\
      """)
  long count(long grid, Collection<Kind> kinds, Instant from, Instant until);
}
