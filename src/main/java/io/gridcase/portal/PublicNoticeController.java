package io.gridcase.portal;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The notice of a grid. */
@RestController
class PublicNoticeController {

  private final GridNotices notices;
  private final Keeping keeping;

  PublicNoticeController(GridNotices notices, Keeping keeping) {
    this.notices = notices;
    this.keeping = keeping;
  }

  /** Name, area, who serves in it today, and the phone for complaints. */
  @GetMapping("/api/public/{city}/grids/{code}")
  ResponseEntity<GridNotice> notice(
      @PathVariable String city, @PathVariable String code, Locale locale) {
    return keeping.fresh(notices.of(city, code, locale));
  }
}
