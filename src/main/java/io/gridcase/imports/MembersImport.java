package io.gridcase.imports;

import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamMember;
import io.gridcase.personnel.TeamMembers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who serves in the teams, and in what capacity. */
@Component
class MembersImport implements Importing {

  private static final Set<String> REQUIRED = Set.of("team", "person", "capacity", "from");
  private static final Set<String> OPTIONAL = Set.of("until");

  private record Key(long teamId, long personId, LocalDate from) {}

  private record MemberRow(
      Team team, Person person, Capacity capacity, LocalDate from, LocalDate until) {

    Key key() {
      return new Key(team.id(), person.id(), from);
    }
  }

  private final TeamMembers members;
  private final TeamColumn teamColumn;
  private final PersonColumn personColumn;

  MembersImport(TeamMembers members, TeamColumn teamColumn, PersonColumn personColumn) {
    this.members = members;
    this.teamColumn = teamColumn;
    this.personColumn = personColumn;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.MEMBERS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, OPTIONAL);
    Map<String, Person> persons = personColumn.known(city, table.rows(), "person");
    Map<String, Team> known = teamColumn.known(city, table.rows(), "team");
    Keys keys = new Keys("person");
    List<MemberRow> read = new ArrayList<>();
    for (Row row : table.rows()) {
      member(row, persons, known)
          .ifPresent(
              member -> {
                keys.once(row, member.key());
                read.add(member);
              });
    }
    table.refuseProblems();
    return store(read);
  }

  private Optional<MemberRow> member(
      Row row, Map<String, Person> persons, Map<String, Team> known) {
    Team team = teamColumn.of(row, "team", known);
    Person person = personColumn.of(row, "person", persons);
    Capacity capacity = row.neededChoice("capacity", Capacity.class);
    LocalDate from = row.neededDay("from");
    LocalDate until = row.until(from);
    if (team != null && from != null && from.isBefore(team.from())) {
      row.problem("from", "import-before-team");
    }
    return row.wrong()
        ? Optional.empty()
        : Optional.of(new MemberRow(team, person, capacity, from, until));
  }

  private ImportResult store(List<MemberRow> read) {
    Map<Key, TeamMember> known = new HashMap<>();
    Chunks.of(read.stream().map(row -> row.team().id()).distinct().toList())
        .forEach(ids -> members.ofAny(ids).forEach(each -> known.put(key(each), each)));
    int created = 0;
    List<TeamMember> all = new ArrayList<>();
    for (MemberRow row : read) {
      TeamMember member = known.get(row.key());
      if (member == null) {
        member = new TeamMember(row.team(), row.person(), row.capacity(), row.from());
        created++;
      }
      member.serveAs(row.capacity());
      member.endOn(row.until());
      all.add(member);
    }
    members.saveAll(all);
    return new ImportResult(kind(), read.size(), created, read.size() - created);
  }

  private static Key key(TeamMember member) {
    return new Key(member.team().id(), member.person().id(), member.from());
  }
}
