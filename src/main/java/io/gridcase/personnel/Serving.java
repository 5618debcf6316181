package io.gridcase.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody is called and serves as on a day. Asked on every request, so it is one statement
 * and opens nothing that is sealed.
 */
@Component
public class Serving {

  /**
   * What one person serves as.
   *
   * @param positions the positions held, oldest first
   * @param posts the posts held, oldest first
   */
  public record Served(String name, List<HeldPosition> positions, List<HeldPost> posts) {}

  /** A position held in an organisation. */
  public record HeldPosition(long id, long organisationId, Set<PositionRole> roles) {}

  /** A post held in a grid. */
  public record HeldPost(long id, long gridId, PostKind kind) {}

  private record Row(String what, long id, long where, String text) {}

  private static final String QUESTION =
      """
      select 'NAME' as what, p.id as id, p.id as place, p.name as said
        from person p where p.id = :person
      union all
      select 'POSITION', h.id, h.organisation_id, r.role
        from person_position h left join person_position_role r on r.position_id = h.id
        where h.person_id = :person and h.valid_from <= :day
          and (h.valid_until is null or h.valid_until >= :day)
      union all
      select 'POST', g.id, g.grid_id, g.kind
        from grid_post g
        where g.person_id = :person and g.valid_from <= :day
          and (g.valid_until is null or g.valid_until >= :day)
      order by 2\
      """;

  private final JdbcClient jdbc;

  Serving(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a person serves as on that day; empty when there is no such person. */
  public Optional<Served> of(long person, LocalDate day) {
    List<Row> rows =
        jdbc.sql(QUESTION)
            .param("person", person)
            .param("day", day)
            .query((r, n) -> new Row(r.getString(1), r.getLong(2), r.getLong(3), r.getString(4)))
            .list();
    Map<Long, HeldPosition> positions = new TreeMap<>();
    List<HeldPost> posts = new ArrayList<>();
    String name = null;
    for (Row row : rows) {
      switch (row.what()) {
        case "NAME" -> name = row.text();
        case "POST" -> posts.add(new HeldPost(row.id(), row.where(), PostKind.valueOf(row.text())));
        default -> {
          HeldPosition held =
              positions.computeIfAbsent(
                  row.id(),
                  id -> new HeldPosition(id, row.where(), EnumSet.noneOf(PositionRole.class)));
          if (row.text() != null) {
            held.roles().add(PositionRole.valueOf(row.text()));
          }
        }
      }
    }
    return name == null
        ? Optional.empty()
        : Optional.of(new Served(name, List.copyOf(positions.values()), posts));
  }
}
