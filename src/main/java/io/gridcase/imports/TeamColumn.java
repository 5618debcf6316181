package io.gridcase.imports;

import io.gridcase.personnel.Team;
import io.gridcase.personnel.Teams;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the code of a team of the city. */
@Component
class TeamColumn {

  private final Teams teams;

  TeamColumn(Teams teams) {
    this.teams = teams;
  }

  /** The teams the rows name in that column, by code; asked for in a few questions. */
  Map<String, Team> known(String city, List<Row> rows, String column) {
    return CodeColumn.known(
        rows, column, chunk -> teams.findByCityAndCodeIn(city, chunk), Team::code);
  }

  /** The team; null with a problem noted when the cell is empty or names none. */
  Team of(Row row, String column, Map<String, Team> known) {
    String code = row.needed(column, CodeColumn.LONGEST);
    Team team = code == null ? null : known.get(code);
    if (code != null && team == null) {
      row.problem(column, "import-team-unknown");
    }
    return team;
  }
}
