package io.gridcase.gridfile;

import io.gridcase.gridfile.Change.Ending;
import io.gridcase.gridfile.Change.NewCouncil;
import io.gridcase.gridfile.Change.NewVolunteer;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Council;
import io.gridcase.personnel.Councils;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Volunteer;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Grid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What residents bring into the file of their grid: volunteers and the meetings of the council. */
@Component
@Transactional
class ResidentChanges {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,20}");

  private final FileRights rights;
  private final Volunteers volunteers;
  private final People people;
  private final Councils councils;

  ResidentChanges(FileRights rights, Volunteers volunteers, People people, Councils councils) {
    this.rights = rights;
    this.volunteers = volunteers;
    this.people = people;
    this.councils = councils;
  }

  /**
   * Somebody registers where he or she lives; one lives in one grid at a time.
   *
   * @throws Refusal {@code grid-unknown} (404), {@code person-unknown} or {@code input-invalid}
   *     (422), {@code volunteer-registered} (409)
   */
  long register(long gridId, NewVolunteer asked) {
    Grid grid = rights.changed(gridId);
    Person person = asked.person() == null ? newcomer(grid, asked) : known(grid, asked.person());
    boolean registered =
        volunteers.findByPersonIdIn(List.of(person.id())).stream()
            .anyMatch(each -> each.until() == null || !each.until().isBefore(asked.from()));
    if (registered) {
      throw Refusal.conflict("volunteer-registered");
    }
    Volunteer volunteer = new Volunteer(person, grid, asked.standing(), asked.from());
    volunteer.known(asked.unit(), asked.residence());
    volunteer.offer(asked.officer(), asked.household());
    return volunteers.save(volunteer).id();
  }

  private Person known(Grid grid, String code) {
    return people
        .findByCityAndCode(grid.city(), code)
        .orElseThrow(() -> Refusal.invalid("person-unknown").field("person", "person-unknown"));
  }

  private Person newcomer(Grid grid, NewVolunteer asked) {
    Refusal wrong = Refusal.invalid("input-invalid");
    if (asked.name() == null || asked.name().isBlank()) {
      wrong.field("name", "required");
    }
    if (asked.phone() == null || !PHONE.matcher(asked.phone().strip()).matches()) {
      wrong.field("phone", asked.phone() == null ? "required" : "value-form");
    }
    if (!wrong.fields().isEmpty()) {
      throw wrong;
    }
    String code = "V%06d".formatted(volunteers.nextNumber());
    Person person = new Person(grid.city(), code, asked.name().strip());
    person.reachedAt(null, asked.phone().strip());
    return people.save(person);
  }

  /**
   * A registration ends.
   *
   * @throws Refusal {@code volunteer-unknown} (404), {@code file-changed} (409), {@code
   *     until-before-from} (422)
   */
  void deregister(long volunteerId, Ending asked) {
    Volunteer volunteer = changed(volunteerId);
    Fresh.require(volunteer.version(), asked.version());
    Fresh.requireOrder(volunteer.from(), asked.until());
    volunteer.endOn(asked.until());
  }

  private Volunteer changed(long volunteerId) {
    Volunteer volunteer =
        volunteers
            .findById(volunteerId)
            .filter(each -> each.person().city().equals(rights.city()))
            .orElseThrow(() -> Refusal.notFound("volunteer-unknown"));
    rights.changed(volunteer.gridId());
    return volunteer;
  }

  /**
   * A council met.
   *
   * @throws Refusal {@code grid-unknown} (404)
   */
  long record(long gridId, NewCouncil asked) {
    Grid grid = rights.changed(gridId);
    long earlier =
        councils.findByGridIdOrderByHeldOnDescIdDesc(gridId).stream()
            .filter(each -> each.heldOn().equals(asked.heldOn()))
            .count();
    Council council = new Council(grid, code(grid, asked.heldOn(), earlier + 1), asked.heldOn());
    council.record(asked.topic(), asked.attendance(), asked.resolution());
    return councils.save(council).id();
  }

  /** Two who record a meeting of one day at once get the same code, and one is refused. */
  private static String code(Grid grid, LocalDate day, long number) {
    return "R-%s-%s-%d"
        .formatted(grid.code(), day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
  }
}
