package io.gridcase.imports;

import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a staff number that must be that of somebody in the city's register. */
@Component
class PersonColumn {

  private final People people;

  PersonColumn(People people) {
    this.people = people;
  }

  /** The people the rows name in that column, by staff number; asked for in a few questions. */
  Map<String, Person> known(String city, List<Row> rows, String column) {
    return CodeColumn.known(
        rows, column, chunk -> people.findByCityAndCodeIn(city, chunk), Person::code);
  }

  /** The person; null with a problem noted when the cell is empty or names nobody. */
  Person of(Row row, String column, Map<String, Person> known) {
    return row.needed(column, CodeColumn.LONGEST) == null ? null : maybe(row, column, known);
  }

  /** As {@link #of}; an empty cell names nobody, and that is no problem. */
  Person maybe(Row row, String column, Map<String, Person> known) {
    String code = row.text(column, CodeColumn.LONGEST);
    Person person = code == null ? null : known.get(code);
    if (code != null && person == null) {
      row.problem(column, "import-person-unknown");
    }
    return person;
  }
}
