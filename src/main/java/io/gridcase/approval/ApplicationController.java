package io.gridcase.approval;

import io.gridcase.access.CurrentActor;
import io.gridcase.approval.ApplicationViews.ApplicationDetail;
import io.gridcase.approval.ApplicationViews.ApplicationPage;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding and reading applications; each kind is opened where its register is. */
@RestController
@RequestMapping("/api/applications")
class ApplicationController {

  private final ApplicationReading reading;
  private final CurrentActor actors;

  ApplicationController(ApplicationReading reading, CurrentActor actors) {
    this.reading = reading;
    this.actors = actors;
  }

  /**
   * Applications the caller may see, the newest first.
   *
   * @param open true for those still in course, false for those ended; all without it
   */
  @GetMapping
  ApplicationPage list(
      @RequestParam(required = false) ApplicationKind kind,
      @RequestParam(required = false) Boolean open,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return reading.list(kind, open, after, size, actors.get());
  }

  /** One application with all it says. */
  @GetMapping("/{number}")
  ApplicationDetail detail(@PathVariable String number, Locale locale) {
    return reading.detail(number, actors.get(), locale);
  }
}
