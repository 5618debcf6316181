package io.gridcase.officers;

import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.personnel.Education;
import io.gridcase.personnel.PostKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people who serve in the grids of an area, with their posts and their training of the year:
 * two statements however many there are, and nothing sealed is opened.
 */
@Component
class Roll {

  /** A post somebody holds in a grid. */
  record RolledPost(long gridId, String gridName, String villageCode, PostKind kind) {}

  /**
   * Somebody on the roll.
   *
   * @param birthDate null while unknown
   * @param hours of training in the year
   */
  record Rolled(
      long personId,
      String code,
      String name,
      LocalDate birthDate,
      Education education,
      List<RolledPost> posts,
      Attended training) {

    List<PostKind> kinds() {
      return posts.stream().map(RolledPost::kind).toList();
    }
  }

  /**
   * What somebody attended.
   *
   * @param hours in the year asked for
   * @param preJobPassed ever
   * @param recorded whether there is any record
   */
  record Attended(BigDecimal hours, boolean preJobPassed, boolean recorded) {
    static final Attended NOTHING = new Attended(BigDecimal.ZERO, false, false);
  }

  private static final String SERVING =
      """
      select p.id, p.code, p.name, p.birth_date, p.education, g.id as grid_id,
        g.name as grid_name, g.village_code, h.kind
      from grid_post h
        join person p on p.id = h.person_id
        join grid g on g.id = h.grid_id
      where g.city = :city and g.village_code like :area
        and h.valid_from <= :day and (h.valid_until is null or h.valid_until >= :day)
      order by p.code, h.id\
      """;

  private static final String WAITING =
      """
      select p.id, p.code, p.name, p.birth_date, p.education, g.id as grid_id,
        g.name as grid_name, g.village_code, c.kind
      from candidacy c
        join person p on p.id = c.person_id
        join grid g on g.id = c.grid_id
      where g.city = :city and g.village_code like :area and c.state = 'PENDING'
      order by p.code, c.id\
      """;

  private static final String ATTENDED =
      """
      select a.person_id,
        sum(case when c.held_on between :first and :last then c.quarters else 0 end),
        max(case when c.kind = 'PRE_JOB' and a.passed then 1 else 0 end)
      from training_attendance a
        join training_course c on c.id = a.course_id
        join person p on p.id = a.person_id
      where p.city = :city and c.withdrawn_at is null and (:person = 0 or p.id = :person)
      group by a.person_id\
      """;

  private final JdbcClient jdbc;

  Roll(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who serves in the area on that day, by staff number. */
  List<Rolled> of(Area area, LocalDate day) {
    return rolled(jdbc.sql(SERVING).param("day", day), area, day);
  }

  /** Who was chosen for a post of the area that waits, by staff number, with these posts. */
  List<Rolled> waiting(Area area, LocalDate day) {
    return rolled(jdbc.sql(WAITING), area, day);
  }

  private List<Rolled> rolled(JdbcClient.StatementSpec people, Area area, LocalDate day) {
    Map<Long, Attended> attended = attended(area.city(), 0, day.getYear());
    Map<Long, Rolled> rolled = new LinkedHashMap<>();
    people
        .param("city", area.city())
        .param("area", area.prefix() + "%")
        .query(
            row -> {
              long id = row.getLong("id");
              Rolled known = rolled.get(id);
              if (known == null) {
                known = person(row, attended.getOrDefault(id, Attended.NOTHING));
                rolled.put(id, known);
              }
              known.posts().add(post(row));
            });
    return List.copyOf(rolled.values());
  }

  /** What one person attended. */
  Attended attended(String city, long personId, LocalDate day) {
    return attended(city, personId, day.getYear()).getOrDefault(personId, Attended.NOTHING);
  }

  private Map<Long, Attended> attended(String city, long personId, int year) {
    Map<Long, Attended> attended = new LinkedHashMap<>();
    jdbc.sql(ATTENDED)
        .param("city", city)
        .param("person", personId)
        .param("first", LocalDate.of(year, 1, 1))
        .param("last", LocalDate.of(year, 12, 31))
        .query(
            row -> {
              BigDecimal hours = TrainingCourse.hours(row.getLong(2));
              attended.put(row.getLong(1), new Attended(hours, row.getInt(3) == 1, true));
            });
    return attended;
  }

  private static Rolled person(ResultSet row, Attended attended) throws SQLException {
    String education = row.getString("education");
    return new Rolled(
        row.getLong("id"),
        row.getString("code"),
        row.getString("name"),
        row.getObject("birth_date", LocalDate.class),
        education == null ? null : Education.valueOf(education),
        new ArrayList<>(),
        attended);
  }

  private static RolledPost post(ResultSet row) throws SQLException {
    return new RolledPost(
        row.getLong("grid_id"),
        row.getString("grid_name"),
        row.getString("village_code"),
        PostKind.valueOf(row.getString("kind")));
  }
}
