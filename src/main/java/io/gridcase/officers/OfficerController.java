package io.gridcase.officers;

import io.gridcase.access.Idempotency;
import io.gridcase.officers.Change.MadeRecord;
import io.gridcase.officers.Change.NewCourse;
import io.gridcase.officers.Change.Withdrawal;
import io.gridcase.officers.OfficerViews.CoursePage;
import io.gridcase.officers.OfficerViews.OfficerPage;
import io.gridcase.officers.OfficerViews.OfficerPageView;
import io.gridcase.officers.OfficerViews.Reminders;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people who serve in the grids of an area, and the trainings they attended. */
@RestController
@RequestMapping("/api/officers")
class OfficerController {

  private final Officers officers;
  private final OfficerPages pages;
  private final Reminding reminding;
  private final ListedPeople listed;
  private final Courses courses;
  private final Idempotency idempotency;

  OfficerController(
      Officers officers,
      OfficerPages pages,
      Reminding reminding,
      ListedPeople listed,
      Courses courses,
      Idempotency idempotency) {
    this.officers = officers;
    this.pages = pages;
    this.reminding = reminding;
    this.listed = listed;
    this.courses = courses;
    this.idempotency = idempotency;
  }

  /**
   * Who serves in an area, by staff number.
   *
   * @param place the code of a place; without it, all of the caller's area
   * @param q part of a name, or the beginning of a staff number
   */
  @GetMapping("/people")
  OfficerPage people(
      @RequestParam(required = false) String place,
      @RequestParam(defaultValue = "ALL") Officers.Which which,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size,
      Locale locale) {
    return officers.page(place, which, q, after, size, locale);
  }

  /** The same list as a file for spreadsheets; who takes it goes on record. */
  @GetMapping("/people.csv")
  ResponseEntity<byte[]> peopleFile(
      @RequestParam(required = false) String place,
      @RequestParam(defaultValue = "ALL") Officers.Which which,
      @RequestParam(required = false) String q,
      Locale locale) {
    return listed.file(place, which, q, locale).named(ListedPeople.NUMBER);
  }

  /** What the registers say of one person, for the agencies of the area and the person. */
  @GetMapping("/people/{code}")
  OfficerPageView person(@PathVariable String code, Locale locale) {
    return pages.of(code, locale);
  }

  /** What the registers say of the caller. */
  @GetMapping("/me")
  OfficerPageView me(Locale locale) {
    return pages.own(locale);
  }

  /** What waits for the caller: training of one's own, and of the people of one's area. */
  @GetMapping("/reminders")
  Reminders reminders(Locale locale) {
    return reminding.of(locale);
  }

  /** The trainings agencies of an area entered, the last entered first. */
  @GetMapping("/courses")
  CoursePage courses(
      @RequestParam(required = false) String place,
      @RequestParam(required = false) Long after,
      @RequestParam(defaultValue = "20") int size) {
    return courses.page(place, after, size);
  }

  /** A training is entered with everybody who attended. */
  @PostMapping("/courses")
  @ResponseStatus(HttpStatus.CREATED)
  MadeRecord enter(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewCourse asked) {
    return idempotency.once(
        key,
        List.of("course", asked),
        MadeRecord.class,
        () -> new MadeRecord(courses.enter(asked)));
  }

  /** A training entered by mistake counts no longer. */
  @PutMapping("/courses/{id}/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable long id, @Valid @RequestBody Withdrawal asked) {
    courses.withdraw(id, asked.reason());
  }
}
