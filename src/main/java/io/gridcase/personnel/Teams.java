package io.gridcase.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All teams of all cities. */
public interface Teams extends Repository<Team, Long> {

  Team save(Team team);

  <T extends Team> List<T> saveAll(Iterable<T> teams);

  Optional<Team> findById(long id);

  /** The team with that code in that city. */
  Optional<Team> findByCityAndCode(String city, String code);

  List<Team> findByCityAndCodeIn(String city, Collection<String> codes);

  /** The teams of a village or community and of its grids, with their leaders, by code. */
  @Query(
      """
      select t from Team t left join fetch t.leader
      where t.villageCode = :villageCode
      order by t.code\
      """)
  List<Team> in(String villageCode);

  /** The teams of a city at work on that day, with their leaders, by code. */
  @Query(
      """
      select t from Team t left join fetch t.leader
      where t.city = :city and t.term.from <= :day
        and (t.term.until is null or t.term.until >= :day)
      order by t.code\
      """)
  List<Team> atWork(String city, LocalDate day);

  /** The work teams of these grids that have not ended before that day. */
  @Query(
      """
      select t from Team t
      where t.gridId in :gridIds and (t.term.until is null or t.term.until >= :day) order by t.id\
      """)
  List<Team> workingIn(Collection<Long> gridIds, LocalDate day);
}
