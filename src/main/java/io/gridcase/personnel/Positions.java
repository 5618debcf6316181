package io.gridcase.personnel;

import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All positions people hold or held in organisations. */
public interface Positions extends Repository<Position, Long> {

  Position save(Position position);

  <T extends Position> List<T> saveAll(Iterable<T> positions);

  List<Position> findByOrganisationIdIn(Collection<Long> organisationIds);

  /** The positions a person holds on that day, oldest first. */
  @Query(
      """
      select distinct p from Position p left join fetch p.roles
      where p.person.id = :personId and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
      order by p.id\
      """)
  List<Position> heldBy(long personId, LocalDate day);

  /** The positions any of these people hold on that day, oldest first. */
  @Query(
      """
      select distinct p from Position p left join fetch p.roles
      where p.person.id in :personIds
        and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
      order by p.id\
      """)
  List<Position> heldByAny(Collection<Long> personIds, LocalDate day);

  /**
   * The people who hold one of those roles in an organisation on that day; only their names are
   * read, nothing sealed is opened.
   */
  @Query(
      """
      select new io.gridcase.personnel.Staff(p.person.id, p.person.name)
      from Position p join p.roles r
      where p.organisationId = :organisationId and r in :roles
        and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
      group by p.person.id, p.person.name order by min(p.id)\
      """)
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  List<Staff> holding(long organisationId, Collection<PositionRole> roles, LocalDate day);

  /** Who may be named handler in a department on that day. */
  default List<Staff> handlersOf(long organisationId, LocalDate day) {
    return holding(organisationId, List.of(PositionRole.HANDLER), day);
  }
}
