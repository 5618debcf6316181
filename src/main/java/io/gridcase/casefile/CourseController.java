package io.gridcase.casefile;

import io.gridcase.access.CurrentActor;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading the course of a case, of whatever kind. */
@RestController
@RequestMapping("/api/matters/{number}/course")
class CourseController {

  private final Course course;
  private final CurrentActor actors;

  CourseController(Course course, CurrentActor actors) {
    this.course = course;
    this.actors = actors;
  }

  /** What happened to a case, in the reader's language. */
  @GetMapping
  List<CourseEntry> course(@PathVariable String number, Locale locale) {
    return course.of(number, actors.get(), locale);
  }
}
