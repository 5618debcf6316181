package io.gridcase.personnel;

import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All posts people hold or held in grids. */
public interface Posts extends Repository<Post, Long> {

  Post save(Post post);

  <T extends Post> List<T> saveAll(Iterable<T> posts);

  Optional<Post> findById(long id);

  List<Post> findByGridIdIn(Collection<Long> gridIds);

  /** The posts that continue this one in other grids, with their person, oldest first. */
  @Query("select p from Post p join fetch p.person where p.continues = :id order by p.id")
  List<Post> continuing(long id);

  /** The first day of service in a post, counting the posts it continues. */
  default LocalDate since(Post post) {
    Post first = post;
    while (first.continues() != null) {
      first = findById(first.continues()).orElseThrow();
    }
    return first.from();
  }

  /** The posts of a person that ended before that day and go on in no other, the latest first. */
  @Query(
      """
      select p from Post p
      where p.person.id = :personId and p.term.until < :day
        and not exists (select n from Post n where n.continues = p.id)
      order by p.term.until desc, p.id desc\
      """)
  List<Post> endedBefore(long personId, LocalDate day);

  /** The posts a person holds on that day, oldest first. */
  @Query(
      """
      select p from Post p
      where p.person.id = :personId and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
      order by p.id\
      """)
  List<Post> heldBy(long personId, LocalDate day);

  /** The posts any of these people hold on that day, oldest first. */
  @Query(
      """
      select p from Post p
      where p.person.id in :personIds
        and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
      order by p.id\
      """)
  List<Post> heldByAny(Collection<Long> personIds, LocalDate day);

  /** The posts held in a grid on that day, with their people. */
  @Query(
      """
      select p from Post p join fetch p.person left join fetch p.grade
      where p.gridId = :gridId and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
      order by p.id\
      """)
  List<Post> heldIn(long gridId, LocalDate day);

  /** The posts held in a grid on that day or on any later one. */
  @Query(
      "select p from Post p where p.gridId = :gridId and (p.term.until is null or p.term.until >="
          + " :day)")
  List<Post> heldFrom(long gridId, LocalDate day);

  /** The posts held in any of these grids on that day. */
  @Query(
      """
      select p from Post p
      where p.gridId in :gridIds and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)\
      """)
  List<Post> heldInAny(Collection<Long> gridIds, LocalDate day);

  /** The grids of a city somebody works the cases of on that day. */
  default Set<Long> workedIn(String city, LocalDate day) {
    return gridsServed(city, PostKind.handling(), day);
  }

  /** The grids of a city in which a post of those kinds is held on that day. */
  @Query(
      """
      select distinct p.gridId from Post p
      where p.kind in :kinds
        and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
        and p.gridId in (select g.id from Grid g where g.city = :city)\
      """)
  Set<Long> gridsServed(String city, Collection<PostKind> kinds, LocalDate day);

  /** Who works the grid's cases on that day; instructors only guide. */
  default List<Staff> officersOf(long gridId, LocalDate day) {
    return serving(gridId, PostKind.handling(), day);
  }

  /**
   * The people who hold a post of those kinds in a grid on that day; only their names are read,
   * nothing sealed is opened.
   */
  @Query(
      """
      select new io.gridcase.personnel.Staff(p.person.id, p.person.name)
      from Post p
      where p.gridId = :gridId and p.kind in :kinds
        and p.term.from <= :day and (p.term.until is null or p.term.until >= :day)
      group by p.person.id, p.person.name order by min(p.id)\
      """)
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  List<Staff> serving(long gridId, Collection<PostKind> kinds, LocalDate day);
}
