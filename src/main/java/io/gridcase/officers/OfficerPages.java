package io.gridcase.officers;

import static java.util.stream.Collectors.groupingBy;

import io.gridcase.access.Actor;
import io.gridcase.kernel.Refusal;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.officers.OfficerViews.AttendedCourse;
import io.gridcase.officers.OfficerViews.OfficerPageView;
import io.gridcase.officers.OfficerViews.Promise;
import io.gridcase.officers.OfficerViews.TrainingYear;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the registers say of one person, to that person and the agencies of the area. */
@Component
@Transactional(readOnly = true)
class OfficerPages {

  private final OfficerRights rights;
  private final People people;
  private final Posts posts;
  private final OwnPosts ownPosts;
  private final PeopleOfArea known;
  private final StoredCourses courses;
  private final Roll roll;
  private final Standings standings;
  private final Waiting waiting;
  private final Confidences confidences;
  private final Disciplines disciplines;
  private final OfficerPortraits portraits;
  private final TableWords words;
  private final Clock clock;

  OfficerPages(
      OfficerRights rights,
      People people,
      Posts posts,
      OwnPosts ownPosts,
      PeopleOfArea known,
      StoredCourses courses,
      Roll roll,
      Standings standings,
      Waiting waiting,
      Confidences confidences,
      Disciplines disciplines,
      OfficerPortraits portraits,
      TableWords words,
      Clock clock) {
    this.rights = rights;
    this.people = people;
    this.posts = posts;
    this.ownPosts = ownPosts;
    this.known = known;
    this.courses = courses;
    this.roll = roll;
    this.standings = standings;
    this.waiting = waiting;
    this.confidences = confidences;
    this.disciplines = disciplines;
    this.portraits = portraits;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The page of somebody of the caller's area, or the caller's own.
   *
   * @param code the staff number
   * @throws Refusal {@code officer-unknown} (404), {@code officers-not-yours} (403)
   */
  public OfficerPageView of(String code, Locale locale) {
    Actor actor = rights.actor();
    Person person =
        people
            .findByCityAndCode(actor.city(), code)
            .orElseThrow(() -> Refusal.notFound("officer-unknown"));
    boolean self = person.id() == actor.personId();
    if (!self) {
      Area area = rights.area(null);
      if (known.among(area, List.of(person.id()), LocalDate.now(clock)).isEmpty()) {
        throw Refusal.notFound("officer-unknown");
      }
    }
    return view(person, self, locale);
  }

  /** The caller's own page. */
  public OfficerPageView own(Locale locale) {
    return view(people.get(rights.actor().personId()), true, locale);
  }

  private OfficerPageView view(Person person, boolean self, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    List<Post> held = posts.heldBy(person.id(), today);
    Standings.Asked asked = standings.in(person.city(), today.getYear(), locale);
    return new OfficerPageView(
        person.code(),
        person.name(),
        person.birthDate() == null ? null : Eligibility.age(person.birthDate(), today),
        person.education(),
        self,
        ownPosts.mayWrite(person.id(), held),
        portraits.existsOf(person.id()),
        ownPosts.of(held),
        ownPosts.of(posts.endedBefore(person.id(), today)),
        waiting.of(person.id(), locale),
        promise(person, locale),
        disciplines.of(person.id()),
        asked.of(
            held.stream().map(Post::kind).toList(),
            roll.attended(person.city(), person.id(), today)),
        years(person.id()));
  }

  private Promise promise(Person person, Locale locale) {
    ConfidentialityPromise given = confidences.promised(person.id(), person.city()).orElse(null);
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return confidences
        .asked(person.city())
        .map(
            text ->
                new Promise(
                    text.edition(),
                    english ? text.textEn() : text.text(),
                    text.article(),
                    words.text(text.article(), locale),
                    given == null ? null : given.promisedAt(),
                    given == null ? null : given.paperSignedOn()))
        .orElse(null);
  }

  private List<TrainingYear> years(long personId) {
    Map<Integer, List<TrainingAttendance>> byYear =
        courses.attendedBy(personId).stream()
            .collect(groupingBy(each -> each.course().heldOn().getYear()));
    return byYear.entrySet().stream()
        .sorted(Map.Entry.<Integer, List<TrainingAttendance>>comparingByKey().reversed())
        .map(each -> year(each.getKey(), each.getValue()))
        .toList();
  }

  private static TrainingYear year(int year, List<TrainingAttendance> attended) {
    BigDecimal hours =
        attended.stream()
            .map(each -> each.course().hours())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new TrainingYear(
        year,
        hours,
        attended.stream()
            .sorted(Comparator.comparing(each -> each.course().heldOn(), Comparator.reverseOrder()))
            .map(OfficerPages::course)
            .toList());
  }

  private static AttendedCourse course(TrainingAttendance each) {
    TrainingCourse course = each.course();
    return new AttendedCourse(
        course.kind(),
        course.title(),
        course.heldOn(),
        course.hours(),
        course.organiser(),
        each.passed(),
        each.score());
  }
}
