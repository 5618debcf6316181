package io.gridcase.imports;

import io.gridcase.kernel.Level;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamKind;
import io.gridcase.personnel.Teams;
import io.gridcase.registry.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Work teams of grids and service teams of villages and communities, with their leaders. */
@Component
class TeamsImport implements Importing {

  private static final Set<String> REQUIRED = Set.of("code", "kind", "name", "leader", "from");
  private static final Set<String> OPTIONAL = Set.of("grid", "village", "until");

  private record TeamRow(
      String code,
      TeamKind kind,
      String name,
      Grid grid,
      String village,
      Person leader,
      LocalDate from,
      LocalDate until) {

    Team made(String city) {
      return grid == null
          ? Team.ofVillage(city, village, code, from)
          : Team.ofGrid(grid, code, from);
    }

    boolean sameSeat(Team team) {
      return team.kind() == kind
          && team.from().equals(from)
          && (grid == null ? team.villageCode().equals(village) : grid.id().equals(team.gridId()));
    }
  }

  private final Teams teams;
  private final TeamColumn teamColumn;
  private final PersonColumn personColumn;
  private final GridColumn gridColumn;
  private final PlaceColumn placeColumn;

  TeamsImport(
      Teams teams,
      TeamColumn teamColumn,
      PersonColumn personColumn,
      GridColumn gridColumn,
      PlaceColumn placeColumn) {
    this.teams = teams;
    this.teamColumn = teamColumn;
    this.personColumn = personColumn;
    this.gridColumn = gridColumn;
    this.placeColumn = placeColumn;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.TEAMS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, OPTIONAL);
    Map<String, Person> persons = personColumn.known(city, table.rows(), "leader");
    Map<String, Team> known = teamColumn.known(city, table.rows(), "code");
    Keys keys = new Keys("code");
    List<TeamRow> read = new ArrayList<>();
    for (Row row : table.rows()) {
      TeamRow team = team(city, row, persons);
      keys.once(row, team.code());
      Team present = known.get(team.code());
      if (!row.wrong() && present != null && !team.sameSeat(present)) {
        row.problem("code", "import-team-other-seat");
      }
      read.add(team);
    }
    table.refuseProblems();
    return store(city, read, known);
  }

  private TeamRow team(String city, Row row, Map<String, Person> persons) {
    TeamKind kind = row.neededChoice("kind", TeamKind.class);
    boolean ofGrid = kind == TeamKind.GRID_WORK;
    if (kind != null && row.text(ofGrid ? "village" : "grid", 40) != null) {
      row.problem(ofGrid ? "village" : "grid", "import-value-not-here");
    }
    Person leader =
        kind != null && kind.needsLeader()
            ? personColumn.of(row, "leader", persons)
            : personColumn.maybe(row, "leader", persons);
    LocalDate from = row.neededDay("from");
    return new TeamRow(
        row.needed("code", CodeColumn.LONGEST),
        kind,
        row.needed("name", 200),
        ofGrid ? gridColumn.of(city, row) : null,
        kind == null || ofGrid ? null : placeColumn.of(city, row, "village", Level.VILLAGE),
        leader,
        from,
        row.until(from));
  }

  private ImportResult store(String city, List<TeamRow> read, Map<String, Team> known) {
    int created = 0;
    List<Team> all = new ArrayList<>();
    for (TeamRow row : read) {
      Team team = known.get(row.code());
      if (team == null) {
        team = row.made(city);
        created++;
      }
      team.led(row.name(), row.leader());
      team.endOn(row.until());
      all.add(team);
    }
    teams.saveAll(all);
    return new ImportResult(kind(), read.size(), created, read.size() - created);
  }
}
