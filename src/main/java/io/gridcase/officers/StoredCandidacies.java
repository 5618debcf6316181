package io.gridcase.officers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All posts somebody was chosen for. */
interface StoredCandidacies extends Repository<Candidacy, Long> {

  Candidacy saveAndFlush(Candidacy candidacy);

  Optional<Candidacy> findById(long id);

  boolean existsByPendingKey(String pendingKey);

  /** What waits in a person's name, oldest first. */
  @Query(
      """
      select c from Candidacy c join fetch c.person
      where c.person.id = :personId and c.state = io.gridcase.officers.CandidacyState.PENDING
      order by c.id\
      """)
  List<Candidacy> waitingOf(long personId);

  /** What waits in these grids, oldest first. */
  @Query(
      """
      select c from Candidacy c
      where c.gridId in :grids and c.state = io.gridcase.officers.CandidacyState.PENDING
      order by c.id\
      """)
  List<Candidacy> waitingIn(Collection<Long> grids);

  /** What waits in the grids of a place, oldest first, after an id. */
  @Query(
      """
      select c from Candidacy c join fetch c.person
      where c.city = :city and c.state = io.gridcase.officers.CandidacyState.PENDING and c.id > :after
        and c.gridId in
          (select g.id from Grid g where g.city = :city and g.villageCode like concat(:prefix, '%'))
      order by c.id\
      """)
  List<Candidacy> waitingAt(String city, String prefix, long after, Limit limit);

  @Query(
      """
      select count(c) from Candidacy c
      where c.city = :city and c.state = io.gridcase.officers.CandidacyState.PENDING
        and c.gridId in
          (select g.id from Grid g where g.city = :city and g.villageCode like concat(:prefix, '%'))\
      """)
  int countAt(String city, String prefix);
}
