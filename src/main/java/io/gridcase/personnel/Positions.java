package io.gridcase.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
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
      where p.person.id = :personId and p.from <= :day and (p.until is null or p.until >= :day)
      order by p.id\
      """)
  List<Position> heldBy(long personId, LocalDate day);

  /** The positions any of these people hold on that day, oldest first. */
  @Query(
      """
      select distinct p from Position p left join fetch p.roles
      where p.person.id in :personIds
        and p.from <= :day and (p.until is null or p.until >= :day)
      order by p.id\
      """)
  List<Position> heldByAny(Collection<Long> personIds, LocalDate day);

  /** The positions held in an organisation on that day, with their people. */
  @Query(
      """
      select distinct p from Position p join fetch p.person left join fetch p.roles
      where p.organisationId = :organisationId
        and p.from <= :day and (p.until is null or p.until >= :day)
      order by p.id\
      """)
  List<Position> heldIn(long organisationId, LocalDate day);

  /** The people who hold one of those roles in an organisation on that day. */
  default List<Staff> holding(long organisationId, Collection<PositionRole> roles, LocalDate day) {
    return heldIn(organisationId, day).stream()
        .filter(position -> position.roles().stream().anyMatch(roles::contains))
        .map(position -> Staff.of(position.person()))
        .distinct()
        .toList();
  }

  /** Who may be named handler in a department on that day. */
  default List<Staff> handlersOf(long organisationId, LocalDate day) {
    return holding(organisationId, List.of(PositionRole.HANDLER), day);
  }
}
