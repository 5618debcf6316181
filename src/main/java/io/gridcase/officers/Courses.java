package io.gridcase.officers;

import static java.util.stream.Collectors.toMap;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.kernel.Refusal;
import io.gridcase.officers.Change.NewAttendant;
import io.gridcase.officers.Change.NewCourse;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.officers.OfficerViews.Attendant;
import io.gridcase.officers.OfficerViews.CoursePage;
import io.gridcase.officers.OfficerViews.CourseRow;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.registry.Organisations;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what trainings were held and who attended them (LZ-21, QD-M16, DY-14). */
@Component
@Transactional
class Courses {

  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final int MOST = 50;

  private final OfficerRights rights;
  private final StoredCourses courses;
  private final PeopleOfArea known;
  private final People people;
  private final Organisations organisations;
  private final Clock clock;

  Courses(
      OfficerRights rights,
      StoredCourses courses,
      PeopleOfArea known,
      People people,
      Organisations organisations,
      Clock clock) {
    this.rights = rights;
    this.courses = courses;
    this.known = known;
    this.people = people;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * A course is entered, with everybody who attended, or nothing of it.
   *
   * @return its id
   * @throws Refusal {@code officers-not-yours-to-change} (403), {@code course-wrong} (422) with
   *     what is wrong with whom
   */
  public long enter(NewCourse asked) {
    ActorPosition agency = rights.writing();
    Actor actor = rights.actor();
    Map<String, Person> found = attendants(actor.city(), agency.placePrefix(), asked);
    String place = organisations.get(agency.organisationId()).placeCode();
    TrainingCourse course = new TrainingCourse(actor.city(), place, agency.organisationId(), asked);
    course.enteredBy(actor.username(), clock.instant());
    asked
        .attendants()
        .forEach(
            each -> course.attendedBy(found.get(each.person()).id(), each.passed(), each.score()));
    return courses.save(course).id();
  }

  /** Everybody must be of the area, be there once, and have a test result where there is a test. */
  private Map<String, Person> attendants(String city, String prefix, NewCourse asked) {
    List<String> codes = asked.attendants().stream().map(NewAttendant::person).toList();
    Map<String, Person> found =
        people.findByCityAndCodeIn(city, codes).stream()
            .collect(toMap(Person::code, Function.identity()));
    Set<Long> here =
        known.among(
            new Area(city, prefix),
            found.values().stream().map(Person::id).toList(),
            LocalDate.now(clock));
    Refusal wrong = Refusal.invalid("course-wrong");
    if (asked.hours().remainder(QUARTER).signum() != 0) {
      wrong.field("hours", "quarter-hours");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < asked.attendants().size(); i++) {
      NewAttendant each = asked.attendants().get(i);
      String path = "attendants[" + i + "].";
      Person person = found.get(each.person());
      if (person == null) {
        wrong.field(path + "person", "person-unknown");
      } else if (!here.contains(person.id())) {
        wrong.field(path + "person", "person-not-of-area");
      } else if (!seen.add(each.person())) {
        wrong.field(path + "person", "person-twice");
      }
      if (asked.kind() == TrainingKind.PRE_JOB && each.passed() == null) {
        wrong.field(path + "passed", "required");
      }
    }
    if (!wrong.fields().isEmpty()) {
      throw wrong;
    }
    return found;
  }

  /**
   * A course entered by mistake counts no longer.
   *
   * @throws Refusal {@code course-unknown} (404), {@code officers-not-yours-to-change} (403),
   *     {@code course-withdrawn} (409)
   */
  public void withdraw(long id, String reason) {
    TrainingCourse course =
        courses
            .findById(id)
            .filter(each -> each.city().equals(rights.actor().city()))
            .orElseThrow(() -> Refusal.notFound("course-unknown"));
    rights.writing(course.placeCode());
    course.withdraw(rights.actor().username(), clock.instant(), reason.strip());
  }

  /**
   * The courses entered by agencies of an area, the last entered first.
   *
   * @param after the id the part before ended with; null at the beginning
   */
  @Transactional(readOnly = true)
  public CoursePage page(String place, Long after, int size) {
    Area area = rights.area(place);
    int asked = Math.max(1, Math.min(size, MOST));
    List<TrainingCourse> found =
        courses.enteredIn(
            area.city(),
            area.prefix(),
            after == null ? Long.MAX_VALUE : after,
            Limit.of(asked + 1));
    List<TrainingCourse> shown = found.stream().limit(asked).toList();
    Map<Long, Person> names = named(shown);
    return new CoursePage(
        shown.stream().map(each -> row(each, names)).toList(),
        found.size() > asked ? shown.get(asked - 1).id().toString() : null,
        courses.countIn(area.city(), area.prefix()));
  }

  private Map<Long, Person> named(List<TrainingCourse> shown) {
    List<Long> ids =
        shown.stream()
            .flatMap(each -> each.attendances().stream())
            .map(TrainingAttendance::personId)
            .distinct()
            .toList();
    return people.findByIdIn(ids).stream().collect(toMap(Person::id, Function.identity()));
  }

  private CourseRow row(TrainingCourse course, Map<Long, Person> names) {
    return new CourseRow(
        course.id(),
        course.kind(),
        course.title(),
        course.heldOn(),
        course.hours(),
        course.organiser(),
        course.withdrawal(),
        !course.withdrawn() && rights.mayWrite(course.placeCode()),
        course.attendances().stream()
            .filter(each -> names.get(each.personId()) != null)
            .map(each -> attendant(each, names.get(each.personId())))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Attendant attendant(TrainingAttendance attended, Person person) {
    return new Attendant(person.code(), person.name(), attended.passed(), attended.score());
  }
}
