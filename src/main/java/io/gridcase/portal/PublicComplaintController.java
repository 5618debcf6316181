package io.gridcase.portal;

import io.gridcase.complaint.ComplaintProgress;
import io.gridcase.complaint.Grounds;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.PostKind;
import io.gridcase.portal.Told.Contact;
import io.gridcase.portal.Told.Follow;
import io.gridcase.portal.Told.Heard;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Complaining about an officer without an account, and following it by code (LZ-12). */
@RestController
@RequestMapping("/api/public/complaints")
class PublicComplaintController {

  private final Forms forms;
  private final Complaining complaining;

  PublicComplaintController(Forms forms, Complaining complaining) {
    this.forms = forms;
    this.complaining = complaining;
  }

  /**
   * A complaint, from a notice or from an officer's card.
   *
   * @param card the code of the officer's card; without it city and grid are needed
   * @param city its key
   * @param grid the grid's own code
   * @param officer whom it is about, as the notice says it; absent when nobody is named
   * @param contact how the complainant wants to be reached; may be missing
   */
  record OfficerComplaint(
      @Size(max = 40) String card,
      @Size(max = 40) String city,
      @Size(max = 30) String grid,
      @Valid NamedOfficer officer,
      @NotNull Grounds grounds,
      @NotBlank @Size(min = 5, max = 2000) String description,
      @Valid Contact contact) {}

  /** Somebody on the notice of a grid. */
  record NamedOfficer(@NotBlank @Size(max = 80) String name, @NotNull PostKind post) {}

  /** Complains; the same form sent twice is one complaint. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Heard complain(
      @RequestHeader(name = Forms.HEADER, required = false) String form,
      @Valid @RequestBody OfficerComplaint told) {
    return complaining.hear(forms.open(form), told);
  }

  /**
   * What became of it.
   *
   * @throws Refusal {@code follow-code-unknown} (404)
   */
  @PostMapping("/follow")
  ComplaintProgress follow(
      @RequestHeader(name = Forms.HEADER, required = false) String form,
      @Valid @RequestBody Follow asked) {
    return complaining.follow(asked.code());
  }
}
