package io.gridcase.complaint;

import io.gridcase.complaint.ComplaintViews.ComplaintAnswer;
import io.gridcase.complaint.ComplaintViews.ComplaintDetail;
import io.gridcase.complaint.ComplaintViews.ComplaintPage;
import io.gridcase.complaint.ComplaintViews.ContactReason;
import io.gridcase.matter.PartyDetails;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Complaints about officers, for the heads of the agencies that receive them. */
@RestController
@RequestMapping("/api/complaints")
class ComplaintController {

  private final ComplaintDesk desk;

  ComplaintController(ComplaintDesk desk) {
    this.desk = desk;
  }

  /** What the caller's agencies received, the newest first. */
  @GetMapping
  ComplaintPage page(
      @RequestParam(defaultValue = "true") boolean open,
      @RequestParam(required = false) Long after,
      @RequestParam(defaultValue = "20") int size) {
    return desk.page(open, after, size);
  }

  @GetMapping("/{id}")
  ComplaintDetail one(@PathVariable long id) {
    return desk.of(id);
  }

  /** How the complainant is reached, in clear, for a reason that is recorded. */
  @PostMapping("/{id}/contact")
  PartyDetails contact(@PathVariable long id, @Valid @RequestBody ContactReason asked) {
    return desk.contact(id, asked.reason());
  }

  /** Answers it, once. */
  @PutMapping("/{id}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(@PathVariable long id, @Valid @RequestBody ComplaintAnswer asked) {
    desk.answer(id, asked);
  }
}
