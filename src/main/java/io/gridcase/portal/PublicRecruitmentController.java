package io.gridcase.portal;

import io.gridcase.appointment.PublicRecruitment;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calls for applicants and announced choices (QD-M14). */
@RestController
class PublicRecruitmentController {

  private final Recruitments recruitments;
  private final Keeping keeping;

  PublicRecruitmentController(Recruitments recruitments, Keeping keeping) {
    this.recruitments = recruitments;
    this.keeping = keeping;
  }

  /** The open recruitments of a city, the latest first; empty when there are none. */
  @GetMapping("/api/public/{city}/recruitments")
  ResponseEntity<List<PublicRecruitment>> recruitments(@PathVariable String city) {
    return keeping.fresh(recruitments.of(city));
  }
}
