package io.gridcase.imports;

import io.gridcase.personnel.Person;
import io.gridcase.personnel.Volunteer;
import io.gridcase.personnel.VolunteerStanding;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Party members and public servants who registered in the grid where they live (QZ-8). */
@Component
class VolunteersImport implements Importing {

  private static final Set<String> REQUIRED = Set.of("person", "grid", "standing", "from");
  private static final Set<String> OPTIONAL =
      Set.of("unit", "residence", "officer", "household", "until");
  private static final int LONGEST = 200;

  private record Key(long personId, long gridId, LocalDate from) {}

  private record VolunteerRow(
      Row row,
      Person person,
      Grid grid,
      VolunteerStanding standing,
      String unit,
      String residence,
      LocalDate from,
      LocalDate until) {

    Key key() {
      return new Key(person.id(), grid.id(), from);
    }

    void applyTo(Volunteer volunteer) {
      volunteer.standAs(standing);
      volunteer.known(
          row.has("unit") ? unit : volunteer.unit(),
          row.has("residence") ? residence : volunteer.residence());
      volunteer.offer(
          row.has("officer") ? row.yes("officer") : volunteer.willingOfficer(),
          row.has("household") ? row.yes("household") : volunteer.householdLink());
      volunteer.endOn(until);
    }
  }

  private final Volunteers volunteers;
  private final PersonColumn personColumn;
  private final GridColumn gridColumn;

  VolunteersImport(Volunteers volunteers, PersonColumn personColumn, GridColumn gridColumn) {
    this.volunteers = volunteers;
    this.personColumn = personColumn;
    this.gridColumn = gridColumn;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.VOLUNTEERS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, OPTIONAL);
    Map<String, Person> persons = personColumn.known(city, table.rows(), "person");
    Keys keys = new Keys("person");
    List<VolunteerRow> read = new ArrayList<>();
    for (Row row : table.rows()) {
      volunteer(city, row, persons)
          .ifPresent(
              volunteer -> {
                keys.once(row, volunteer.key());
                read.add(volunteer);
              });
    }
    table.refuseProblems();
    return store(read);
  }

  private Optional<VolunteerRow> volunteer(String city, Row row, Map<String, Person> persons) {
    Person person = personColumn.of(row, "person", persons);
    Grid grid = gridColumn.of(city, row);
    VolunteerStanding standing = row.neededChoice("standing", VolunteerStanding.class);
    String unit = row.text("unit", LONGEST);
    String residence = row.text("residence", LONGEST);
    row.yes("officer");
    row.yes("household");
    LocalDate from = row.neededDay("from");
    LocalDate until = row.until(from);
    return row.wrong()
        ? Optional.empty()
        : Optional.of(new VolunteerRow(row, person, grid, standing, unit, residence, from, until));
  }

  private ImportResult store(List<VolunteerRow> read) {
    Map<Key, Volunteer> known = new HashMap<>();
    Chunks.of(read.stream().map(row -> row.person().id()).distinct().toList())
        .forEach(
            ids -> volunteers.findByPersonIdIn(ids).forEach(each -> known.put(key(each), each)));
    int created = 0;
    List<Volunteer> all = new ArrayList<>();
    for (VolunteerRow row : read) {
      Volunteer volunteer = known.get(row.key());
      if (volunteer == null) {
        volunteer = new Volunteer(row.person(), row.grid(), row.standing(), row.from());
        created++;
      }
      row.applyTo(volunteer);
      all.add(volunteer);
    }
    volunteers.saveAll(all);
    return new ImportResult(kind(), read.size(), created, read.size() - created);
  }

  private static Key key(Volunteer volunteer) {
    return new Key(volunteer.person().id(), volunteer.gridId(), volunteer.from());
  }
}
