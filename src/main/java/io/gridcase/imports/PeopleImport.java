package io.gridcase.imports;

import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.Positions;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * People with the positions they hold in organisations; a person with two positions has two rows.
 */
@Component
class PeopleImport implements Importing {

  private static final Set<String> REQUIRED = Set.of("code", "name");
  private static final Set<String> OPTIONAL =
      Set.of(
          "workPhone",
          "privatePhone",
          "identityNumber",
          "birthDate",
          "education",
          "organisation",
          "title",
          "roles",
          "from",
          "until");

  private record Held(String personCode, PositionRow position) {}

  private record PositionKey(long personId, long organisationId, LocalDate from) {}

  private final People people;
  private final Positions positions;
  private final Organisations organisations;
  private final Clock clock;

  PeopleImport(People people, Positions positions, Organisations organisations, Clock clock) {
    this.people = people;
    this.positions = positions;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PEOPLE;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, OPTIONAL);
    LocalDate today = LocalDate.now(clock);
    Keys keys = new Keys("code");
    Map<String, PersonRow> persons = new LinkedHashMap<>();
    List<Held> held = new ArrayList<>();
    for (Row row : table.rows()) {
      PersonRow person = PersonRow.of(row, today);
      PositionRow position = PositionRow.of(city, row, organisations).orElse(null);
      keys.once(row, key(person, position));
      PersonRow earlier = person.code() == null ? null : persons.putIfAbsent(person.code(), person);
      if (earlier != null && !earlier.same(person)) {
        row.problem("name", "import-person-differs", Map.of("row", earlier.row().number()));
      }
      if (position != null) {
        held.add(new Held(person.code(), position));
      }
    }
    table.refuseProblems();
    return store(city, table.rows().size(), persons, held);
  }

  private static Object key(PersonRow person, PositionRow position) {
    if (person.code() == null || person.row().wrong()) {
      return null;
    }
    return position == null
        ? person.code()
        : Arrays.asList(person.code(), position.organisation().id(), position.from());
  }

  private ImportResult store(
      String city, int rows, Map<String, PersonRow> persons, List<Held> held) {
    Map<String, Person> known = new HashMap<>();
    Chunks.of(persons.keySet())
        .forEach(
            codes -> people.findByCityAndCodeIn(city, codes).forEach(p -> known.put(p.code(), p)));
    int updated = known.size();
    persons.forEach(
        (code, row) -> {
          Person person = known.computeIfAbsent(code, c -> new Person(city, c, row.name()));
          row.applyTo(person);
        });
    people.saveAll(known.values());
    storePositions(held, known);
    return new ImportResult(kind(), rows, persons.size() - updated, updated);
  }

  private void storePositions(List<Held> held, Map<String, Person> persons) {
    Map<PositionKey, Position> known = new HashMap<>();
    List<Long> organisationIds =
        held.stream()
            .map(Held::position)
            .map(PositionRow::organisation)
            .map(Organisation::id)
            .distinct()
            .toList();
    Chunks.of(organisationIds)
        .forEach(ids -> positions.findByOrganisationIdIn(ids).forEach(p -> known.put(key(p), p)));
    List<Position> all = new ArrayList<>();
    for (Held each : held) {
      Person person = persons.get(each.personCode());
      PositionRow row = each.position();
      Position position =
          known.computeIfAbsent(
              new PositionKey(person.id(), row.organisation().id(), row.from()),
              key ->
                  new Position(person, key.organisationId(), row.title(), row.roles(), key.from()));
      position.become(row.title(), row.roles());
      position.endOn(row.until());
      all.add(position);
    }
    positions.saveAll(all);
  }

  private static PositionKey key(Position position) {
    return new PositionKey(position.person().id(), position.organisationId(), position.from());
  }
}
