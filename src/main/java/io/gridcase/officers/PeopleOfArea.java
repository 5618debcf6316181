package io.gridcase.officers;

import io.gridcase.officers.OfficerRights.Area;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which people an agency answers for: who serves in its area, now or from a later day on, who
 * waits for a post there, and who volunteers there.
 */
@Component
class PeopleOfArea {

  private static final String SERVING =
      """
      select distinct h.person_id from grid_post h join grid g on g.id = h.grid_id
      where h.person_id in (:people) and g.city = :city and g.village_code like :area
        and (h.valid_until is null or h.valid_until >= :day)
      union
      select c.person_id from candidacy c join grid g on g.id = c.grid_id
      where c.person_id in (:people) and g.city = :city and g.village_code like :area
        and c.state = 'PENDING'
      union
      select v.person_id from volunteer v join grid g on g.id = v.grid_id
      where v.person_id in (:people) and g.city = :city and g.village_code like :area
        and (v.valid_until is null or v.valid_until >= :day)\
      """;

  private final JdbcClient jdbc;

  PeopleOfArea(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of these people who are of the area. */
  Set<Long> among(Area area, Collection<Long> people, LocalDate day) {
    if (people.isEmpty()) {
      return Set.of();
    }
    return new TreeSet<>(
        jdbc.sql(SERVING)
            .param("people", people)
            .param("city", area.city())
            .param("area", area.prefix() + "%")
            .param("day", day)
            .query(Long.class)
            .list());
  }
}
