package io.gridcase.imports;

import io.gridcase.personnel.Team;
import io.gridcase.personnel.Teams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads the code of a team of the city. */
@Component
class TeamColumn {

  static final int LONGEST = 40;

  private final Teams teams;

  TeamColumn(Teams teams) {
    this.teams = teams;
  }

  /** The teams the rows name in that column, by code; asked for in a few questions. */
  Map<String, Team> known(String city, List<Row> rows, String column) {
    Map<String, Team> known = new HashMap<>();
    List<String> codes =
        rows.stream()
            .map(row -> row.text(column, LONGEST))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Chunks.of(codes)
        .forEach(
            chunk ->
                teams
                    .findByCityAndCodeIn(city, chunk)
                    .forEach(team -> known.put(team.code(), team)));
    return known;
  }

  /** The team; null with a problem noted when the cell is empty or names none. */
  Team of(Row row, String column, Map<String, Team> known) {
    String code = row.needed(column, LONGEST);
    Team team = code == null ? null : known.get(code);
    if (code != null && team == null) {
      row.problem(column, "import-team-unknown");
    }
    return team;
  }
}
