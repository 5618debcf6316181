package io.gridcase.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All listed households. */
interface Households extends JpaRepository<Household, Long>, JpaSpecificationExecutor<Household> {

  /** How many households of a grid are late, since when, and when one was visited last. */
  record Late(long gridId, long households, LocalDate dueOn, Instant lastVisited) {}

  /** How many households of a grid are to be called on by a day. */
  record Owed(long gridId, long households) {}

  /** The household, held until the running transaction ends. */
  @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
  @Query("select h from Household h where h.id = :id")
  Optional<Household> hold(long id);

  /** By grid, the households of a city that were due before a day. */
  @Query(
      """
      select new io.gridcase.patrol.Households$Late(
        h.gridId, count(h), min(h.dueOn), max(h.lastVisitedAt))
      from Household h
      where h.city = :city and h.endedOn is null and h.dueOn < :day
      group by h.gridId\
      """)
  List<Late> late(String city, LocalDate day);

  /** By grid, the households that are due before a day. */
  @Query(
      """
      select new io.gridcase.patrol.Households$Owed(h.gridId, count(h))
      from Household h
      where h.gridId in :grids and h.endedOn is null and h.dueOn < :day
      group by h.gridId\
      """)
  List<Owed> owed(Collection<Long> grids, LocalDate day);

  /** By grid, the households of a city that nobody who serves there calls on. */
  @Query(
      """
      select new io.gridcase.patrol.Households$Owed(h.gridId, count(h))
      from Household h
      where h.city = :city and h.endedOn is null
        and not exists (
          select 1 from Post p
          where p.person.id = h.keeperId and p.gridId = h.gridId and p.kind <> 'INSTRUCTOR'
            and p.term.from <= :day and (p.term.until is null or p.term.until >= :day))
      group by h.gridId\
      """)
  List<Owed> unassigned(String city, LocalDate day);

  /** What somebody in particular calls on in a grid, the one due first before the others. */
  List<Household> findByGridIdAndKeeperIdAndEndedOnIsNullOrderByDueOnAscIdAsc(
      long gridId, long keeperId);

  /** What is listed in these grids and not ended. */
  List<Household> findByGridIdInAndEndedOnIsNull(Collection<Long> gridIds);
}
