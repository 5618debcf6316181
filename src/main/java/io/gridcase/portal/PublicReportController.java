package io.gridcase.portal;

import io.gridcase.portal.Forms.PublicForm;
import io.gridcase.portal.Told.Follow;
import io.gridcase.portal.Told.FollowedReport;
import io.gridcase.portal.Told.Heard;
import io.gridcase.portal.Told.Rating;
import io.gridcase.portal.Told.ResidentReport;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reporting or suggesting without an account, following it by code, rating it. */
@RestController
@RequestMapping("/api/public")
class PublicReportController {

  private final Forms forms;
  private final Hearing hearing;
  private final Following following;

  PublicReportController(Forms forms, Hearing hearing, Following following) {
    this.forms = forms;
    this.hearing = hearing;
    this.following = following;
  }

  /** A form; it goes with whatever is sent. */
  @GetMapping("/form")
  PublicForm form() {
    return forms.handOut();
  }

  /** Tells something; the same form sent twice is one case. */
  @PostMapping("/{city}/reports")
  @ResponseStatus(HttpStatus.CREATED)
  Heard report(
      @RequestHeader(name = Forms.HEADER, required = false) String form,
      @PathVariable String city,
      @Valid @RequestBody ResidentReport told) {
    return hearing.hear(forms.open(form), city, told);
  }

  /** How far a report is; the code stays out of addresses, which are kept in many places. */
  @PostMapping("/follow")
  FollowedReport follow(
      @RequestHeader(name = Forms.HEADER, required = false) String form,
      @Valid @RequestBody Follow asked) {
    return following.follow(asked.code());
  }

  /** Rates the handling, once, after the answer. */
  @PostMapping("/rating")
  FollowedReport rate(
      @RequestHeader(name = Forms.HEADER, required = false) String form,
      @Valid @RequestBody Rating rating) {
    return following.rate(rating);
  }
}
