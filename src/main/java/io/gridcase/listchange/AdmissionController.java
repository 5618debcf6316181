package io.gridcase.listchange;

import io.gridcase.access.CurrentActor;
import io.gridcase.listchange.AdmissionChoices.Choices;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant for an admission may choose, and changing an admission that came back. */
@RestController
@RequestMapping("/api/applications/list-admissions")
class AdmissionController {

  private final AdmissionChoices choices;
  private final ListAmendments amendments;
  private final CurrentActor actors;

  AdmissionController(AdmissionChoices choices, ListAmendments amendments, CurrentActor actors) {
    this.choices = choices;
    this.amendments = amendments;
    this.actors = actors;
  }

  /**
   * The groups there are, and what the city asks for.
   *
   * @param organisationId the organisation that is to apply
   */
  @GetMapping("/choices")
  Choices choices(@RequestParam long organisationId) {
    return choices.of(organisationId, actors.get());
  }

  /** What an admission says, as the applicant would send it; without its documents. */
  @GetMapping("/{number}")
  AdmissionRequest read(@PathVariable String number) {
    return amendments.read(number, actors.get());
  }

  /** Lets an admission that came back say something else; it is handed in again with its task. */
  @PutMapping("/{number}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void restate(@PathVariable String number, @Valid @RequestBody AdmissionRequest asked) {
    amendments.restate(number, asked, actors.get());
  }
}
