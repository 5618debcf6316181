package io.gridcase.officers;

import io.gridcase.officers.Change.Beginning;
import io.gridcase.officers.Change.NewPromise;
import io.gridcase.officers.Change.PaperPromise;
import io.gridcase.officers.Change.Withdrawal;
import io.gridcase.officers.OfficerViews.WaitingPage;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Posts that wait for their conditions, and the promise of confidentiality among these. */
@RestController
@RequestMapping("/api/officers")
class CandidacyController {

  private final Waiting waiting;
  private final Promises promises;

  CandidacyController(Waiting waiting, Promises promises) {
    this.waiting = waiting;
    this.promises = promises;
  }

  /** The posts of an area that wait, with what each waits for, oldest first. */
  @GetMapping("/candidacies")
  WaitingPage waiting(
      @RequestParam(required = false) String place,
      @RequestParam(required = false) Long after,
      @RequestParam(defaultValue = "20") int size,
      Locale locale) {
    return waiting.page(place, after, size, locale);
  }

  /** A post whose conditions are met begins. */
  @PutMapping("/candidacies/{id}/activation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void activate(@PathVariable long id, @Valid @RequestBody Beginning asked) {
    waiting.activate(id, asked.from());
  }

  /** A post comes to nothing. */
  @PutMapping("/candidacies/{id}/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable long id, @Valid @RequestBody Withdrawal asked) {
    waiting.withdraw(id, asked.reason());
  }

  /** The caller promises confidentiality; doing so again changes nothing. */
  @PutMapping("/me/confidentiality")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void promise(@Valid @RequestBody NewPromise asked) {
    promises.own(asked.edition());
  }

  /** An agency writes down that somebody of its area promised on paper. */
  @PutMapping("/people/{code}/confidentiality")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void promisedOnPaper(@PathVariable String code, @Valid @RequestBody PaperPromise asked) {
    promises.onPaper(code, asked);
  }
}
